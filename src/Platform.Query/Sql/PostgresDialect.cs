using Microsoft.EntityFrameworkCore.Storage;

namespace Platform.Query.Sql;

/// <summary>PostgreSQL. Texts are stored under the collation "C", which orders by code point.</summary>
internal sealed class PostgresDialect(ISqlGenerationHelper helper) : Dialect(helper)
{
    public override string Parameter(int number) => $"${number}";

    public override string JsonString(string expression) => $"to_json({expression})::text";

    public override string Join(string expression, string? order = null) => $"string_agg({expression}, ','{(order == null ? "" : " ORDER BY " + order)})";

    public override string In(string expression, string list) => $"{expression} = ANY ({list})";

    public override string Contains(string text, string part) => $"strpos({text}, {part}) > 0";

    public override string DateText(string expression) => $"to_char({expression}, 'YYYY-MM-DD')";

    public override string DateTimeText(string expression) =>
        $"to_char({expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US')";

    public override string Cursor(string payload, string binding) =>
        $"(SELECT translate(encode(convert_to(c.payload, 'UTF8'), 'base64'), E'+/=\\n', '-_')"
        + $" || substr(encode(sha256(convert_to({binding} || c.payload, 'UTF8')), 'hex'), 1, 16) FROM (SELECT {payload} AS payload) AS c)";

    public override string Elements(string list, string alias) =>
        $"unnest({list}) WITH ORDINALITY AS {alias}(value, place)";
}

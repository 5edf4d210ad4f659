using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>PostgreSQL. Texts are stored under the collation "C", which orders by code point.</summary>
internal sealed class PostgresDialect(ISqlGenerationHelper helper) : Dialect(helper)
{
    public override string Parameter(int number) => $"${number}";

    public override string JsonString(string expression) => $"to_json({expression})::text";

    public override string Join(string expression, string? order = null) => $"string_agg({expression}, ','{(order == null ? "" : " ORDER BY " + order)})";

    public override string In(string expression, string list) => $"{expression} = ANY ({list})";

    public override string Contains(string text, string part) => $"strpos({text}, {part}) > 0";

    // Each character is looked for among the forms, so few of them make it fast. Under "C" no other letters have a lower case.
    public override string Folded(string text, Func<string> wideForms, Func<string> narrowForms) =>
        $"lower(translate({text}, {wideForms()}, {narrowForms()}))";

    public override string ByCodePoints(string text) => $"({text}) COLLATE \"C\"";

    public override string DateText(string expression) => $"to_char({expression}, 'YYYY-MM-DD')";

    public override string DateTimeText(string expression) =>
        $"to_char({expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US')";

    public override string Cursor(string payload, string binding) =>
        $"(SELECT translate(encode(convert_to(c.payload, 'UTF8'), 'base64'), E'+/=\\n', '-_') || {binding}"
        + $" || substr(encode(sha256(convert_to({binding} || c.payload, 'UTF8')), 'hex'), 1, 16) FROM (SELECT {payload} AS payload) AS c)";

    public override string Apart => "OFFSET 0";

    public override string Whole(string expression) => $"CAST({expression} AS BIGINT)";

    public override string Sum(string expression) => $"CAST(sum({expression}) AS BIGINT)";

    public override string Product(string expression, long factor) => $"{expression} * {factor.ToString(CultureInfo.InvariantCulture)}";

    // Of a limit that it does not know PostgreSQL expects a tenth of all rows, and would rather read and sort the table.
    public override string Branch(string rows, string order, string limit) => $"({rows} ORDER BY {order} LIMIT {limit})";

    public override string EstimatedRows(string table) =>
        $"(SELECT CASE WHEN reltuples >= 0 THEN CAST(reltuples AS BIGINT) END FROM pg_class WHERE oid = CAST({Literal(Quote(table))} AS regclass))";

    public override string? IsInCalendar(ScalarKind kind, string expression) => kind == ScalarKind.LocalDate
        ? $"{expression} BETWEEN {FirstDay} AND {Day(DateOnly.MaxValue)}"
        : $"{expression} >= {Instant(DateTime.MinValue)} AND {expression} < TIMESTAMPTZ '10000-01-01 00:00:00+00'";

    public override string Fault(FaultKind kind) => $"E'\\x{Sql.Fault.Mark:x2}{(char)kind}'";

    public override string DayOf(string date) =>
        $"CASE WHEN {date} > {Day(DateOnly.MaxValue)} THEN {Day(DateOnly.MaxValue)} WHEN {date} < {FirstDay} THEN {FirstDay} ELSE {date} END";

    protected override string Day(DateOnly day) => $"DATE '{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'";

    protected override string Instant(DateTime instant) => $"TIMESTAMPTZ '{instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}+00'";

    protected override string DayOf(string instant, TimeSpan offset) =>
        $"CAST({instant} AT TIME ZONE 'UTC' + INTERVAL '{offset.TotalMinutes.ToString(CultureInfo.InvariantCulture)} minutes' AS DATE)";

    public override string StartOf(GroupUnit unit, string date) =>
        unit == GroupUnit.Day ? date : $"CAST(date_trunc('{Name(unit)}', CAST({date} AS TIMESTAMP)) AS DATE)";

    public override string Next(GroupUnit unit, string date) =>
        $"NULLIF(CAST({date} + INTERVAL '{(unit == GroupUnit.Quarter ? "3 month" : "1 " + Name(unit))}' AS DATE), DATE '10000-01-01')";

    public override string Elements(string list, string alias) =>
        $"unnest({list}) WITH ORDINALITY AS {alias}(value, place)";

    private static string Name(GroupUnit unit) => unit switch
    {
        GroupUnit.Year => "year",
        GroupUnit.Quarter => "quarter",
        GroupUnit.Month => "month",
        _ => "day",
    };
}

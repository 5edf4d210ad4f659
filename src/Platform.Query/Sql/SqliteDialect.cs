using Microsoft.EntityFrameworkCore.Storage;

namespace Platform.Query.Sql;

/// <summary>SQLite. Dates and instants are stored as the text that is shown.</summary>
internal sealed class SqliteDialect(ISqlGenerationHelper helper) : Dialect(helper)
{
    /// <summary>The function that makes cursors; each connection registers it.</summary>
    public const string CursorFunction = "platform_cursor";

    public override string Parameter(int number) => $"?{number}";

    public override string JsonString(string expression) => $"json_quote({expression})";

    public override string Join(string expression, string? order = null) => $"group_concat({expression}, ','{(order == null ? "" : " ORDER BY " + order)})";

    public override string In(string expression, string list) => $"{expression} IN (SELECT value FROM json_each({list}))";

    public override string Contains(string text, string part) => $"instr({text}, {part}) > 0";

    public override string DateText(string expression) => expression;

    public override string DateTimeText(string expression) => expression;

    public override string Cursor(string payload, string binding) => $"{CursorFunction}({payload}, {binding})";

    public override string Elements(string list, string alias) =>
        $"(SELECT value, key AS place FROM json_each({list})) AS {alias}";
}

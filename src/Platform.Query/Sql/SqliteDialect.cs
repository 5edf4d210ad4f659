using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>SQLite. Dates and instants are stored as the text that is shown.</summary>
internal class SqliteDialect(ISqlGenerationHelper helper) : Dialect(helper)
{
    /// <summary>The function that makes cursors; each connection registers it.</summary>
    public const string CursorFunction = "platform_cursor";

    /// <summary>The function that folds texts; each connection registers it.</summary>
    public const string FoldFunction = "platform_fold";

    private readonly ISqlGenerationHelper _helper = helper;

    public override Dialect? Guarded => new GuardedSqliteDialect(_helper);

    public override string Parameter(int number) => $"?{number}";

    public override string JsonString(string expression) => $"json_quote({expression})";

    public override string Join(string expression, string? order = null) => $"group_concat({expression}, ','{(order == null ? "" : " ORDER BY " + order)})";

    public override string In(string expression, string list) => $"{expression} IN (SELECT value FROM json_each({list}))";

    public override string Contains(string text, string part) => $"instr({text}, {part}) > 0";

    public override string Folded(string text, Func<string> wideForms, Func<string> narrowForms) => $"{FoldFunction}({text})";

    public override string DateText(string expression) => expression;

    public override string DateTimeText(string expression) => expression;

    public override string Cursor(string payload, string binding) => $"{CursorFunction}({payload}, {binding})";

    public override string Apart => "LIMIT -1";

    public override string Whole(string expression) => expression;

    public override string Sum(string expression) => $"sum({expression})";

    // SQLite multiplies what does not fit as floating-point numbers. The absolute value of the least number is an overflow to it too.
    public override string Product(string expression, long factor)
    {
        var limit = ((long.MaxValue / factor) - 1).ToString(CultureInfo.InvariantCulture);
        return $"CASE WHEN {expression} BETWEEN -{limit} AND {limit} THEN {expression} * {factor.ToString(CultureInfo.InvariantCulture)}"
            + " ELSE abs(-9223372036854775807 - 1) END";
    }

    // SQLite merges the branches as it reads them, and bounds each by the limit of the whole.
    public override string Branch(string rows, string order, string limit) => rows;

    // An index that leaves rows out counts fewer.
    public override string EstimatedRows(string table) =>
        $"(SELECT max(CAST(substr(stat, 1, instr(stat || ' ', ' ') - 1) AS INTEGER)) FROM sqlite_stat1 WHERE tbl = {Literal(table)})";

    public override string? IsInCalendar(ScalarKind kind, string expression) => null;

    public override string Fault(FaultKind kind) => $"char({Sql.Fault.Mark.ToString(CultureInfo.InvariantCulture)}, {((int)kind).ToString(CultureInfo.InvariantCulture)})";

    public override string DayOf(string date) => date;

    protected override string Day(DateOnly day) => $"'{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'";

    protected override string Instant(DateTime instant) => $"'{instant.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)}'";

    protected override string DayOf(string instant, TimeSpan offset) =>
        $"date(substr({instant}, 1, 19), '{offset.TotalMinutes.ToString("+0;-0", CultureInfo.InvariantCulture)} minutes')";

    public override string StartOf(GroupUnit unit, string date) => unit switch
    {
        GroupUnit.Year => $"substr({date}, 1, 4) || '-01-01'",
        GroupUnit.Quarter => $"substr({date}, 1, 5) || CASE WHEN substr({date}, 6, 2) < '04' THEN '01' WHEN substr({date}, 6, 2) < '07' THEN '04'"
            + $" WHEN substr({date}, 6, 2) < '10' THEN '07' ELSE '10' END || '-01'",
        GroupUnit.Month => $"substr({date}, 1, 7) || '-01'",
        _ => date,
    };

    public override string Next(GroupUnit unit, string date) => $"date({date}, '{unit switch
    {
        GroupUnit.Year => "+1 year",
        GroupUnit.Quarter => "+3 months",
        GroupUnit.Month => "+1 month",
        _ => "+1 day",
    }}')";

    public override string Elements(string list, string alias) =>
        $"(SELECT value, key AS place FROM json_each({list})) AS {alias}";
}

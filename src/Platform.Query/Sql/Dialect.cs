using Microsoft.EntityFrameworkCore.Storage;
using Platform.Query.Execution;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>Where the databases' SQL differs.</summary>
internal abstract class Dialect(ISqlGenerationHelper helper)
{
    public string Quote(string identifier) => helper.DelimitIdentifier(identifier);

    public string Table(string name, string? schema) => helper.DelimitIdentifier(name, schema);

    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Text(string expression) => $"CAST({expression} AS TEXT)";

    /// <summary>The same database's SQL where rows may hold values of another type than their columns; null where none can.</summary>
    public virtual Dialect? Guarded => null;

    /// <summary>Whether values are looked at before they are used.</summary>
    public virtual bool IsGuarded => false;

    /// <summary>A value; null where the database holds one that its type does not have.</summary>
    public virtual string Sound(Scalar scalar, string value) => value;

    /// <summary>The bits of a list of enums; null where the database holds others.</summary>
    public virtual string SoundBits(Type enumType, string bits) => bits;

    /// <summary>The n-th parameter.</summary>
    public abstract string Parameter(int number);

    /// <summary>A text, not null, as a JSON string.</summary>
    public abstract string JsonString(string expression);

    /// <summary>The texts of all rows with commas between them, in the order given, or in that of the rows.</summary>
    public abstract string Join(string expression, string? order = null);

    /// <summary>Whether a value is an element of a list parameter.</summary>
    public abstract string In(string expression, string list);

    /// <summary>Whether a text contains another.</summary>
    public abstract string Contains(string text, string part);

    /// <summary>A text as it is compared with an operand that is folded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wideForms">A parameter: the full-width forms of the operand's characters.</param>
    /// <param name="narrowForms">A parameter: what each of them is folded to.</param>
    public abstract string Folded(string text, Func<string> wideForms, Func<string> narrowForms);

    /// <summary>A text that is worked out, compared as those of columns are: by code points.</summary>
    public virtual string ByCodePoints(string text) => text;

    /// <summary>A date as <c>2025-12-31</c>.</summary>
    public abstract string DateText(string expression);

    /// <summary>An instant in UTC with six decimals and without zone, <c>2025-12-31T08:00:00.000000</c>.</summary>
    public abstract string DateTimeText(string expression);

    /// <summary>Whether a date or an instant lies in the years that are written with four digits; null where only text like that is stored.</summary>
    public abstract string? IsInCalendar(ScalarKind kind, string expression);

    /// <summary>The mark of a value that cannot be shown.</summary>
    public abstract string Fault(FaultKind kind);

    /// <summary>A cursor, by the rule of <see cref="Planning.Cursor"/>.</summary>
    public abstract string Cursor(string payload, string binding);

    /// <summary>A cursor between the marks of those that are to be encrypted.</summary>
    public string SealedCursor(string payload, string binding) => $"{Literal($"{CursorSeal.Begin}")} || {Cursor(payload, binding)} || {Literal($"{CursorSeal.End}")}";

    /// <summary>Ends a subquery whose values are worked out before the query around it, once however often that uses them.</summary>
    public abstract string Apart { get; }

    /// <summary>
    /// A branch of an ordered UNION ALL of which the first rows are wanted: it must not be read further, nor sorted where an index has it in order.
    /// </summary>
    public abstract string Branch(string rows, string order, string limit);

    /// <summary>A whole number as one of 64 bits, with which is calculated.</summary>
    public abstract string Whole(string expression);

    /// <summary>The sum of whole numbers as a 64-bit number; an error when it does not fit.</summary>
    public abstract string Sum(string expression);

    /// <summary>A whole number times another; an error when it does not fit 64 bits with something less than the other added.</summary>
    public abstract string Product(string expression, long factor);

    /// <summary>How many rows a table has by the database's statistics; NULL when it has none.</summary>
    public abstract string EstimatedRows(string table);

    /// <summary>
    /// The day of an instant on clocks that are so far before UTC. What would be before the first day of the calendar or after the last one belongs to that
    /// day, whose span has no other end.
    /// </summary>
    public string LocalDate(string instant, TimeSpan offset)
    {
        var (second, last) = (DateTime.MinValue.AddDays(1) - offset, DateTime.MaxValue.Date - offset);
        return $"CASE WHEN {instant} >= {Instant(last)} THEN {Day(DateOnly.MaxValue)} WHEN {instant} < {Instant(second)} THEN {FirstDay}"
            + $" ELSE {DayOf(instant, offset)} END";
    }

    /// <summary>The first day of the calendar.</summary>
    public string FirstDay => Day(DateOnly.MinValue);

    /// <summary>A date that is stored as a day of the calendar; what is before the first one or after the last one is that day.</summary>
    public abstract string DayOf(string date);

    /// <summary>The day of an instant, far from the ends of the calendar, on clocks that are so far before UTC.</summary>
    protected abstract string DayOf(string instant, TimeSpan offset);

    /// <summary>A day as a constant.</summary>
    protected abstract string Day(DateOnly day);

    /// <summary>A second in UTC as a constant.</summary>
    protected abstract string Instant(DateTime instant);

    /// <summary>The first day of the span that a date lies in.</summary>
    public abstract string StartOf(GroupUnit unit, string date);

    /// <summary>The first day of the next span, from the first day of one; NULL when that is after the year 9999.</summary>
    public abstract string Next(GroupUnit unit, string date);

    /// <summary>A FROM item <paramref name="alias"/> with the elements of a list parameter: columns <c>value</c> and <c>place</c>.</summary>
    public abstract string Elements(string list, string alias);

    /// <summary>
    /// Terms under an operator whose grouping means nothing, as a balanced tree: databases bound the depth of an expression, and a chain
    /// would be as deep as it is long.
    /// </summary>
    public static string Chain(string op, IReadOnlyList<string> terms) => Chain(op, terms, 0, terms.Count);

    private static string Chain(string op, IReadOnlyList<string> terms, int start, int count) => count <= 50
        ? string.Join(op, terms.Skip(start).Take(count))
        : $"({Chain(op, terms, start, count / 2)}){op}({Chain(op, terms, start + (count / 2), count - (count / 2))})";

    /// <summary>A boolean as 1 or 0.</summary>
    public static string Bit(string condition) => $"CASE WHEN {condition} THEN 1 ELSE 0 END";
}

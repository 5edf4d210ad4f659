using System.Globalization;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>Writes leaf values: as JSON text, or as they are stored.</summary>
internal static class LeafSql
{
    public static string Json(Dialect dialect, ScalarField field, string sql, bool isNullable) =>
        field.Scalar is { IsFixedPoint: true, Scale: > 0 } && field.Expression != null
            // A computed value is worked out once.
            ? OrNull($"(SELECT {Fixed("f.v", field.Scalar.Scale)} FROM (SELECT {sql} AS v) AS f)", isNullable)
            : Json(dialect, field.Scalar, sql, isNullable);

    private static string Json(Dialect dialect, Scalar scalar, string sql, bool isNullable) => scalar.Kind switch
    {
        ScalarKind.Boolean => isNullable
            ? $"CASE WHEN {sql} THEN 'true' WHEN NOT {sql} THEN 'false' ELSE 'null' END"
            : $"CASE WHEN {sql} THEN 'true' ELSE 'false' END",
        ScalarKind.Enum => Enum(scalar.ClrType, sql),
        ScalarKind.Float or ScalarKind.Decimal => OrNull(scalar.Scale == 0 ? Dialect.Text(sql) : Fixed(sql, scalar.Scale), isNullable),
        ScalarKind.Int or ScalarKind.Long => OrNull(Dialect.Text(sql), isNullable),
        ScalarKind.String => OrNull(dialect.JsonString(sql), isNullable),
        ScalarKind.Id => OrNull($"'\"' || {sql} || '\"'", isNullable),
        ScalarKind.LocalDate => InCalendar(dialect, scalar.Kind, sql, $"'\"' || {dialect.DateText(sql)} || '\"'", isNullable),
        ScalarKind.DateTime => InCalendar(dialect, scalar.Kind, sql, $"'\"' || {Trimmed(dialect.DateTimeText(sql))} || 'Z\"'", isNullable),
        _ => throw new NotSupportedException(scalar.Kind.ToString()),
    };

    /// <summary>A value as it is stored; a boolean as 1 or 0 on every database.</summary>
    public static string Plain(ScalarField field, string sql) =>
        field.Scalar.Kind == ScalarKind.Boolean ? $"CASE WHEN {sql} THEN 1 WHEN NOT {sql} THEN 0 END" : sql;

    /// <summary>A list of enums from its bits, in the order of their declaration.</summary>
    public static string EnumList(Type type, string sql)
    {
        var members = System.Enum.GetNames(type).Select(name =>
        {
            var bit = (1L << Convert.ToInt32(System.Enum.Parse(type, name))).ToString(CultureInfo.InvariantCulture);
            return $"CASE WHEN ({sql} & {bit}) <> 0 THEN ',\"{Naming.UpperSnake(name)}\"' ELSE '' END";
        });
        return $"'[' || substr({string.Join(" || ", members)}, 2) || ']'";
    }

    /// <summary>A sort value as it stands in a cursor: as it is stored, dates and instants as text.</summary>
    public static string CursorValue(Dialect dialect, SortTerm term, string sql)
    {
        var value = term.Scalar?.Kind switch
        {
            ScalarKind.String or ScalarKind.Id => dialect.JsonString(sql),
            ScalarKind.Boolean => $"CASE WHEN {sql} THEN '1' WHEN NOT {sql} THEN '0' END",
            ScalarKind.LocalDate => $"'\"' || {Stored(dialect, ScalarKind.LocalDate, sql, dialect.DateText(sql))} || '\"'",
            ScalarKind.DateTime => $"'\"' || {Stored(dialect, ScalarKind.DateTime, sql, dialect.DateTimeText(sql))} || '\"'",
            _ => Dialect.Text(sql),
        };
        return OrNull(value, term.IsNullable);
    }

    /// <summary>A date or instant as JSON; one that cannot be written so is null, or a fault where that may not be.</summary>
    private static string InCalendar(Dialect dialect, ScalarKind kind, string sql, string json, bool isNullable) =>
        dialect.IsInCalendar(kind, sql) is not { } condition ? OrNull(json, isNullable)
        : $"CASE WHEN {condition} THEN {json} ELSE {(isNullable ? "'null'" : dialect.Fault(FaultKind.Value))} END";

    /// <summary>A date or instant as text; one that cannot be written so as the database writes it.</summary>
    private static string Stored(Dialect dialect, ScalarKind kind, string sql, string text) =>
        dialect.IsInCalendar(kind, sql) is { } condition ? $"CASE WHEN {condition} THEN {text} ELSE {Dialect.Text(sql)} END" : text;

    private static string OrNull(string json, bool isNullable) => isNullable ? $"coalesce({json}, 'null')" : json;

    private static string Enum(Type type, string sql)
    {
        var members = System.Enum.GetNames(type).Select(name =>
            $"WHEN {Convert.ToInt64(System.Enum.Parse(type, name)).ToString(CultureInfo.InvariantCulture)} THEN '\"{Naming.UpperSnake(name)}\"'");
        return $"CASE {sql} {string.Join(' ', members)} ELSE 'null' END";
    }

    /// <summary>Whole numbers of 10^-scale as a decimal without trailing zeros.</summary>
    public static string Fixed(string sql, int scale)
    {
        var unit = ((long)Math.Pow(10, scale)).ToString(CultureInfo.InvariantCulture);
        return $"CASE WHEN {sql} < 0 THEN '-' ELSE '' END || "
            + Trimmed($"{Dialect.Text($"abs({sql}) / {unit}")} || '.' || substr({Dialect.Text($"{unit} + abs({sql}) % {unit}")}, 2)");
    }

    /// <summary>A decimal without trailing zeros.</summary>
    public static string Trimmed(string text) => $"rtrim(rtrim({text}, '0'), '.')";
}

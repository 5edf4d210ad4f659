using System.Globalization;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>
/// Writes sums and means of numbers of 64 bits, which may need more of them: as two whole numbers, high and low, with 0 ≤ low &lt; base, so that the pair
/// is high · base + low and pairs compare as the numbers do. Nothing overflows before a sum beyond 64 bits is to be shown.
/// </summary>
internal static class WideSql
{
    /// <summary>The low parts of 2^31 numbers still fit 64 bits.</summary>
    private const long SumBase = 1L << Aggregate.SumBits;

    private static readonly string LowBits = Text(SumBase - 1);

    /// <summary>The parts of the sum of a row's value over all rows.</summary>
    public static (string High, string Low) Sum(Dialect dialect, string value)
    {
        var bits = Text(Aggregate.SumBits);
        value = dialect.Whole(value);
        var low = dialect.Sum($"{value} & {LowBits}");
        return ($"{dialect.Sum($"{value} >> {bits}")} + ({low} >> {bits})", $"{low} & {LowBits}");
    }

    /// <summary>
    /// The parts of a mean, rounded half away from zero, from those of the sum and the count. A long division: the rest of the high part by the count goes
    /// before the low one, and the rest of all gives the decimals. Below zero half away from zero is half down, since the low part adds up.
    /// </summary>
    public static (string High, string Low) Mean(string sumHigh, string sumLow, string count)
    {
        var (unit, sumBase) = (Text(Aggregate.MeanBase), Text(SumBase));
        var rest = $"(({sumHigh} % {count} + {count}) % {count})";
        var dividend = $"({rest} * {sumBase} + {sumLow})";
        var whole = $"(({sumHigh} - {rest}) / {count} * {sumBase} + {dividend} / {count})";
        var decimals = $"((2 * ({dividend} % {count}) * {unit} + {count} - CASE WHEN {sumHigh} < 0 THEN 1 ELSE 0 END) / (2 * {count}))";
        return ($"{whole} + {decimals} / {unit}", $"{decimals} % {unit}");
    }

    /// <summary>A comparison of the pair with an operand.</summary>
    /// <param name="dialect">The database's SQL.</param>
    /// <param name="op">The operator.</param>
    /// <param name="high">The high part.</param>
    /// <param name="low">The low part.</param>
    /// <param name="operand">The parts of the operand that is rounded so.</param>
    /// <param name="list">The operands of <c>in</c>, as texts.</param>
    public static string Compare(Dialect dialect, Operator op, string high, string low, Func<Rounding, string> operand, Func<string> list) => op switch
    {
        Operator.Eq => $"({high}, {low}) = {operand(Rounding.Unmatchable)}",
        Operator.In => dialect.In($"{Dialect.Text(high)} || ':' || {Dialect.Text(low)}", list()),
        Operator.Gt => $"({high}, {low}) > {operand(Rounding.Floor)}",
        Operator.Gte => $"({high}, {low}) >= {operand(Rounding.Ceiling)}",
        Operator.Lt => $"({high}, {low}) < {operand(Rounding.Ceiling)}",
        Operator.Lte => $"({high}, {low}) <= {operand(Rounding.Floor)}",
        _ => throw new NotSupportedException(op.ToString()),
    };

    /// <summary>A sum or mean as JSON; a sum beyond 64 bits is a fault.</summary>
    public static string Json(Generation generation, ScalarField field, Row row)
    {
        var (high, low) = Parts(generation, field, row);
        var text = field.Wide!.IsMean ? MeanText(high, low, field.Scalar.Scale - Aggregate.MeanScale)
            : $"CASE WHEN {FitsSum(high)} THEN {SumText(high, low, field.Scalar.Scale)} WHEN {high} IS NOT NULL THEN {generation.Dialect.Fault(FaultKind.Overflow)} END";
        return $"coalesce({text}, 'null')";
    }

    /// <summary>A sum as a number of 64 bits in a table, which is an error when it does not fit; a mean as text.</summary>
    public static string Plain(Generation generation, ScalarField field, Row row)
    {
        var (high, low) = Parts(generation, field, row);
        return field.Wide!.IsMean ? MeanText(high, low, field.Scalar.Scale - Aggregate.MeanScale)
            : $"CASE WHEN {FitsSum(high)} THEN {Joined(high, low)} WHEN {high} IS NOT NULL THEN {generation.Dialect.Product(high, SumBase)} END";
    }

    private static (string High, string Low) Parts(Generation generation, ScalarField field, Row row) =>
        (generation.Value(field.Wide!.High, row), generation.Value(field.Wide.Low, row));

    private static string FitsSum(string high) => $"{high} BETWEEN {Text(int.MinValue)} AND {Text(int.MaxValue)}";

    private static string Joined(string high, string low) => $"{high} * {Text(SumBase)} + {low}";

    private static string SumText(string high, string low, int scale) => scale == 0
        ? Dialect.Text(Joined(high, low))
        : $"(SELECT {LeafSql.Fixed("f.v", scale)} FROM (SELECT {Joined(high, low)} AS v) AS f)";

    /// <summary>A mean as a decimal without trailing zeros; below zero the low part is what is missing to the next whole number.</summary>
    private static string MeanText(string high, string low, int scale)
    {
        var (unit, mean) = (Text((long)Math.Pow(10, scale)), Text(Aggregate.MeanBase));
        var decimals = scale == 0 ? "" : $" || substr({Dialect.Text($"{unit} + f.h % {unit}")}, 2)";
        var whole = scale == 0 ? "f.h" : $"f.h / {unit}";
        var isBelow = $"{high} < 0 AND {low} > 0";
        var digits = LeafSql.Trimmed($"{Dialect.Text(whole)} || '.'{decimals} || substr({Dialect.Text($"{mean} + f.l")}, 2)");
        return $"(SELECT CASE WHEN {high} < 0 THEN '-' ELSE '' END || {digits}"
            + $" FROM (SELECT CASE WHEN {isBelow} THEN -({high} + 1) ELSE abs({high}) END AS h, CASE WHEN {isBelow} THEN {mean} - {low} ELSE {low} END AS l) AS f)";
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

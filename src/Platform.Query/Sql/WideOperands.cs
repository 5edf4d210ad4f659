using System.Globalization;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>Operands that are compared with sums and means which are two whole numbers each; see <see cref="WideSql"/>.</summary>
internal static class WideOperands
{
    /// <summary>One part of an operand; null when it lies between two numbers and goes to none.</summary>
    public static object? Part(ScalarField field, object value, Rounding rounding, bool isHigh) =>
        Operands.Exact(field.Scalar, value, rounding) is { } number ? Split(number, field.Wide!.Base) is var (high, low) && isHigh ? high : low : null;

    /// <summary>The elements of an <c>in</c> list as the texts of the pairs.</summary>
    public static Array Texts(ScalarField field, IEnumerable<object> values) =>
        values.Select(value => Operands.Exact(field.Scalar, value, Rounding.Unmatchable)).OfType<Int128>()
            .Select(number => Split(number, field.Wide!.Base)).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.High}:{pair.Low}")).ToArray();

    /// <summary>What is beyond all pairs is so with the last of them.</summary>
    private static (long High, long Low) Split(Int128 number, long unit)
    {
        var high = number >= 0 ? number / unit : (number - unit + 1) / unit;
        return ((long)Int128.Clamp(high, long.MinValue, long.MaxValue), (long)(number - high * unit));
    }
}

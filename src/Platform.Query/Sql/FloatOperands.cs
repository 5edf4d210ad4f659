using System.Globalization;

namespace Platform.Query.Sql;

/// <summary>
/// Doubles as whole numbers of 10^-scale. A column's number is the double nearest to it, as whoever reads an answer takes it, so an operand is equal to
/// it when it is that very double, and else less or greater.
/// </summary>
internal static class FloatOperands
{
    /// <summary>Of a larger whole number the nearest double may be another number.</summary>
    private const long LargestExact = 1L << 53;

    private const long SignificantBits = 1L << 50;

    /// <summary>The column's number; null when none is this double and it goes to none.</summary>
    public static object? Convert(double value, int scale, Rounding rounding)
    {
        var floor = Floor(value, scale);
        if (rounding == Rounding.Floor)
            return floor;
        // The numbers of one double stand beside each other, and the last of them is the floor.
        var isEqual = ToDouble(floor, scale) == value;
        if (rounding == Rounding.Unmatchable)
            return isEqual ? floor : null;
        return isEqual ? First(value, floor, scale) : floor < long.MaxValue ? floor + 1 : floor;
    }

    /// <summary>The greatest number whose double is not greater.</summary>
    private static long Floor(double value, int scale)
    {
        var scaled = value * Math.Pow(10, scale);
        if (scaled >= long.MaxValue)
            return long.MaxValue;
        if (scaled <= long.MinValue)
            return long.MinValue;
        var slack = 2 + (long)(Math.Abs(scaled) / SignificantBits);
        var (low, high) = ((long)Math.Max(scaled - slack, long.MinValue), (long)Math.Min(scaled + slack, long.MaxValue));
        while (low < high)
        {
            var middle = high - (high - low) / 2;
            (low, high) = ToDouble(middle, scale) <= value ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    /// <summary>The least number that has the double of <paramref name="last"/>.</summary>
    private static long First(double value, long last, int scale)
    {
        var first = last;
        while (first > long.MinValue && ToDouble(first - 1, scale) == value)
            first--;
        return first;
    }

    private static double ToDouble(long number, int scale) => number is >= -LargestExact and <= LargestExact
        ? number / Math.Pow(10, scale)
        : double.Parse((number / (decimal)Math.Pow(10, scale)).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Numerics;
using Platform.Model;

namespace Platform.Query.Tests.Properties;

/// <summary>The aggregates of rows in memory: exact, nulls aside, null when there is no value.</summary>
public static class Aggregates
{
    /// <summary>How many rows.</summary>
    public static Column Count { get; } = new(["aggregate", "count"], FieldKind.Whole, typeof(int), rows => rows.Count);

    /// <summary>The functions that a field has.</summary>
    public static IEnumerable<string> FunctionsOf(ShapeField field)
    {
        if (field.Kind is FieldKind.ToOne or FieldKind.ToMany or FieldKind.EnumList)
            return [];
        if (field.Kind is FieldKind.Whole or FieldKind.Fraction)
            return ["distinctCount", "sum", "avg", "min", "max"];
        return field.Kind is FieldKind.Text or FieldKind.Date or FieldKind.Instant
            || (field.Kind == FieldKind.Enum && field.Element.IsDefined(typeof(OrderedAttribute), false))
            ? ["distinctCount", "min", "max"]
            : ["distinctCount"];
    }

    /// <summary>The aggregate of a field.</summary>
    public static Column Of(string function, ShapeField field)
    {
        var kind = function switch { "distinctCount" => FieldKind.Whole, "avg" => FieldKind.Fraction, _ => field.Kind };
        return new Column(
            ["aggregate", function, field.Name], kind, field.Element, rows => Of(function, field, [.. rows.Select(field.Of).OfType<object>()]));
    }

    private static object? Of(string function, ShapeField field, List<object> values)
    {
        var comparer = Comparer<object>.Create((left, right) => Values.Compare(Values.Held(left), Values.Held(right)));
        return function switch
        {
            "distinctCount" => values.Select(Values.Held).Distinct().Count(),
            _ when values.Count == 0 => null,
            "sum" => values.Sum(value => (decimal)Values.Held(value)!),
            "avg" => Mean(values.Sum(value => (decimal)Values.Held(value)!), values.Count, ScaleOf(field) + 4),
            "min" => values.Min(comparer),
            "max" => values.Max(comparer),
            _ => throw new NotSupportedException(function),
        };
    }

    /// <summary>A quotient rounded half away from zero, in whole numbers.</summary>
    private static decimal Mean(decimal sum, int count, int scale)
    {
        // No sum has more than six decimals.
        var dividend = new BigInteger(Math.Abs(sum) * 1_000_000m) * BigInteger.Pow(10, scale);
        var divisor = new BigInteger(1_000_000) * count;
        var rounded = ((2 * dividend) + divisor) / (2 * divisor);
        var text = rounded.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return decimal.Parse($"{(sum < 0 ? "-" : "")}{text[..^scale]}.{text[^scale..]}", CultureInfo.InvariantCulture);
    }

    /// <summary>The decimals of a field: areas have two, rates four, coordinates six.</summary>
    private static int ScaleOf(ShapeField field) => field.Kind == FieldKind.Whole ? 0
        : field.Element == typeof(decimal) ? 2
        : field.Name.EndsWith("Rate", StringComparison.Ordinal) ? 4 : 6;
}

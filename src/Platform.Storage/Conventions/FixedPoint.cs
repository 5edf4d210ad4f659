using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Storage.Conventions;

/// <summary>Decimals and doubles as integers scaled by a power of ten. What does not fit the scale is refused, never rounded.</summary>
internal static class FixedPoint
{
    /// <summary>Decimals of an area in m².</summary>
    public const int AreaScale = 2;

    /// <summary>Decimals of a longitude or latitude.</summary>
    public const int DegreeScale = 6;

    /// <summary>The converter of a property of this type and scale; null when it is not stored as fixed point.</summary>
    public static ValueConverter? ConverterFor(Type type, int? scale)
    {
        var factor = (long)Math.Pow(10, scale ?? 0);
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(decimal))
            return new ValueConverter<decimal, long>(value => FromDecimal(value, factor), stored => stored / (decimal)factor);
        return type == typeof(double)
            ? new ValueConverter<double, long>(value => FromDouble(value, factor), stored => stored / (double)factor)
            : null;
    }

    /// <summary>The stored number of a value; the compiled models call it.</summary>
    public static long FromDecimal(decimal value, long factor)
    {
        var scaled = value * factor;
        return decimal.Truncate(scaled) == scaled
            ? (long)scaled
            : throw TooFine(value, factor);
    }

    /// <inheritdoc cref="FromDecimal"/>
    public static long FromDouble(double value, long factor)
    {
        var scaled = Math.Round(value * factor);
        return scaled / factor == value
            ? checked((long)scaled)
            : throw TooFine(value, factor);
    }

    private static ArgumentOutOfRangeException TooFine(object value, long factor) =>
        new(nameof(value), value, $"The value is finer than the 1/{factor} that is stored.");
}

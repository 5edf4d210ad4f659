using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>To which side an operand goes that lies between two values which the column can hold.</summary>
internal enum Rounding
{
    /// <summary>To none, which is equal to no row's value.</summary>
    Unmatchable,

    /// <summary>Down.</summary>
    Floor,

    /// <summary>Up.</summary>
    Ceiling,
}

/// <summary>
/// Converts operands to what the column stores, so that a comparison in the database is exact. An operand that no column can hold becomes null: every
/// comparison with it is unknown, which finds nothing, and its complement everything, whatever rows were written by whatever way.
/// </summary>
internal static class Operands
{
    private const int LastCharacter = 0x10FFFF;

    /// <summary>Text that comes after every instant.</summary>
    private const string AfterAllInstants = "\uFFFF";

    /// <summary>The end of time, which no row holds, since it has a fraction of a microsecond.</summary>
    public static DateTime EndOfTime { get; } = DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static object? Convert(Scalar scalar, IReadOnlyProperty? property, object value, Rounding rounding) => scalar.Kind switch
    {
        ScalarKind.String => Text((string)value),
        ScalarKind.Id => Id(value),
        ScalarKind.Boolean => value,
        ScalarKind.Float => FloatOperands.Convert(System.Convert.ToDouble(value, CultureInfo.InvariantCulture), scalar.Scale, rounding),
        ScalarKind.Decimal => Narrow(Fixed((decimal)value, scalar.Scale, rounding), rounding),
        ScalarKind.LocalDate => value,
        ScalarKind.DateTime => Microseconds((DateTime)value, rounding) is { } instant ? Stored(instant, property) : null,
        _ => System.Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    /// <summary>A number operand in whole numbers of 10^-scale, which may have more than 64 bits.</summary>
    public static Int128? Exact(Scalar scalar, object value, Rounding rounding) => scalar.Kind switch
    {
        ScalarKind.Decimal => Fixed((decimal)value, scalar.Scale, rounding),
        _ => (long?)Convert(scalar, null, value, rounding),
    };

    /// <summary>The elements of an <c>in</c> list that a column can hold, as an array of what it stores.</summary>
    public static Array ConvertAll(Scalar scalar, IReadOnlyProperty? property, IReadOnlyList<object> values)
    {
        var converted = values.Select(value => Convert(scalar, property, value, Rounding.Unmatchable)).OfType<object>().ToList();
        var type = converted.Count > 0 ? converted[0].GetType() : EmptyElement(scalar, property);
        var array = Array.CreateInstance(type, converted.Count);
        for (var i = 0; i < converted.Count; i++)
            array.SetValue(converted[i], i);
        return array;
    }

    /// <summary>An id; GraphQL takes a whole number for one too.</summary>
    public static string? Id(object value) => Text(System.Convert.ToString(value, CultureInfo.InvariantCulture)!);

    /// <summary>A text operand; null for one that cannot be stored.</summary>
    public static string? Text(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            return null;
        try
        {
            Strict.GetByteCount(text);
            return text;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether no text comes after all texts with this prefix: it is empty, or has only the last character.</summary>
    public static bool IsEndless(string prefix) => prefix.EnumerateRunes().All(rune => rune.Value == LastCharacter);

    /// <summary>The least text by code point that is greater than every text with this prefix, which is not endless.</summary>
    public static string EndOfPrefix(string prefix)
    {
        var runes = prefix.EnumerateRunes().ToList();
        while (runes[^1].Value == LastCharacter)
            runes.RemoveAt(runes.Count - 1);
        var last = runes[^1].Value;
        runes[^1] = new Rune(last == 0xD7FF ? 0xE000 : last + 1);
        return string.Concat(runes);
    }

    /// <summary>A decimal in whole numbers of 10^-scale; null when it lies between two of them and goes to none.</summary>
    private static Int128? Fixed(decimal value, int scale, Rounding rounding)
    {
        var whole = decimal.Floor(value);
        // The fraction is scaled apart from the whole, so that all 28 digits count.
        var unit = (long)Math.Pow(10, scale);
        var scaledFraction = (value - whole) * unit;
        var floor = decimal.Floor(scaledFraction);
        var limit = Int128.MaxValue / unit - 1;
        var result = Int128.Clamp((Int128)whole, -limit, limit) * unit + (long)floor;
        return floor == scaledFraction || rounding == Rounding.Floor ? result : rounding == Rounding.Ceiling ? result + 1 : null;
    }

    /// <summary>A number of 64 bits; what is beyond them is so beyond all that a column holds.</summary>
    private static object? Narrow(Int128? number, Rounding rounding) => number switch
    {
        null => null,
        { } wide when wide >= long.MinValue && wide <= long.MaxValue => (long)wide,
        _ when rounding == Rounding.Unmatchable => null,
        { } wide => wide > 0 ? long.MaxValue : long.MinValue,
    };

    /// <summary>An instant in whole microseconds; null when it lies between two of them and goes to none. Up from the last one is the end of time.</summary>
    private static DateTime? Microseconds(DateTime instant, Rounding rounding)
    {
        var rest = instant.Ticks % TimeSpan.TicksPerMicrosecond;
        if (rest == 0)
            return instant;
        if (rounding == Rounding.Unmatchable)
            return null;
        if (rounding == Rounding.Floor)
            return instant.AddTicks(-rest);
        var next = TimeSpan.TicksPerMicrosecond - rest;
        return DateTime.MaxValue.Ticks - instant.Ticks >= next ? instant.AddTicks(next) : EndOfTime;
    }

    private static object Stored(DateTime instant, IReadOnlyProperty? property) =>
        property?.GetTypeMapping().Converter is not { } converter ? instant
        : instant == EndOfTime ? AfterAllInstants
        : converter.ConvertToProvider(instant)!;

    private static Type EmptyElement(Scalar scalar, IReadOnlyProperty? property) => scalar.Kind switch
    {
        ScalarKind.String or ScalarKind.Id => typeof(string),
        ScalarKind.Boolean => typeof(bool),
        ScalarKind.LocalDate => typeof(DateOnly),
        ScalarKind.DateTime => property?.GetTypeMapping().Converter?.ProviderClrType ?? typeof(DateTime),
        _ => typeof(long),
    };
}

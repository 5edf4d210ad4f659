using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>To which side an operand goes that lies between two values which the column can hold.</summary>
internal enum Rounding
{
    /// <summary>To a value that no row holds.</summary>
    Unmatchable,

    /// <summary>Down.</summary>
    Floor,

    /// <summary>Up.</summary>
    Ceiling,
}

/// <summary>Converts operands to what the column stores, so that a comparison in the database is exact.</summary>
internal static class Operands
{
    /// <summary>Text that no row holds: entities refuse this noncharacter, as they refuse U+0000.</summary>
    private const string UnmatchableText = "\uFFFF";

    private const int LastCharacter = 0x10FFFF;

    /// <summary>A number that no column holds.</summary>
    private const long UnmatchableNumber = long.MinValue;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static object Convert(Scalar scalar, IReadOnlyProperty? property, object value, Rounding rounding)
    {
        var converted = scalar.Kind switch
        {
            ScalarKind.String => Text((string)value),
            ScalarKind.Id => Id(value),
            ScalarKind.Boolean => value,
            ScalarKind.Float => Fixed(FromDouble(System.Convert.ToDouble(value, CultureInfo.InvariantCulture)), scalar.Scale, rounding),
            ScalarKind.Decimal => Fixed((decimal)value, scalar.Scale, rounding),
            ScalarKind.LocalDate => value,
            ScalarKind.DateTime => Microseconds((DateTime)value, rounding),
            _ => System.Convert.ToInt64(value, CultureInfo.InvariantCulture),
        };
        if (scalar.Kind != ScalarKind.DateTime)
            return converted;
        var stored = property?.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(converted)! : converted;
        return converted.Equals(DateTime.MaxValue) && stored is string ? UnmatchableText : stored;
    }

    /// <summary>The elements of an <c>in</c> list as an array of what the column stores.</summary>
    public static Array ConvertAll(Scalar scalar, IReadOnlyProperty? property, IReadOnlyList<object> values)
    {
        var converted = values.Select(value => Convert(scalar, property, value, Rounding.Unmatchable)).ToList();
        var type = converted.Count > 0 ? converted[0].GetType() : EmptyElement(scalar, property);
        var array = Array.CreateInstance(type, converted.Count);
        for (var i = 0; i < converted.Count; i++)
            array.SetValue(converted[i], i);
        return array;
    }

    /// <summary>An id; GraphQL takes a whole number for one too.</summary>
    public static string Id(object value) => Text(System.Convert.ToString(value, CultureInfo.InvariantCulture)!);

    /// <summary>A text operand; one that cannot be stored becomes one that matches nothing.</summary>
    public static string Text(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            return UnmatchableText;
        try
        {
            Strict.GetByteCount(text);
            return text;
        }
        catch (EncoderFallbackException)
        {
            return UnmatchableText;
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

    private static long Fixed(decimal value, int scale, Rounding rounding)
    {
        var whole = decimal.Floor(value);
        var unit = (long)Math.Pow(10, scale);
        if (Math.Abs(whole) >= long.MaxValue / unit)
        {
            return rounding == Rounding.Unmatchable ? UnmatchableNumber : value > 0 ? long.MaxValue : long.MinValue;
        }
        // The fraction is scaled apart from the whole, so that all 28 digits count.
        var scaledFraction = (value - whole) * unit;
        var floor = decimal.Floor(scaledFraction);
        var result = ((long)whole * unit) + (long)floor;
        return floor == scaledFraction ? result : rounding switch
        {
            Rounding.Floor => result,
            Rounding.Ceiling => result + 1,
            _ => UnmatchableNumber,
        };
    }

    /// <summary>The shortest decimal that names the double; beyond the range of decimals the nearest end of the range.</summary>
    private static decimal FromDouble(double value) =>
        decimal.TryParse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact
            : value > 0 ? decimal.MaxValue : decimal.MinValue;

    /// <summary>The end of time, which has a fraction of a microsecond, is after all that a column holds and equal to none.</summary>
    private static DateTime Microseconds(DateTime instant, Rounding rounding)
    {
        var rest = instant.Ticks % TimeSpan.TicksPerMicrosecond;
        if (rest == 0)
            return instant;
        if (rounding == Rounding.Floor)
            return instant.AddTicks(-rest);
        var next = TimeSpan.TicksPerMicrosecond - rest;
        return rounding == Rounding.Ceiling && DateTime.MaxValue.Ticks - instant.Ticks >= next
            ? instant.AddTicks(next)
            : DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);
    }

    private static Type EmptyElement(Scalar scalar, IReadOnlyProperty? property) => scalar.Kind switch
    {
        ScalarKind.String or ScalarKind.Id => typeof(string),
        ScalarKind.Boolean => typeof(bool),
        ScalarKind.LocalDate => typeof(DateOnly),
        ScalarKind.DateTime => property?.GetTypeMapping().Converter?.ProviderClrType ?? typeof(DateTime),
        _ => typeof(long),
    };
}

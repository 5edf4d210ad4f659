using System.Globalization;
using CsCheck;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Properties;

/// <summary>Generates operands of a field: values that rows hold, their neighbours, and odd ones.</summary>
public static class OperandGen
{
    private static readonly Gen<string> OddOperands = Gen.OneOf([.. OddText.Storable, .. OddText.Foreign]);

    public static Gen<object> Of(Dataset data, ShapeField field)
    {
        var held = data.Held(field);
        var values = held.Count == 0 ? null : Gen.OneOf(held.ToArray());
        return field.Kind switch
        {
            FieldKind.Id => Or(values, Gen.OneOf<object>("", "x", "0000000000000000000", "é")),
            FieldKind.Text => Texts(held),
            FieldKind.Boolean => Boxed(Gen.Bool),
            FieldKind.Whole => Wholes(values, field),
            FieldKind.Fraction => Fractions(values),
            FieldKind.Date => Dates(values),
            FieldKind.Instant => Instants(values),
            FieldKind.Enum or FieldKind.EnumList => Gen.OneOf(Enum.GetNames(field.Element).Select(name => (object)Values.EnumName(name)).ToArray()),
            _ => throw new NotSupportedException(field.Kind.ToString()),
        };
    }

    private static Gen<object> Boxed<T>(Gen<T> gen)
        where T : notnull => gen.Select(value => (object)value);

    private static Gen<object> Or(Gen<object>? usual, Gen<object> rare) => usual is null ? rare : Gen.Frequency((5, usual), (1, rare));

    private static Gen<object> Texts(IReadOnlyList<object> held)
    {
        if (held.Count == 0)
            return Boxed(OddOperands);
        var parts = Gen.Select(Gen.OneOf(held.Cast<string>().ToArray()), Gen.Int[0, 5], Gen.Int[0, 3], Part);
        return Gen.Frequency((2, Gen.OneOf(held.ToArray())), (3, Boxed(parts)), (2, Boxed(OddOperands)));
    }

    /// <summary>A piece of a text by code points, in another case or width now and then.</summary>
    private static string Part(string text, int skip, int take)
    {
        var runes = text.EnumerateRunes().Skip(skip % 2).ToList();
        var part = string.Concat(take == 0 ? runes : runes.Take(take));
        return skip switch
        {
            < 2 => part,
            < 4 => part.ToUpperInvariant(),
            _ => string.Concat(part.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c == ' ' ? '\u3000' : c)),
        };
    }

    private static Gen<object> Wholes(Gen<object>? values, ShapeField field)
    {
        var type = Nullable.GetUnderlyingType(field.Property.PropertyType) ?? field.Property.PropertyType;
        var (least, greatest) = type == typeof(int) ? ((decimal)int.MinValue, (decimal)int.MaxValue) : (long.MinValue, long.MaxValue);
        return Or(
            values?.SelectMany(value => Gen.Int[-1, 1].Select(step => (object)Math.Clamp((decimal)value + step, least, greatest))),
            Gen.OneOf<object>(0m, -1m, least, greatest));
    }

    private static Gen<object> Fractions(Gen<object>? values) => Or(
        values?.SelectMany(value =>
            Gen.OneOf(0m, 0m, 0.01m, -0.01m, 0.0000001m, -0.0000001m, 0.005m).Select(step => (object)((decimal)value + step))),
        Gen.OneOf<object>(0m, -1m, 0.00m, 1.0m, 100000000000000m, -100000000000000m, 118.5m));

    private static Gen<object> Dates(Gen<object>? values) => Or(
        values?.SelectMany(date => Gen.Int[-1, 1].Select(days => Moved((string)date, days))),
        Gen.OneOf<object>("0001-01-01", "9999-12-31"));

    /// <summary>Instants beside those held by less than a microsecond or a little more, with and without an offset.</summary>
    private static Gen<object> Instants(Gen<object>? values) => Or(
        values?.SelectMany(instant => Gen.Select(Gen.Frequency((1, Gen.Const(0L)), (1, Gen.Long[-11, 11])), Gen.OneOf(0, 0, 8, -5))
            .Select(step => Moved((string)instant, step.Item1, step.Item2))),
        Gen.OneOf<object>("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "2025-12-31T08:00Z"));

    private static object Moved(string date, int days) =>
        DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static object Moved(string instant, long ticks, int offset) =>
        DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture).AddTicks(ticks).ToOffset(TimeSpan.FromHours(offset))
            .ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Platform.Query.Tests.Properties;

/// <summary>
/// Values in a form that compares: numbers as decimals, dates and instants as ticks, enums as the place of their declaration, texts as they are.
/// </summary>
public static partial class Values
{
    /// <summary>What an entity holds.</summary>
    public static object? Held(object? value) => value switch
    {
        null => null,
        Enum member => (decimal)Array.IndexOf(Enum.GetValues(member.GetType()), member),
        int number => (decimal)number,
        long number => (decimal)number,
        double number => (decimal)number,
        DateOnly date => (decimal)date.DayNumber,
        DateTime instant => (decimal)instant.ToUniversalTime().Ticks,
        _ => value,
    };

    /// <summary>An operand as it stands in a request.</summary>
    public static object? Operand(ShapeField field, object? value) => (field.Kind, value) switch
    {
        (_, null) => null,
        (FieldKind.Enum or FieldKind.EnumList, string name) => (decimal)Enum.GetNames(field.Element).Select(EnumName).ToList().IndexOf(name),
        (FieldKind.Date, string date) => (decimal)DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber,
        (FieldKind.Instant, string instant) =>
            (decimal)DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcTicks,
        _ => value,
    };

    /// <summary><c>PublicBuiltPrivateRun</c> in the contract is <c>PUBLIC_BUILT_PRIVATE_RUN</c>.</summary>
    public static string EnumName(string member) => WordStart().Replace(member, "_$0").ToUpperInvariant();

    /// <summary>Nulls first, false before true, texts by code point.</summary>
    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        // The order of UTF-8 is the order of code points.
        (string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)),
        (bool a, bool b) => a.CompareTo(b),
        (decimal a, decimal b) => a.CompareTo(b),
        _ => throw new NotSupportedException($"{left.GetType()} and {right.GetType()} do not compare."),
    };

    /// <summary>What an entity holds as it is printed; texts as they are, in quotes.</summary>
    public static string Printed(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        Enum member => $"\"{EnumName(member.ToString())}\"",
        DateOnly date => $"\"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"",
        DateTime instant => $"\"{instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF", CultureInfo.InvariantCulture)}Z\"",
        double number => ((decimal)number).ToString("0.############", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>A value of an answer in the same form: texts are compared as they are decoded, all others as they are spelled.</summary>
    public static string Spelled(JsonNode? node) => node switch
    {
        null => "null",
        JsonValue text when text.GetValueKind() == JsonValueKind.String => $"\"{(string)text!}\"",
        _ => node.ToJsonString(),
    };

    [GeneratedRegex("(?<=.)[A-Z]")]
    private static partial Regex WordStart();
}

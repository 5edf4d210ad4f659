using System.Globalization;
using System.Text.RegularExpressions;
using GraphQL.Types;

namespace Platform.Query.Messages;

/// <summary>Says what a scalar or an enum takes, with an example that keeps of the wrong value what can be kept.</summary>
internal static partial class ScalarMessages
{
    private const int MaxMembers = 12;

    /// <summary>What the type takes, and not the value: the end of a sentence.</summary>
    public static string Takes(ScalarGraphType type, GivenValue value) => type is EnumerationGraphType members
        ? Member(members, value)
        : $"takes {Article(type.Name)} `{type.Name}`, {Kind(type, value)}, not {value.Spelled}{Reason(type.Name, value)}.";

    /// <summary>The value mended, or else another one.</summary>
    public static string Example(ScalarGraphType type, GivenValue value)
    {
        if (type is EnumerationGraphType members)
        {
            var name = members.Values.FirstOrDefault(member => string.Equals(member.Name, value.Text ?? value.Name, StringComparison.OrdinalIgnoreCase))?.Name
                ?? members.Values.First().Name;
            return value.IsJson ? GivenValue.Quoted(name) : name;
        }
        if (value.Items == null && value.Members == null && !value.IsNull && value.Fits(type))
            return value.Text is { } own ? GivenValue.Quoted(GivenValue.Short(own)) : value.Plain;
        var text = value.Text ?? "";
        return type.Name switch
        {
            "Int" => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Plain(number) : "12",
            "Long" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Plain(number) : "150000",
            "Float" or "Decimal" => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Plain(number) : "29.45",
            "Boolean" => text.Equals("false", StringComparison.OrdinalIgnoreCase) ? "false" : "true",
            "LocalDate" => GivenValue.Quoted(Day(text) ?? "2025-12-31"),
            "DateTime" => GivenValue.Quoted($"{Day(text) ?? "2025-12-31"}T00:00:00+08:00"),
            _ => value.Items == null && value.Members == null && value.Text == null ? GivenValue.Quoted(GivenValue.Short(value.Plain)) : "\"text\"",
        };
    }

    private static string Member(EnumerationGraphType type, GivenValue value)
    {
        var names = type.Values.Select(member => member.Name).ToList();
        var quoted = value is { IsJson: false, Text: { } text } && names.Contains(text, StringComparer.Ordinal) ? $" Write {text} without quotes." : null;
        var given = value.Text ?? value.Name;
        var hint = quoted ?? (given == null ? "" : Suggestions.For(given, names, "It has"));
        var example = names.Count <= MaxMembers && hint.Length == 0 ? $", one of {Suggestions.List(names, "or")}" : "";
        return $"takes {Article(type.Name)} `{type.Name}`{example}, not {value.Spelled}.{hint}";
    }

    private static string Article(string name) => name[0] is 'A' or 'E' or 'I' or 'O' ? "an" : "a";

    private static string Kind(ScalarGraphType type, GivenValue value)
    {
        var example = $"such as `{Example(type, value)}`";
        return type.Name switch
        {
            "Int" => "a whole number of 32 bits " + example,
            "Long" => "a whole number " + example,
            "Float" or "Decimal" => "a number " + example,
            "Boolean" => "`true` or `false`",
            "LocalDate" => "a date " + example,
            "DateTime" => "an instant " + example,
            "ID" => "an id in quotes as it was handed out",
            _ => "a text in quotes " + example,
        };
    }

    private static string Reason(string name, GivenValue value) =>
        name is "LocalDate" or "DateTime" && value.Text is { } text && DayPattern().IsMatch(text) && Day(text) == null ? ", a day that no calendar has" : "";

    /// <summary>The day that a text begins with.</summary>
    private static string? Day(string text) =>
        DayPattern().Match(text) is { Success: true, Value: var day }
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? day
            : null;

    private static string Plain(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex DayPattern();
}

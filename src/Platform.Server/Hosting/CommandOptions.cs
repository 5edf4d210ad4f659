using System.CommandLine;
using System.Globalization;

namespace Platform.Server.Hosting;

/// <summary>Makes the options of commands, whose mistakes are told in words.</summary>
internal static class CommandOptions
{
    /// <summary>An argument that must be there.</summary>
    public static Argument<string> Word(string name, string meaning) => new(name) { Description = meaning };

    /// <summary>An option with a text.</summary>
    public static Option<string?> Text(string name, string meaning, bool isRequired = false) => new(name) { Description = meaning, Required = isRequired };

    /// <summary>An option with a whole number from 1 on.</summary>
    public static Option<int?> Number(string name, string meaning) => new(name)
    {
        Description = meaning,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }

            result.AddError($"{name} must be a whole number from 1 on.");
            return null;
        },
    };

    /// <summary>An option with a day.</summary>
    public static Option<DateOnly?> Day(string name, string meaning, bool isRequired = false) => new(name)
    {
        Description = meaning,
        Required = isRequired,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name} must be a day such as 2027-06-30.");
            return null;
        },
    };

    /// <summary>An option with a member of an enum, as the schema writes it.</summary>
    public static Option<T?> Choice<T>(string name, string meaning, IReadOnlyList<T> values)
        where T : struct, Enum
    {
        var words = values.ToDictionary(value => value.ToString().ToUpperInvariant(), StringComparer.Ordinal);
        return new(name)
        {
            Description = meaning,
            Required = true,
            HelpName = name.TrimStart('-').ToUpperInvariant(),
            CustomParser = result =>
            {
                if (words.TryGetValue(result.Tokens[0].Value, out var value))
                {
                    return value;
                }

                result.AddError($"{name} must be one of {string.Join(", ", words.Keys)}.");
                return null;
            },
        };
    }
}

using System.Text.RegularExpressions;
using Platform.Server.Settings;

namespace Platform.Server.Hosting;

/// <summary>Makes the application from its settings. What is wrong with them is told to the operator in lines, without the framework's traces.</summary>
internal static partial class Building
{
    /// <summary>The builder with its settings; null, with a line, when the command line or a file cannot be read.</summary>
    public static WebApplicationBuilder? CreateBuilder(string[] args)
    {
        var asks = CommandLineArguments.AskForHelp(args) || CommandLineArguments.AskForVersion(args);
        if (!asks && CommandLineArguments.FindWrong(args) is { } wrong)
        {
            Console.Error.WriteLine(wrong);
            return null;
        }

        return Try(null, () => WebApplication.CreateSlimBuilder(asks ? [] : args).AddSettings());
    }

    /// <summary>The application; null, with a line for each wrong setting, when there are any.</summary>
    public static WebApplication? BuildApplication(this WebApplicationBuilder builder)
    {
        var wrong = WrongSettings.Find(builder.Configuration, builder.Sections());
        wrong.ToList().ForEach(Console.Error.WriteLine);
        return wrong.Count > 0 ? null : Try(builder.Configuration, builder.Build);
    }

    /// <summary>What the framework says of a setting, in our words.</summary>
    public static string Describe(Exception error, IConfiguration? configuration = null)
    {
        var reasons = new List<string>();
        for (var reason = error; reason is not null; reason = reason.InnerException!)
        {
            if (WrongKind().Match(reason.Message) is { Success: true } match)
            {
                var (name, value) = (match.Groups["name"].Value, match.Groups["value"].Value);
                // It is told without the section that was bound.
                var full = configuration?.AsEnumerable().FirstOrDefault(pair => pair.Value == value && pair.Key.EndsWith($":{name}", StringComparison.OrdinalIgnoreCase)).Key ?? name;
                return $"{full} must be {Kind(match.Groups["type"].Value)}, not \"{Echo.Of(value)}\".";
            }

            var message = reason.Message.Split('\n')[0].TrimEnd();
            reasons.Add(reason is DirectoryNotFoundException && Path.IsPathRooted(message) ? $"There is no directory {message}." : message);
        }

        return string.Join(' ', reasons.Distinct(StringComparer.Ordinal));
    }

    private static T? Try<T>(IConfiguration? configuration, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception error) when (error is FormatException or IOException or InvalidDataException or InvalidOperationException or ArgumentException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{Describe(error, configuration)} Check the settings; the option --help lists them.");
            return null;
        }
    }

    private static string Kind(string type) => type switch
    {
        "System.Boolean" => "true or false",
        "System.TimeSpan" => "a span of time such as 00:00:30",
        _ when AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(type)).FirstOrDefault(found => found?.IsEnum == true) is { } choice =>
            $"one of {string.Join(", ", Enum.GetNames(choice))}",
        _ => "a number",
    };

    [GeneratedRegex("configuration value(?: '(?<value>.*)')? at '(?<name>[^']+)' to type '(?<type>[^']+)'", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex WrongKind();
}

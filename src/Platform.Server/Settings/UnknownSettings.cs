using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.Json;

namespace Platform.Server.Settings;

/// <summary>Finds names that are no settings: in our sections wherever they come from, and beside them in files and on the command line. The environment is full of
/// names that are not ours.</summary>
internal static class UnknownSettings
{
    // What the framework itself reads from files and the command line, and what it lets anybody add to; dotnet user-jwts writes Authentication into a file for development.
    private static readonly HashSet<string> Framework = new(
        ["Urls", "AllowedHosts", "Logging", "Kestrel", "Environment", "ContentRoot", "ApplicationName", "WebRoot", "DetailedErrors", "Authentication"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A line for each such name, which tells the nearest setting.</summary>
    public static IEnumerable<string> Find(IConfigurationRoot configuration, IReadOnlyList<Setting> settings)
    {
        var ours = settings.Select(setting => setting.Name.Split(':')[0]).Except(Framework, StringComparer.OrdinalIgnoreCase).ToList();
        var inSections = ours.SelectMany(section => Leaves(configuration.GetSection(section))).Where(name => name.Contains(':', StringComparison.Ordinal) && !IsKnown(name, settings));
        var written = configuration.Providers.Where(provider => provider is JsonConfigurationProvider or CommandLineConfigurationProvider).ToList();
        // A text where settings are meant, such as Logging:LogLevel=Debug, is read by nobody.
        var sections = settings.SelectMany(setting => Sections(setting.Name)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(section => written.Exists(provider => provider.TryGet(section, out var text) && !string.IsNullOrEmpty(text)));
        var beside = written
            .SelectMany(provider => provider.GetChildKeys([], null))
            .Where(name => !Framework.Contains(name) && !IsOfOthers(name) && !ours.Contains(name, StringComparer.OrdinalIgnoreCase))
            .SelectMany(name => Leaves(configuration.GetSection(name)));
        return inSections.Concat(beside).Concat(sections).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => Message(name, settings));
    }

    private static IEnumerable<string> Sections(string name)
    {
        for (var end = name.LastIndexOf(':'); end > 0; end = name.LastIndexOf(':', end - 1))
            yield return name[..end];
    }

    private static IEnumerable<string> Leaves(IConfigurationSection section)
    {
        var children = section.GetChildren().ToList();
        return children.Count > 0 ? children.SelectMany(Leaves) : section.Value is null ? [] : [section.Path];
    }

    // Schemas of JSON files, and OpenTelemetry's own settings.
    private static bool IsOfOthers(string name) => name.StartsWith('$') || name.StartsWith("OTEL_", StringComparison.OrdinalIgnoreCase);

    private static bool IsKnown(string name, IReadOnlyList<Setting> settings) => settings.Any(setting =>
        setting.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        || (setting.IsList && name.StartsWith(setting.Name + ":", StringComparison.OrdinalIgnoreCase)));

    private static string Message(string name, IReadOnlyList<Setting> settings)
    {
        if (settings.FirstOrDefault(setting => setting.Name.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)) is { } member)
        {
            return $"{name} is a section of settings, not a setting; write {member.Name}. The option --help lists all settings.";
        }

        var hint = Spelling.Nearest(name, settings.Select(setting => setting.Name)) is { } nearest ? $" Did you mean {nearest}?" : "";
        return $"{name} is not a setting.{hint} The option --help lists all settings.";
    }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Platform.Server.Settings;

/// <summary>Finds what is wrong with the settings before anything reads them: names, values that are none of their kind, and values that they may not have.</summary>
internal static class WrongSettings
{
    /// <summary>A line for each, which names the setting and the values that it may have.</summary>
    public static IReadOnlyList<string> Find(IConfigurationRoot configuration, IReadOnlyList<SettingsSection> sections)
    {
        var wrong = UnknownSettings.Find(configuration, SettingsReference.Of(sections)).ToList();
        foreach (var section in sections)
        {
            var ofAnotherKind = FindOfAnotherKind(configuration, SettingsReference.Of([section])).ToList();
            wrong.AddRange(ofAnotherKind.Count > 0 ? ofAnotherKind : FindRefused(configuration, section));
        }

        return [.. wrong, .. FindLogLevels(configuration), .. FindProtocols(configuration)];
    }

    private static IEnumerable<string> FindOfAnotherKind(IConfigurationRoot configuration, IEnumerable<Setting> settings) =>
        from setting in settings
        where !setting.IsList
        let text = configuration[setting.Name]
        where text is not null && !IsOf(setting.Property.PropertyType, text)
        select Message(setting.Name, Wanted(setting), text);

    private static IEnumerable<string> FindRefused(IConfigurationRoot configuration, SettingsSection section)
    {
        var settings = Activator.CreateInstance(section.Type)!;
        SettingsBinder.Bind(configuration, section, settings);
        var refused = new List<ValidationResult>();
        Validator.TryValidateObject(settings, new ValidationContext(settings), refused, validateAllProperties: true);
        return refused.Select(result => result.ErrorMessage!);
    }

    // The categories are anybody's, and each sink of the log may have levels of its own.
    private static IEnumerable<string> FindLogLevels(IConfigurationRoot configuration) =>
        from sink in configuration.GetSection("Logging").GetChildren()
        from levels in sink.Key.Equals("LogLevel", StringComparison.OrdinalIgnoreCase) ? [sink] : sink.GetChildren().Where(child => child.Key.Equals("LogLevel", StringComparison.OrdinalIgnoreCase))
        from level in levels.GetChildren()
        where level.Value is not null && !level.Path.Equals("Logging:LogLevel:Default", StringComparison.OrdinalIgnoreCase)
            && !Enum.GetNames<LogLevel>().Contains(level.Value, StringComparer.OrdinalIgnoreCase)
        select Message(level.Path, $"be {SettingsReference.ValuesOf(typeof(LogLevelSettings).GetProperty(nameof(LogLevelSettings.Default))!)}", level.Value!);

    // Kestrel would take a wrong one for none.
    private static IEnumerable<string> FindProtocols(IConfigurationRoot configuration) =>
        from pair in configuration.GetSection("Kestrel").AsEnumerable()
        where pair.Value is not null && pair.Key.EndsWith(":Protocols", StringComparison.OrdinalIgnoreCase) && !Enum.GetNames<HttpProtocols>().Contains(pair.Value, StringComparer.OrdinalIgnoreCase)
        select Message(pair.Key, $"be one of {string.Join(", ", Enum.GetNames<HttpProtocols>())}", pair.Value);

    private static bool IsOf(Type type, string text)
    {
        if (type == typeof(string))
        {
            return true;
        }

        if (type.IsEnum)
        {
            // A list of names would be a sum of flags to the framework.
            return !text.Contains(',', StringComparison.Ordinal) && Enum.TryParse(type, text, ignoreCase: true, out _);
        }

        try
        {
            return TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text) is not null;
        }
        catch (Exception error) when (error is FormatException or ArgumentException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }

    // What the check of the value says, without its full stop.
    private static string Wanted(Setting setting) =>
        setting.Property.GetCustomAttributes<ValidationAttribute>().FirstOrDefault() is { } check
            ? check.FormatErrorMessage(setting.Name).TrimEnd('.')[(setting.Name.Length + " must ".Length)..]
            : $"be {setting.Values}";

    private static string Message(string name, string wanted, string text) => $"{name} must {wanted}, not \"{Echo.Of(text)}\".";
}

namespace Platform.Server.Settings;

/// <summary>Binds a section, and takes a text where a list is meant, as in <c>--Cors:AllowedOrigins=*</c>, which the framework would leave out without a word.</summary>
internal static class SettingsBinder
{
    private static readonly char[] Separators = [',', ';'];

    /// <summary>Fills the settings of a section.</summary>
    public static void Bind(IConfiguration configuration, SettingsSection section, object settings)
    {
        (section.Path.Length == 0 ? configuration : configuration.GetSection(section.Path)).Bind(settings);
        foreach (var setting in SettingsReference.Of([section]).Where(setting => setting.IsList))
        {
            if (FindText((IConfigurationRoot)configuration, setting.Name) is { } text)
            {
                setting.Property.SetValue(settings, text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            }
        }
    }

    // Whoever is asked first wins, with a text or with a list.
    private static string? FindText(IConfigurationRoot configuration, string name)
    {
        foreach (var provider in configuration.Providers.Reverse())
        {
            if (provider.GetChildKeys([], name).Any())
            {
                return null;
            }

            if (provider.TryGet(name, out var text) && text is not null)
            {
                return text;
            }
        }

        return null;
    }
}

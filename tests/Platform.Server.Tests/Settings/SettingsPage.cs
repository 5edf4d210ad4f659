using System.Text;
using System.Xml.Linq;
using Platform.Server.Settings;

namespace Platform.Server.Tests.Settings;

/// <summary>The page of the book on the settings, from the classes that they are bound to.</summary>
internal static class SettingsPage
{
    private const string Start = """
        # Settings

        In `appsettings.json`, the environment (`Storage__DataDirectory`) or the command line (`--Storage:DataDirectory=/srv/registers`); the command line wins over the environment, and both over the
        file. A list is one text with commas or semicolons (`Cors__AllowedOrigins=https://a.example.org,https://b.example.org`), or has a setting for each value (`Cors:AllowedOrigins:0`, `:1` …).

        | Setting | Default | Values | Meaning |
        |---|---|---|---|

        """;

    private const string End = """

        `Platform.Server --help` prints them all. A wrong value, a name that is no setting, and a word on the command line that is neither end the start with a line that says which, and what may stand there.

        `/health/live` says that the process serves, `/health/ready` that the database answers.

        """;

    public static string Write(IEnumerable<Setting> settings)
    {
        var page = new StringBuilder(Start);
        foreach (var setting in settings)
        {
            page.Append('|').Append(Cell(Code(setting.Name))).Append(Cell(Code(setting.Default)));
            page.Append(Cell(setting.IsList ? "a list" : setting.Values)).Append(Cell(Meaning(setting))).Append('\n');
        }

        return page.Append(End).ToString().ReplaceLineEndings("\n");
    }

    private static string Cell(string text) => text.Length == 0 ? " |" : $" {text} |";

    private static string Code(string text) => text.Length == 0 ? "" : $"`{text}`";

    private static string Meaning(Setting setting) => SettingsReference.Line(string.Concat(SettingsReference.SummaryOf(setting.Property)!.Nodes().Select(Text)));

    private static string Text(XNode node) => node switch
    {
        XElement element when element.Attribute("cref") is { } reference => Code(SettingsReference.NameOf(reference)),
        XElement element when element.Attribute("href") is { } link => $"[{element.Value}]({link.Value})",
        XElement element => Code(element.Value),
        XText text => text.Value,
        _ => "",
    };
}

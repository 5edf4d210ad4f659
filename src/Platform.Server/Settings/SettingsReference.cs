using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Platform.Server.Settings;

/// <summary>A section of the settings and the class that it is bound to.</summary>
/// <param name="Path">The section as an operator writes it; empty for the settings that stand in none.</param>
/// <param name="Type">The class.</param>
internal sealed record SettingsSection(string Path, Type Type);

/// <summary>A setting as an operator sees it.</summary>
/// <param name="Name">Its name with the section.</param>
/// <param name="Default">What it is when nobody sets it; empty for nothing.</param>
/// <param name="IsList">Whether it has several values, numbered from 0.</param>
/// <param name="Property">The property that it is bound to.</param>
internal sealed record Setting(string Name, string Default, bool IsList, PropertyInfo Property)
{
    /// <summary>The summary of its property.</summary>
    public string Meaning => SettingsReference.MeaningOf(Property);
}

/// <summary>All settings, from the classes that they are bound to: <c>--help</c>, the check of names and the test of the documents read the same list.</summary>
internal static partial class SettingsReference
{
    // A start that prints nothing does not read them.
    private static readonly Lazy<Dictionary<string, string>> Meanings = new(ReadMeanings);

    /// <summary>The settings of the sections, in their order.</summary>
    public static IReadOnlyList<Setting> Of(IEnumerable<SettingsSection> sections) => [.. sections.SelectMany(Of)];

    /// <summary>The summary of a setting's property.</summary>
    public static string MeaningOf(PropertyInfo property) =>
        Meanings.Value.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}", "");

    private static IEnumerable<Setting> Of(SettingsSection section)
    {
        var defaults = Activator.CreateInstance(section.Type);
        foreach (var property in section.Type.GetProperties().Where(property => property.CanWrite))
        {
            yield return new Setting(
                section.Path.Length == 0 ? property.Name : $"{section.Path}:{property.Name}",
                Text(property.GetValue(defaults)),
                property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)),
                property);
        }
    }

    private static string Text(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        IEnumerable list and not string => string.Join(';', list.Cast<object>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    // The compiler writes the summaries into a file beside the program.
    private static Dictionary<string, string> ReadMeanings()
    {
        var file = Path.ChangeExtension(Assembly.GetExecutingAssembly().Location, ".xml");
        return !File.Exists(file) ? [] : XDocument.Load(file).Descendants("member").Where(member => member.Element("summary") is not null).ToDictionary(
            member => member.Attribute("name")!.Value,
            member => WhiteSpace().Replace(string.Concat(member.Element("summary")!.Nodes().Select(Text)).Trim(), " "),
            StringComparer.Ordinal);
    }

    // A reference to another setting shows its name.
    private static string Text(XNode node) => node switch
    {
        XElement element when element.Attribute("cref") is { } reference => reference.Value[(reference.Value.LastIndexOf('.') + 1)..],
        XElement element => element.Value,
        XText text => text.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}

using System.Collections;
using System.ComponentModel.DataAnnotations;
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
/// <param name="IsList">Whether it has several values: in one text, or numbered from 0.</param>
/// <param name="Property">The property that it is bound to.</param>
internal sealed record Setting(string Name, string Default, bool IsList, PropertyInfo Property)
{
    /// <summary>The summary of its property.</summary>
    public string Meaning => SettingsReference.MeaningOf(Property);

    /// <summary>The values that it may have; empty when they are texts.</summary>
    public string Values => IsList ? "several in one text with commas or semicolons between them, or one each in :0, :1, …" : SettingsReference.ValuesOf(Property);
}

/// <summary>All settings, from the classes that they are bound to: <c>--help</c>, the checks and the page of the book read the same list.</summary>
internal static partial class SettingsReference
{
    // A start that prints nothing does not read them.
    private static readonly Lazy<Dictionary<string, XElement>> Summaries = new(ReadSummaries);

    /// <summary>The settings of the sections, in their order.</summary>
    public static IReadOnlyList<Setting> Of(IEnumerable<SettingsSection> sections) => [.. sections.SelectMany(Of)];

    /// <summary>The summary of a setting's property as a text.</summary>
    public static string MeaningOf(PropertyInfo property) => SummaryOf(property) is { } summary ? Line(string.Concat(summary.Nodes().Select(Text))) : "";

    /// <summary>The summary of a setting's property as it is written; null without one.</summary>
    public static XElement? SummaryOf(PropertyInfo property) => Summaries.Value.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}");

    /// <summary>The last part of a reference to another setting: its name.</summary>
    public static string NameOf(XAttribute reference) => reference.Value[(reference.Value.LastIndexOf('.') + 1)..];

    /// <summary>A text on one line.</summary>
    public static string Line(string text) => WhiteSpace().Replace(text.Trim(), " ");

    /// <summary>The values that a property takes, in words.</summary>
    public static string ValuesOf(PropertyInfo property)
    {
        if (property.PropertyType == typeof(bool))
        {
            return "true or false";
        }

        if (property.PropertyType.IsEnum)
        {
            return Choice(Enum.GetNames(property.PropertyType));
        }

        if (property.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed)
        {
            return Choice([.. allowed.Values.Select(Text)]);
        }

        return property.GetCustomAttribute<RangeAttribute>() is not { } range ? ""
            : Convert.ToDouble(range.Maximum, CultureInfo.InvariantCulture) >= long.MaxValue ? $"{Text(range.Minimum)} or more"
            : $"{Text(range.Minimum)} to {Text(range.Maximum)}";
    }

    private static string Choice(IReadOnlyList<string> values) => $"{string.Join(", ", values.SkipLast(1))} or {values[^1]}";

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
    private static Dictionary<string, XElement> ReadSummaries()
    {
        var file = Path.ChangeExtension(Assembly.GetExecutingAssembly().Location, ".xml");
        return !File.Exists(file) ? [] : XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member").Where(member => member.Element("summary") is not null).ToDictionary(
            member => member.Attribute("name")!.Value,
            member => member.Element("summary")!,
            StringComparer.Ordinal);
    }

    // A reference to another setting shows its name.
    private static string Text(XNode node) => node switch
    {
        XElement element when element.Attribute("cref") is { } reference => NameOf(reference),
        XElement element => element.Value,
        XText text => text.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}

using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Platform.Query.Schema;

/// <summary>Descriptions of types and members: the summaries of their XML documentation, which is built beside each assembly.</summary>
internal static partial class Descriptions
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, string>> Files = new();

    public static string? Of(Type type) => Find(type.Assembly, "T:" + type.FullName);

    public static string? Of(PropertyInfo property) =>
        Find(property.DeclaringType!.Assembly, $"P:{property.DeclaringType.FullName}.{property.Name}");

    public static string? OfEnumMember(Type type, string member) => Find(type.Assembly, $"F:{type.FullName}.{member}");

    private static string? Find(Assembly assembly, string member) =>
        Files.GetOrAdd(assembly, Read).GetValueOrDefault(member.Replace('+', '.'));

    private static Dictionary<string, string> Read(Assembly assembly)
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        if (!File.Exists(path))
            return [];
        return XDocument.Load(path).Descendants("member")
            .Where(member => member.Element("summary") != null)
            .ToDictionary(
                member => member.Attribute("name")!.Value,
                member => Whitespace().Replace(member.Element("summary")!.Value.Trim(), " "),
                StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}

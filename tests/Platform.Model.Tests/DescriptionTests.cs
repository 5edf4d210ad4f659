using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Platform.Model.Privacy;

namespace Platform.Model.Tests;

/// <summary>The summaries of entities and enums are the API's descriptions.</summary>
public sealed partial class DescriptionTests
{
    private static readonly Dictionary<string, string> Summaries = XDocument
        .Load(Path.ChangeExtension(typeof(Entity).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value.Trim() ?? "");

    public static TheoryData<string> Described()
    {
        var rows = typeof(Entity).Assembly.GetExportedTypes().Where(IsRow).ToList();
        return
        [
            .. rows.Select(type => $"T:{type.FullName}"),
            .. rows.SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
                .Select(property => $"P:{property.DeclaringType!.FullName}.{property.Name}").Distinct(),
            .. typeof(Entity).Assembly.GetExportedTypes().Where(type => type.IsEnum)
                .SelectMany(type => Enum.GetNames(type).Select(name => $"F:{type.FullName}.{name}").Prepend($"T:{type.FullName}")),
        ];
    }

    [Theory]
    [MemberData(nameof(Described))]
    public void Every_type_field_and_value_says_what_it_is_in_Chinese_then_English(string member) =>
        Assert.Matches(ChineseThenEnglish(), Summaries[member]);

    [Fact]
    public void Personal_and_sensitive_fields_are_marked()
    {
        var marked = typeof(Entity).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.IsDefined(typeof(PersonalAttribute)) || property.IsDefined(typeof(SensitiveAttribute)))
            .Select(property => (property, mark: property.IsDefined(typeof(SensitiveAttribute)) ? "!" : ""))
            .Select(field => $"{field.property.DeclaringType!.Name}.{field.property.Name}{field.mark}");
        string[] expected = ["BirthDate", "CertificateNo", "IdNumber!", "Name", "Phone"];
        Assert.Equal(
            new[] { "Caregiver", "SocialWorker" }.SelectMany(type => expected.Select(name => $"{type}.{name}")),
            marked.Order(StringComparer.Ordinal));
    }

    private static bool IsRow(Type type) => type.IsSubclassOf(typeof(Entity)) || type.Name == "DivisionPopulation";

    [GeneratedRegex(@"^[^。]*\p{IsCJKUnifiedIdeographs}[^。]*。[A-Z][^。\p{IsCJKUnifiedIdeographs}]*", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseThenEnglish();
}

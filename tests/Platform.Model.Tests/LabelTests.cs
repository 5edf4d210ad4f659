using System.Reflection;
using System.Text.RegularExpressions;

namespace Platform.Model.Tests;

/// <summary>Labels are the titles of columns and the words for values.</summary>
public sealed partial class LabelTests
{
    private static readonly Type[] Rows = [.. typeof(Entity).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Entity)) || type.Name == "DivisionPopulation")];
    private static readonly Type[] Enums = [.. typeof(Entity).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    public static TheoryData<string, MemberInfo> Members()
    {
        var members = new TheoryData<string, MemberInfo>();
        foreach (var member in Rows.Concat<MemberInfo>(Enums).Concat(Rows.SelectMany(Fields)).Concat(Enums.SelectMany(Values)))
            members.Add($"{member.DeclaringType?.Name}.{member.Name}", member);
        return members;
    }

    [Theory]
    [MemberData(nameof(Members), DisableDiscoveryEnumeration = true)]
    public void Everything_that_people_see_has_a_short_label_in_both_languages(string name, MemberInfo member)
    {
        var label = member.GetCustomAttribute<LabelAttribute>();
        Assert.True(label != null, $"{name} has no [Label]");
        Assert.Matches(member.DeclaringType == typeof(Unit) ? Sign() : Chinese(), label.Zh);
        Assert.Matches(member.DeclaringType == typeof(Unit) ? Sign() : English(), label.En);
    }

    [Fact]
    public void Labels_of_a_type_and_of_an_enum_are_different_from_each_other()
    {
        foreach (var members in Rows.Select(Fields).Concat(Enums.Select(Values)))
        {
            Assert.Distinct(members.Select(member => member.GetCustomAttribute<LabelAttribute>()!.Zh));
            Assert.Distinct(members.Select(member => member.GetCustomAttribute<LabelAttribute>()!.En));
        }
    }

    [Fact]
    public void What_is_named_by_its_unit_has_it()
    {
        foreach (var field in Rows.SelectMany(Fields))
        {
            var expected = field.Name.EndsWith("Fen", StringComparison.Ordinal) ? Unit.Fen
                : field.Name.EndsWith("M2", StringComparison.Ordinal) ? Unit.SquareMetre
                : field.Name.EndsWith("Rate", StringComparison.Ordinal) ? Unit.Fraction
                : field.Name is "Longitude" or "Latitude" ? Unit.Degree
                : (Unit?)null;
            var unit = field.GetCustomAttribute<LabelAttribute>()!.Unit;
            Assert.True(expected == null ? unit is not (Unit.Fen or Unit.SquareMetre or Unit.Fraction or Unit.Degree) : unit == expected, $"{field.DeclaringType!.Name}.{field.Name}: {unit}");
        }
    }

    private static IEnumerable<MemberInfo> Fields(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public);

    private static IEnumerable<MemberInfo> Values(Type type) => type.GetFields(BindingFlags.Static | BindingFlags.Public);

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}0-9 （）/]{1,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9 ,()-]{1,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^\S{1,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}

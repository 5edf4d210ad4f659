using Platform.Model;
using Platform.Model.Access;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Migration;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>Cells in which a field is selected: it shows its value, its mask or null, in whatever way one comes to its row.</summary>
internal static class ShownCells
{
    private const string Absent = "00000000000000000000";

    private static readonly Dictionary<Type, (string Root, string Argument)> NaturalKeys = new()
    {
        [typeof(AccessRecord)] = ("accessRecord", nameof(AccessRecord.Position)),
        [typeof(BurialSite)] = ("burialSite", nameof(BurialSite.Code)),
        [typeof(Division)] = ("division", nameof(Division.Code)),
        [typeof(Institution)] = ("institution", nameof(Institution.CreditCode)),
    };

    public static IEnumerable<Cell> Of(SeenRegister register) => register.Leaves.SelectMany(field => Listed(register, field)
        .Concat(register.Samples.Contains(field) ? ByKeys(register, field).Concat(Nested(register, field)) : []));

    /// <summary>Populations have no list of their own.</summary>
    public static IEnumerable<Cell> OfPopulations(SeenRegister divisions) =>
        from field in Shape.Of(typeof(DivisionPopulation)).Fields
        where field.Kind is not (FieldKind.ToOne or FieldKind.ToMany)
        select new Cell(
            typeof(DivisionPopulation), "list of a parent", field.Name, $"divisions(first: 50) {{ nodes {{ populations {{ {field.Name} }} }} }}",
            divisions.Rows.SelectMany(row => divisions.Shape["populations"].Items(row)).SelectMany(row => divisions.Shown(field, row)));

    private static IEnumerable<Cell> Listed(SeenRegister register, ShapeField field)
    {
        var (name, type) = (field.Name, register.Shape.Name);
        IEnumerable<(string Path, string Selection, string? Fragment)> ways =
        [
            (SeenRegister.IsComputed(field) ? "computed field" : "leaf", $"nodes {{ {name} }}", null),
            ("alias", $"edges {{ node {{ id: {name} }} }}", null),
            ("fragment", "nodes { ...@F }", $"fragment @F on {type} {{ x: {name} }}"),
            ("fragment of an interface", $"nodes {{ ... on Node {{ ... on {type} {{ {name} }} }} }}", null),
        ];
        return ways.Take(Promise.IsPersonal(field) ? 4 : 1).Select(way => new Cell(
            register.Shape.Type, way.Path, name, $"{register.Root}(first: 50) {{ {way.Selection} }}",
            register.IsRefused ? ["null"] : register.Rows.Take(50).SelectMany(row => register.Shown(field, row)), register.IsRefused ? "" : null)
        {
            Fragment = way.Fragment,
        });
    }

    private static IEnumerable<Cell> ByKeys(SeenRegister register, ShapeField field)
    {
        var (type, selection) = (register.Shape.Type, $"... on {register.Shape.Name} {{ {field.Name} }}");
        var chosen = register.Rows.Take(2).Concat(register.All.Except(register.Rows).Take(1)).ToList();
        foreach (var row in chosen)
        {
            yield return new Cell(
                type, register.Rows.Contains(row) ? "node" : "node out of scope", field.Name, $"node(id: \"{row.Id}\") {{ {selection} }}", Shown(row), register.IsRefused ? "" : null);
            if (NaturalKeys.TryGetValue(type, out var key))
            {
                yield return new Cell(
                    type, "natural key", field.Name, $"{key.Root}({char.ToLowerInvariant(key.Argument[0])}{key.Argument[1..]}: {Values.Printed(type.GetProperty(key.Argument)!.GetValue(row))}) {{ {field.Name} }}",
                    Shown(row), register.IsRefused ? "" : null);
            }
        }
        yield return new Cell(type, "node that is absent", field.Name, $"node(id: \"{Absent}\") {{ {selection} }}", ["null"], register.IsRefused ? "" : null);
        yield return new Cell(
            type, "nodes", field.Name, $"nodes(ids: [{string.Join(", ", chosen.Select(row => $"\"{row.Id}\""))}, \"{Absent}\"]) {{ {selection} }}", chosen.SelectMany(Shown).Append("null"), register.IsRefused ? "" : null);

        IEnumerable<string> Shown(Entity row) => register.Rows.Contains(row) ? register.Shown(field, row) : ["null"];
    }

    /// <summary>The field of the register's relations from other registers, of either kind.</summary>
    private static IEnumerable<Cell> Nested(SeenRegister register, ShapeField field)
    {
        foreach (var (parent, relation) in Relations.To(register, FieldKind.ToMany))
        {
            var row = parent.Rows.MaxBy(row => relation.Items(row).Count());
            if (row == null)
                continue;
            yield return new Cell(
                register.Shape.Type, $"list of {parent.Root}", field.Name, $"node(id: \"{row.Id}\") {{ ... on {parent.Shape.Name} {{ id {relation.Name}(first: 50) {{ nodes {{ {field.Name} }} }} }} }}",
                register.IsRefused ? [Values.Printed(row.Id), "null"] : parent.Seen(relation, row).SelectMany(element => register.Shown(field, element)).Prepend(Values.Printed(row.Id)),
                register.IsRefused ? $",\"{relation.Name}\"" : null);
        }
        foreach (var (child, relation) in Relations.To(register, FieldKind.ToOne))
        {
            yield return new Cell(
                register.Shape.Type, $"parent of {child.Root}", field.Name, $"{child.Root}(first: 50) {{ nodes {{ {relation.Name} {{ {field.Name} }} }} }}",
                child.IsRefused ? ["null"] : child.Rows.Take(50).SelectMany(row => relation.Of(row) is { } parent ? register.Shown(field, parent) : ["null"]),
                child.IsRefused ? "" : null);
        }
    }
}

using Platform.Query.Tests.Properties;
using static Platform.Query.Tests.Access.SeenRegister;

namespace Platform.Query.Tests.Access;

/// <summary>Cells in which the values of a field are grouped, counted or compared. A refusal leaves what stands beside it.</summary>
internal static class TotalCells
{
    public static IEnumerable<Cell> Of(SeenRegister register) => register.Samples.SelectMany(field => Totals(register, field)
        .Concat(field.Kind is FieldKind.Text or FieldKind.Boolean or FieldKind.Whole or FieldKind.Date or FieldKind.Enum ? Groups(register, field).Concat(Facets(register, field)) : []));

    private static IEnumerable<Cell> Totals(SeenRegister register, ShapeField field)
    {
        foreach (var function in Aggregates.FunctionsOf(field).Except(["sum", "avg"]))
        {
            yield return Cell(
                register, field, function, $"totalCount aggregate {{ {function} {{ {field.Name} }} }}", $",\"aggregate\",\"{function}\",\"{field.Name}\"",
                [register.Count], [Total(function, field, register.Rows)]);
            if (!Promise.IsClosed(register.Shape.Type))
                continue;
            foreach (var (owner, relation) in Relations.To(register, FieldKind.ToMany))
            {
                var row = owner.Rows.MaxBy(row => relation.Items(row).Count())!;
                var isRefused = register.IsRefused || register.AccessTo(field) != FieldAccess.Clear;
                yield return new Cell(
                    register.Shape.Type, $"{function} of a relation of {owner.Root}", field.Name,
                    $"node(id: \"{row.Id}\") {{ ... on {owner.Shape.Name} {{ id {relation.Name} {{ aggregate {{ {function} {{ {field.Name} }} }} }} }} }}",
                    [Values.Printed(row.Id), isRefused ? "null" : Total(function, field, [.. owner.Seen(relation, row)])],
                    !isRefused ? null : $",\"{relation.Name}\"{(register.IsRefused ? "" : $",\"aggregate\",\"{function}\",\"{field.Name}\"")}");
            }
        }
    }

    private static IEnumerable<Cell> Groups(SeenRegister register, ShapeField field)
    {
        var by = $"by: [{{ {field.Name}: {(field.Kind == FieldKind.Date ? "DAY" : "VALUE")} }}]";
        var values = ByValue(register, field).OrderBy(group => Values.Held(group.First()), Comparer<object?>.Create(Values.Compare)).ToList();
        var known = values.Count(group => group.Key != "null");
        yield return Cell(
            register, field, "group key", $"totalCount groups({by}, first: 90) {{ nodes {{ key {{ {field.Name} }} aggregate {{ count }} }} }}", ",\"groups\"", [register.Count],
            values.SelectMany(group => (string[])[group.Key, Printed(group.Count())]));
        yield return Cell(
            register, field, "having on a key", $"totalCount groups({by}, having: {{ key: {{ {field.Name}: {{ neq: null }} }} }}) {{ totalCount }}", ",\"groups\"", [register.Count], [Printed(known)]);
        yield return Cell(
            register, field, "having on a total", $"totalCount groups(by: [{{ id: VALUE }}], having: {{ aggregate: {{ distinctCount: {{ {field.Name}: {{ gt: 0 }} }} }} }}) {{ totalCount }}",
            ",\"groups\"", [register.Count], [Printed(register.Rows.Count(row => field.Of(row) != null))]);
        yield return Cell(
            register, field, "groups sorted by a total", $"totalCount groups(by: [{{ id: VALUE }}], order: [{{ aggregate: {{ distinctCount: {{ {field.Name}: DESC }} }} }}]) {{ totalCount }}",
            ",\"groups\"", [register.Count], [register.Count]);
    }

    private static IEnumerable<Cell> Facets(SeenRegister register, ShapeField field)
    {
        var name = field.Kind == FieldKind.Date ? $"{field.Name}(by: DAY)" : field.Name;
        var values = ByValue(register, field).OrderByDescending(group => group.Count()).ThenBy(group => Values.Held(group.First()), Comparer<object?>.Create(Values.Compare)).ToList();
        yield return Cell(
            register, field, "facet", $"facets {{ {name} {{ value count }} }}", $",\"facets\",\"{field.Name}\"", null, values.SelectMany(group => (string[])[group.Key, Printed(group.Count())]));
        yield return Cell(
            register, field, "facets' totalCount", $"facets {{ totalCount {{ {name} }} }}", $",\"facets\",\"totalCount\",\"{field.Name}\"", null, [Printed(values.Count)]);
    }

    private static List<IGrouping<string, object?>> ByValue(SeenRegister register, ShapeField field) =>
        [.. register.Rows.Select(field.Of).GroupBy(Values.Printed, StringComparer.Ordinal)];

    private static string Total(string function, ShapeField field, IReadOnlyList<object> rows) => Values.Printed(Aggregates.Of(function, field).Evaluate(rows));

    /// <param name="register">The register.</param>
    /// <param name="field">The field.</param>
    /// <param name="path">The way in which it is read.</param>
    /// <param name="selection">What is selected of the list.</param>
    /// <param name="place">Where a refusal of the field stands.</param>
    /// <param name="beside">What is answered nevertheless; null when the nearest field that may be null is the list.</param>
    /// <param name="leaves">What else is answered, in clear.</param>
    private static Cell Cell(SeenRegister register, ShapeField field, string path, string selection, string place, string[]? beside, IEnumerable<string> leaves)
    {
        var text = $"{register.Root} {{ {selection} }}";
        return register.IsRefused ? new Cell(register.Shape.Type, path, field.Name, text, ["null"], "")
            : register.AccessTo(field) != FieldAccess.Clear ? new Cell(register.Shape.Type, path, field.Name, text, [.. beside ?? [], "null"], place)
            : new Cell(register.Shape.Type, path, field.Name, text, [.. beside ?? [], .. leaves]);
    }
}

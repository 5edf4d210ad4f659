using Platform.Query.Tests.Properties;
using static Platform.Query.Tests.Access.SeenRegister;

namespace Platform.Query.Tests.Access;

/// <summary>Cells in which a field filters or sorts rows, of its own register or of one that leads to it: it does so in clear, and is refused otherwise.</summary>
internal static class ConditionCells
{
    public static IEnumerable<Cell> Of(SeenRegister register) => register.Samples.SelectMany(field => Operators(register, field)
        .Concat(Orders(register, field))
        .Concat(Promise.IsClosed(register.Shape.Type) ? Quantifiers(register, field).Concat(Totals(register, field)) : FromChildren(register, field)));

    private static IEnumerable<Cell> Operators(SeenRegister register, ShapeField field)
    {
        var operators = FilterGen.OperatorsOf(field).ToList();
        foreach (var name in Promise.IsClosed(register.Shape.Type) ? operators : operators.Take(1))
            yield return Filtered(register, register, field, $"where {name}", Object(field.Name, Comparison(register, field, name)));
    }

    private static IEnumerable<Cell> Orders(SeenRegister register, ShapeField field)
    {
        if (field.Kind == FieldKind.EnumList)
            yield break;
        yield return Sorted(register, register, field, "order", Object(field.Name, "ASC"));
        yield return Sorted(register, register, field, "order descending", Object(field.Name, "DESC"));
    }

    private static IEnumerable<Cell> Quantifiers(SeenRegister register, ShapeField field)
    {
        var inner = Object(field.Name, Comparison(register, field, "eq"));
        foreach (var (owner, relation) in Relations.To(register, FieldKind.ToMany))
        {
            foreach (var quantifier in (string[])["some", "all", "none"])
                yield return Filtered(owner, register, field, $"{quantifier} of {owner.Root}", Object(relation.Name, Object(quantifier, inner)));
            // Two relations away.
            foreach (var (child, toOwner) in Relations.To(owner, FieldKind.ToOne))
                yield return Filtered(child, register, field, $"some of a parent of {child.Root}", Object(toOwner.Name, Object(relation.Name, Object("some", inner))));
        }
    }

    /// <summary>By totals of a relation.</summary>
    private static IEnumerable<Cell> Totals(SeenRegister register, ShapeField field)
    {
        foreach (var (owner, relation) in Relations.To(register, FieldKind.ToMany))
        {
            var where = new Dictionary<string, object?> { ["where"] = Object(field.Name, Comparison(register, field, "neq")), ["count"] = Object("gt", 0m) };
            yield return Filtered(owner, register, field, $"count of some of {owner.Root}", Object(relation.Name, Object("aggregate", where)));
            yield return Sorted(owner, register, field, $"order by a count of some of {owner.Root}", Object(relation.Name, new Dictionary<string, object?>
            {
                ["where"] = where["where"],
                ["aggregate"] = Object("count", "DESC"),
            }));
            foreach (var function in Aggregates.FunctionsOf(field).Except(["sum", "avg"]))
            {
                var operand = function == "distinctCount" ? Object("gt", 1m) : Object(field.Kind == FieldKind.Text ? "contains" : "gte", register.Operand(field));
                yield return Filtered(owner, register, field, $"{function} of {owner.Root}", Object(relation.Name, Object("aggregate", Object(function, Object(field.Name, operand)))));
                yield return Sorted(owner, register, field, $"order by {function} of {owner.Root}", Object(relation.Name, Object("aggregate", Object(function, Object(field.Name, "ASC")))));
            }
        }
    }

    private static IEnumerable<Cell> FromChildren(SeenRegister register, ShapeField field)
    {
        foreach (var (child, relation) in Relations.To(register, FieldKind.ToOne).Where(_ => field.Kind is FieldKind.Text or FieldKind.Id))
        {
            yield return Filtered(child, register, field, $"where through {child.Root}", Object(relation.Name, Object(field.Name, Comparison(register, field, "neq"))));
            yield return Sorted(child, register, field, $"order through {child.Root}", Object(relation.Name, Object(field.Name, "DESC")));
        }
    }

    private static object Comparison(SeenRegister register, ShapeField field, string name)
    {
        var operand = register.Operand(field);
        var comparison = Object(name, name is "in" or "nin" ? new List<object?> { operand } : operand);
        return field.Kind == FieldKind.EnumList ? Object("some", comparison) : comparison;
    }

    private static Cell Filtered(SeenRegister from, SeenRegister register, ShapeField field, string path, object where) =>
        Asked(from, register, field, path, "where", $"{from.Shape.Name}FilterInput", where, from.Found(where));

    private static Cell Sorted(SeenRegister from, SeenRegister register, ShapeField field, string path, object order) =>
        Asked(from, register, field, path, "order", $"[{from.Shape.Name}SortInput!]", new List<object?> { order }, from.Found(null, order));

    private static Cell Asked(SeenRegister from, SeenRegister register, ShapeField field, string path, string argument, string type, object input, IEnumerable<string> found)
    {
        var isRefused = from.IsRefused || register.IsRefused || register.AccessTo(field) != FieldAccess.Clear;
        return new Cell(
            register.Shape.Type, path, field.Name, $"{from.Root}(first: 50, {argument}: $in) {{ totalCount nodes {{ id }} }}", isRefused ? ["null"] : found, isRefused ? "" : null)
        {
            InputType = type,
            Input = input,
        };
    }
}

using Platform.Query.Tests.Properties;
using static Platform.Query.Tests.Access.SeenRegister;

namespace Platform.Query.Tests.Access;

/// <summary>Cells about rows: those out of scope are in no count, on no page, and told by no flag; a register without any is refused.</summary>
internal static class RowCells
{
    public static IEnumerable<Cell> Of(SeenRegister register)
    {
        var (count, rows) = (register.Rows.Count, register.Rows.Take(50).Select(row => Values.Printed(row.Id)));
        yield return Cell(register, "totalCount", "", "totalCount", [register.Count]);
        yield return Cell(register, "capped count", "", "totalCount(cap: 1000)", [register.Count]);
        yield return Cell(register, "count", "", "aggregate { count }", [register.Count]);
        yield return Cell(register, "type name", "", "__typename", [Values.Printed(register.Root[..1].ToUpperInvariant() + register.Root[1..] + "Connection")]);
        yield return Cell(register, "count of groups", "", "groups(by: [{ id: VALUE }]) { totalCount }", [register.Count]);
        yield return Cell(register, "rows", "(first: 50)", "nodes { id }", rows);
        yield return Cell(register, "rows from the end", "(last: 50)", "nodes { id }", register.Rows.TakeLast(50).Select(row => Values.Printed(row.Id)));
        // With fewer rows than are hidden, a flag that reckoned with them would be true.
        yield return Cell(register, "flags of the first page", $"(first: {Math.Clamp(count, 1, 50)})", "pageInfo { hasNextPage hasPreviousPage }", [count > 50 ? "true" : "false", "false"]);
        yield return Cell(register, "flags of the last page", $"(last: {Math.Clamp(count, 1, 50)})", "pageInfo { hasNextPage hasPreviousPage }", ["false", count > 50 ? "true" : "false"]);
        foreach (var row in register.All.Except(register.Rows).Take(1).Concat(register.Rows.Take(1)))
        {
            var isSeen = register.Rows.Contains(row);
            yield return Cell(
                register, isSeen ? "where id" : "where id out of scope", $"(where: {{ id: {{ eq: \"{row.Id}\" }} }})", "totalCount nodes { id }", isSeen ? ["1", Values.Printed(row.Id)] : ["0"]);
        }
        foreach (var (owner, relation) in Relations.To(register, FieldKind.ToMany))
        {
            foreach (var cell in OfRelation(register, owner, relation))
                yield return cell;
        }
    }

    private static IEnumerable<Cell> OfRelation(SeenRegister register, SeenRegister owner, ShapeField relation)
    {
        foreach (var (path, where) in (IEnumerable<(string, object)>)
            [
                ("any", Object("any", true)), ("not any", Object("any", false)), ("some", Object("some", Object("and", null))), ("none", Object("none", Object("and", null))),
                ("all", Object("all", Object("id", Object("eq", "x")))), ("relation's count", Object("aggregate", Object("count", Object("gt", 1m)))),
            ])
        {
            yield return Named($"{path} of {owner.Root}", "where", $"{owner.Shape.Name}FilterInput", Object(relation.Name, where), owner.Found(Object(relation.Name, where)));
        }
        var order = Object(relation.Name, Object("aggregate", Object("count", "DESC")));
        yield return Named($"order by the count of {owner.Root}", "order", $"[{owner.Shape.Name}SortInput!]", new List<object?> { order }, owner.Found(null, order));
        var row = owner.Rows.Where(row => relation.Items(row).Any()).MinBy(row => owner.Seen(relation, row).Count());
        if (row == null)
            yield break;
        var seen = owner.Seen(relation, row).Select(element => Values.Printed(element.Id)).ToList();
        yield return new Cell(
            register.Shape.Type, $"relation of {owner.Root}", "", $"node(id: \"{row.Id}\") {{ ... on {owner.Shape.Name} {{ id {relation.Name}(first: 50) {{ totalCount pageInfo {{ hasNextPage }} nodes {{ id }} }} }} }}",
            register.IsRefused ? [Values.Printed(row.Id), "null"] : [Values.Printed(row.Id), Printed(seen.Count), "false", .. seen], register.IsRefused ? $",\"{relation.Name}\"" : null);

        Cell Named(string path, string argument, string type, object input, IEnumerable<string> found) => new(
            register.Shape.Type, path, "", $"{owner.Root}(first: 50, {argument}: $in) {{ totalCount nodes {{ id }} }}",
            register.IsRefused || owner.IsRefused ? ["null"] : found, register.IsRefused || owner.IsRefused ? "" : null)
        {
            InputType = type,
            Input = input,
        };
    }

    private static Cell Cell(SeenRegister register, string path, string arguments, string selection, IEnumerable<string> leaves) => new(
        register.Shape.Type, path, "", $"{register.Root}{arguments} {{ {selection} }}", register.IsRefused ? ["null"] : leaves, register.IsRefused ? "" : null);
}

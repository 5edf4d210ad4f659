using GraphQLParser.AST;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>Counts of the values of several fields, each under the list's filter without the conditions on the field itself.</summary>
internal sealed record FacetsPart(string ResponseKey, IReadOnlyList<FacetItem> Items) : ConnectionPart(ResponseKey, "facets");

/// <summary>A field selected from <c>facets</c>: a facet, the facets of a related entity, how many values each of some has, or a type name.</summary>
internal sealed record FacetItem(string ResponseKey, string Name, Facet? Facet, IReadOnlyList<FacetItem>? Items, string? TypeName);

/// <summary>The values of a key and how many rows have each.</summary>
/// <param name="Path">The relations that lead to the field.</param>
/// <param name="Field">The field; for a roll-up the field with the code.</param>
/// <param name="Site">The facet's arguments.</param>
/// <param name="Fields">What is selected of each value; null where only the number of values is asked for.</param>
internal sealed record Facet(IReadOnlyList<ToOneField> Path, Field Field, int Site, IReadOnlyList<FacetField>? Fields)
{
    /// <summary>The entity that has the field.</summary>
    /// <param name="list">That of the list.</param>
    public EntityMap Owner(EntityMap list) => Path.Count > 0 ? Path[^1].Target : list;
}

/// <summary>A field of a facet's value: the value, its count, a type name; of a roll-up's value what is selected of the ancestor.</summary>
internal sealed record FacetField(string ResponseKey, string Name, SelectionSet? Ancestor);

/// <summary>The argument of a facet: the span of dates, or the level of ancestors.</summary>
internal sealed class FacetArguments(GroupUnit unit, int level) : Arguments
{
    public GroupUnit Unit => unit;

    public int Level => level;

    /// <summary>The facet's field as a key of groups.</summary>
    public GroupKey Key(Facet facet) =>
        new(facet.Path, facet.Field, unit, level, ScalarField.Derived("k", isNullable: true, GroupKey.ScalarOf(facet.Field), source: null));

    protected override void WriteOwnShape(System.Text.StringBuilder shape) => shape.Append('f').Append((int)unit).Append('.').Append(level);
}

/// <summary>Turns the fields selected from <c>facets</c> into what is to be counted.</summary>
internal sealed class FacetCompiler(
    FieldCollector collector, Func<EntityMap, IEnumerable<GraphQLField>, SelectionSet> entity, Func<EntityMap, string, IEnumerable<GraphQLField>, int> site)
{
    public IReadOnlyList<FacetItem> Items(EntityMap map, IEnumerable<GraphQLField> parents, IReadOnlyList<ToOneField> path) =>
        [.. collector.Collect(parents, FacetTypes.NameOf(map), isNode: false).Select(group => Item(map, group, path))];

    private FacetItem Item(EntityMap map, IGrouping<string, GraphQLField> group, IReadOnlyList<ToOneField> path)
    {
        var name = group.First().Name.StringValue;
        if (name == "__typename")
            return new FacetItem(group.Key, name, null, null, FacetTypes.NameOf(map));
        if (name == FacetTypes.TotalCount)
            return new FacetItem(group.Key, name, null, [.. collector.Collect(group, FacetTypes.CountsNameOf(map), isNode: false).Select(count => Count(map, count, path))], null);
        if (map.Find(name) is ToOneField one)
            return new FacetItem(group.Key, name, null, Items(one.Target, group, [.. path, one]), null);
        var (field, isRollUp) = Field(map, name);
        var fields = collector.Collect(group, FacetTypes.ValueNameOf(map, field, isRollUp), isNode: false).Select(item => Field(map, item, isRollUp)).ToList();
        return new FacetItem(group.Key, name, new Facet(path, field, site(map, FacetTypes.NameOf(map), group), fields), null, null);
    }

    private FacetItem Count(EntityMap map, IGrouping<string, GraphQLField> group, IReadOnlyList<ToOneField> path)
    {
        var name = group.First().Name.StringValue;
        return name == "__typename"
            ? new FacetItem(group.Key, name, null, null, FacetTypes.CountsNameOf(map))
            : new FacetItem(group.Key, name, new Facet(path, Field(map, name).Field, site(map, FacetTypes.CountsNameOf(map), group), null), null, null);
    }

    private static (Field Field, bool IsRollUp) Field(EntityMap map, string name) =>
        name == GroupKey.RollUpName ? (map.RollUp!.Code, true) : (map.Find(name)!, false);

    private FacetField Field(EntityMap map, IGrouping<string, GraphQLField> group, bool isRollUp)
    {
        var name = group.First().Name.StringValue;
        return new FacetField(group.Key, name, isRollUp && name == "value" ? entity(map, group) : null);
    }
}

using GraphQLParser.AST;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>Turns the fields selected from <c>groups</c> into what is to be written of each group.</summary>
/// <param name="collector">Collects fields.</param>
/// <param name="map">The entity whose rows are grouped.</param>
/// <param name="entity">Compiles the fields of an ancestor.</param>
internal sealed class GroupCompiler(FieldCollector collector, EntityMap map, Func<EntityMap, IEnumerable<GraphQLField>, SelectionSet> entity)
{
    public IReadOnlyList<GroupsItem> Items(IEnumerable<GraphQLField> parents) =>
        [.. collector.Collect(parents, GroupTypes.ConnectionName(map), isNode: false).Select(Item)];

    private GroupsItem Item(IGrouping<string, GraphQLField> group) => group.First().Name.StringValue switch
    {
        "nodes" => new GroupsItem(group.Key, "nodes") { Groups = Groups(group) },
        "edges" => new GroupsItem(group.Key, "edges") { Edges = [.. collector.Collect(group, GroupTypes.EdgeName(map), isNode: false).Select(Edge)] },
        "pageInfo" => new GroupsItem(group.Key, "pageInfo") { PageInfo = SelectionCompiler.PageInfo(collector, group) },
        var name => new GroupsItem(group.Key, name),
    };

    private GroupEdgeField Edge(IGrouping<string, GraphQLField> group)
    {
        var name = group.First().Name.StringValue;
        return new GroupEdgeField(group.Key, name, name == "node" ? Groups(group) : null);
    }

    private IReadOnlyList<GroupItem> Groups(IEnumerable<GraphQLField> parents) =>
        [.. collector.Collect(parents, GroupTypes.GroupName(map), isNode: false).Select(Group)];

    private GroupItem Group(IGrouping<string, GraphQLField> group) => group.First().Name.StringValue switch
    {
        "key" => new GroupKeyItem(group.Key, Keys(map, group, "")),
        "aggregate" => new GroupAggregateItem(group.Key, new AggregateCompiler(collector, map).Set(group)),
        "where" => new GroupWhereItem(group.Key),
        _ => new GroupTypeNameItem(group.Key, GroupTypes.GroupName(map)),
    };

    private IReadOnlyList<KeyItem> Keys(EntityMap owner, IEnumerable<GraphQLField> parents, string path) =>
        [.. collector.Collect(parents, GroupTypes.KeyName(owner), isNode: false).Select(group => Key(owner, group, path))];

    private KeyItem Key(EntityMap owner, IGrouping<string, GraphQLField> group, string path)
    {
        var name = group.First().Name.StringValue;
        return name switch
        {
            "__typename" => new KeyItem(group.Key, name, path, null, null, GroupTypes.KeyName(owner)),
            GroupKey.RollUpName => new KeyItem(group.Key, name, path + name, null, entity(owner, group), null),
            _ when owner.Find(name) is ToOneField one => new KeyItem(group.Key, name, path, Keys(one.Target, group, $"{path}{name}."), null, null),
            _ => new KeyItem(group.Key, name, path + name, null, null, null),
        };
    }
}

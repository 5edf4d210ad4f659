using GraphQLParser.AST;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>Turns the fields selected from an <c>aggregate</c> into what is to be aggregated.</summary>
internal sealed class AggregateCompiler(FieldCollector collector, EntityMap map)
{
    public AggregateSet Set(IEnumerable<GraphQLField> parents)
    {
        var typeName = $"{map.Name}Aggregate";
        return new AggregateSet([.. collector.Collect(parents, typeName, isNode: false).Select(group => Item(group, typeName))]);
    }

    private AggregateItem Item(IGrouping<string, GraphQLField> group, string typeName)
    {
        var name = group.First().Name.StringValue;
        if (name == "__typename")
            return new AggregateItem(group.Key, name, null, null, typeName);
        var function = Enum.Parse<AggregateFunction>(name, ignoreCase: true);
        if (function == AggregateFunction.Count)
            return new AggregateItem(group.Key, name, Aggregate.Count, null, null);
        var inner = AggregateTypes.NameOf(map, function);
        var items = collector.Collect(group, inner, isNode: false).Select(field => Leaf(field, function, inner)).ToList();
        return new AggregateItem(group.Key, name, null, items, null);
    }

    private AggregateItem Leaf(IGrouping<string, GraphQLField> group, AggregateFunction function, string typeName)
    {
        var name = group.First().Name.StringValue;
        return name == "__typename"
            ? new AggregateItem(group.Key, name, null, null, typeName)
            : new AggregateItem(group.Key, name, new Aggregate(function, (ScalarField)map.Find(name)!), null, null);
    }
}

using GraphQL.Types;
using Platform.Query.Cost;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Schema;

/// <summary>The object types, connections and root fields.</summary>
internal sealed class OutputTypes
{
    private readonly LeafTypes _leaves;
    private readonly InputTypes _inputs;
    private readonly GroupTypes _groups;
    private readonly FacetTypes _facets;
    private readonly ObjectGraphType _estimatedCount;
    private readonly Dictionary<EntityMap, ObjectGraphType> _groupKeys;
    private readonly QueryOptions _options;
    private readonly InterfaceGraphType _node;
    private readonly ObjectGraphType _pageInfo;
    private readonly Dictionary<EntityMap, ObjectGraphType> _objects = [];
    private readonly Dictionary<EntityMap, ObjectGraphType> _connections = [];

    public OutputTypes(ModelMap model, LeafTypes leaves, InputTypes inputs, GroupTypes groups, FacetTypes facets, QueryOptions options)
    {
        _options = options;
        _leaves = leaves;
        _inputs = inputs;
        _groups = groups;
        _facets = facets;
        _estimatedCount = EstimatedCount();
        _node = new InterfaceGraphType { Name = "Node", Description = Texts.Node, ResolveType = _ => null };
        _node.AddField(Output("id", Texts.Id, new NonNullGraphType(leaves.Id)));
        _pageInfo = PageInfo();
        foreach (var map in model.Entities)
        {
            var type = new ObjectGraphType { Name = map.Name, Description = map.Description, IsTypeOf = _ => true };
            _objects.Add(map, type);
        }
        _groupKeys = model.Entities.ToDictionary(map => map, GroupTypes.NewKey);
        foreach (var map in model.Nodes)
            _connections.Add(map, Connection(map));
        foreach (var (map, type) in _objects)
        {
            foreach (var field in map.Fields)
                type.AddField(OfField(field).WithClass(map, field, options));
            groups.FillKey(map, _groupKeys, type);
            facets.Fill(map, type);
            if (map.IsNode)
                type.AddResolvedInterface(_node);
        }
        Query = Root(model);
    }

    public ObjectGraphType Query { get; }

    public IEnumerable<IGraphType> All => _objects.Values;

    private FieldType OfField(Field field) => field switch
    {
        ToManyField { Target.IsNode: true } many => ConnectionField(many.Name, many.Description, many.Target),
        ToManyField many => Output(
            many.Name, many.Description, new NonNullGraphType(new ListGraphType(new NonNullGraphType(_objects[many.Target]))))
            .WithAssumedSize(_options.DefaultPageSize),
        ToOneField one => Output(one.Name, one.Description, OrNull(_objects[one.Target], one.IsNullable)),
        EnumListField list => Output(
            list.Name, list.Description, OrNull(new ListGraphType(new NonNullGraphType(_leaves.Enum(list.EnumType))), list.IsNullable)),
        ScalarField scalar => Leaf(scalar),
        _ => throw new NotSupportedException(field.GetType().Name),
    };

    private FieldType Leaf(ScalarField scalar)
    {
        var field = Output(scalar.Name, scalar.Description, OrNull(_leaves.Of(scalar.Scalar), scalar.IsNullable));
        return scalar.ReadsRelation ? field.WithSearchCost() : field;
    }

    private FieldType ConnectionField(string name, string? description, EntityMap target)
    {
        var field = Output(name, description, _connections[target]);
        field.Arguments = new QueryArguments(
            Argument("first", Texts.First, _leaves.Int),
            Argument("after", Texts.After, _leaves.String),
            Argument("last", Texts.Last, _leaves.Int),
            Argument("before", Texts.Before, _leaves.String),
            Argument("where", Texts.Where, _inputs.Filter(target)),
            Argument("order", Texts.Order, new ListGraphType(new NonNullGraphType(_inputs.Sort(target)))));
        return field.WithPageSize(_options.DefaultPageSize, _options.MaxPageSize);
    }

    private ObjectGraphType Connection(EntityMap map)
    {
        var edge = new ObjectGraphType { Name = map.PluralName + "Edge", Description = Texts.Edge(map) };
        edge.AddField(Output("cursor", Texts.Cursor, new NonNullGraphType(_leaves.String)));
        edge.AddField(Output("node", Texts.EdgeNode, new NonNullGraphType(_objects[map])));

        var connection = new ObjectGraphType { Name = map.PluralName + "Connection", Description = Texts.Connection(map) };
        connection.AddField(Output("pageInfo", Texts.PageInfo, new NonNullGraphType(_pageInfo)));
        connection.AddField(Output("edges", Texts.Edges, new ListGraphType(new NonNullGraphType(edge))));
        connection.AddField(Output("nodes", Texts.Nodes, new ListGraphType(new NonNullGraphType(_objects[map]))));
        var totalCount = Output("totalCount", Texts.TotalCount, new NonNullGraphType(_leaves.Int));
        totalCount.Arguments = new QueryArguments(Argument("cap", Texts.Cap, _leaves.Int));
        connection.AddField(totalCount.WithSearchCost());
        connection.AddField(Output("aggregate", AggregateTexts.Part, new NonNullGraphType(_inputs.Aggregates.Object(map))).WithSearchCost());
        connection.AddField(Output("estimatedCount", AggregateTexts.EstimatedCount, new NonNullGraphType(_estimatedCount)).WithSearchCost());
        connection.AddField(Output("facets", AggregateTexts.Facets, new NonNullGraphType(_facets.Of(map))));
        connection.AddField(_groups.Field(map, _pageInfo, _groupKeys, _options).WithSearchCost());
        return connection;
    }

    private ObjectGraphType EstimatedCount()
    {
        var type = new ObjectGraphType { Name = "EstimatedCount", Description = AggregateTexts.EstimatedCount };
        type.AddField(Output("count", AggregateTexts.Count, new NonNullGraphType(_leaves.Int)));
        type.AddField(Output("isEstimate", AggregateTexts.IsEstimate, new NonNullGraphType(_leaves.Boolean)));
        return type;
    }

    private ObjectGraphType PageInfo()
    {
        var type = new ObjectGraphType { Name = "PageInfo", Description = Texts.PageInfo };
        type.AddField(Output("hasNextPage", Texts.HasNextPage, new NonNullGraphType(_leaves.Boolean)));
        type.AddField(Output("hasPreviousPage", Texts.HasPreviousPage, new NonNullGraphType(_leaves.Boolean)));
        type.AddField(Output("startCursor", Texts.StartCursor, _leaves.String));
        type.AddField(Output("endCursor", Texts.EndCursor, _leaves.String));
        return type;
    }

    private ObjectGraphType Root(ModelMap model)
    {
        var query = new ObjectGraphType { Name = "Query", Description = Texts.Query };
        foreach (var map in model.Nodes)
            query.AddField(ConnectionField(Naming.Camel(map.PluralName), Texts.Root(map), map).WithSearchCost());
        foreach (var map in model.Nodes)
        {
            if (map.NaturalKey is not { } key)
                continue;
            var lookup = Output(Naming.Camel(map.Name), Texts.Lookup(map), _objects[map]);
            lookup.Arguments = new QueryArguments(
                Argument(key.Argument, key.Field.Description, new NonNullGraphType(_leaves.Of(key.Field.Scalar))));
            query.AddField(lookup.WithSearchCost());
        }
        var node = Output("node", Texts.NodeField, _node);
        node.Arguments = new QueryArguments(Argument("id", Texts.Id, new NonNullGraphType(_leaves.Id)));
        query.AddField(node.WithSearchCost());
        var nodes = Output("nodes", Texts.NodesField, new NonNullGraphType(new ListGraphType(_node)));
        nodes.Arguments = new QueryArguments(
            Argument("ids", Texts.NodesIds, new NonNullGraphType(new ListGraphType(new NonNullGraphType(_leaves.Id)))));
        query.AddField(nodes.WithSearchCost().WithAssumedSize(_options.MaxPageSize));
        if (model.Viewer is { } viewer)
            query.AddField(new ViewerTypes(_leaves, map => _objects[map]).Field(viewer));
        foreach (var labels in new LabelTypes(model, _leaves).Fields())
            query.AddField(labels);
        return query;
    }

    private static IGraphType OrNull(IGraphType type, bool isNullable) => isNullable ? type : new NonNullGraphType(type);
}

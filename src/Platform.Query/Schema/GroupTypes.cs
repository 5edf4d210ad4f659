using GraphQL.Types;
using Platform.Query.Cost;
using Platform.Query.Planning;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Schema;

/// <summary>The types of <c>groups</c>: what rows are grouped by, and what each group tells.</summary>
internal sealed class GroupTypes
{
    private readonly LeafTypes _leaves;
    private readonly InputTypes _inputs;
    private readonly EnumerationGraphType _value = Units("GroupByValue", AggregateTexts.ByValue, GroupUnit.Value);
    private readonly EnumerationGraphType _date =
        Units("GroupByDate", AggregateTexts.ByDate, GroupUnit.Day, GroupUnit.Month, GroupUnit.Quarter, GroupUnit.Year);

    private readonly EnumerationGraphType _element = Units("GroupByElement", AggregateTexts.ByElement, GroupUnit.Each);
    private readonly FilterObjectScalar _filterObject = new();
    private readonly Dictionary<EntityMap, InputObjectGraphType> _by = [];
    private readonly Dictionary<EntityMap, InputObjectGraphType> _keyFilters = [];
    private readonly Dictionary<EntityMap, InputObjectGraphType> _keySorts = [];

    public GroupTypes(ModelMap model, LeafTypes leaves, InputTypes inputs)
    {
        _leaves = leaves;
        _inputs = inputs;
        foreach (var map in model.Entities)
        {
            _by.Add(map, new SortInput { Name = $"{map.Name}GroupByInput", Description = AggregateTexts.By(map), Called = "by" });
            _keyFilters.Add(map, new InputObjectGraphType { Name = $"{KeyName(map)}FilterInput", Description = Texts.Filter(KeyName(map)) });
            _keySorts.Add(map, new SortInput { Name = $"{KeyName(map)}SortInput", Description = Texts.Sort(map) });
        }
        foreach (var map in model.Entities)
            FillInputs(map);
    }

    /// <summary>How dates are grouped.</summary>
    public EnumerationGraphType Date => _date;

    public static string ConnectionName(EntityMap map) => $"{map.PluralName}GroupsConnection";

    public static string EdgeName(EntityMap map) => $"{map.PluralName}GroupsEdge";

    public static string GroupName(EntityMap map) => $"{map.Name}Group";

    public static string KeyName(EntityMap map) => $"{map.Name}GroupKey";

    /// <summary>The field <c>groups</c> of a connection.</summary>
    public FieldType Field(EntityMap map, ObjectGraphType pageInfo, IReadOnlyDictionary<EntityMap, ObjectGraphType> keys, QueryOptions options)
    {
        var group = new ObjectGraphType { Name = GroupName(map), Description = AggregateTexts.Group(map) };
        group.AddField(Output("key", AggregateTexts.Key, new NonNullGraphType(keys[map])));
        group.AddField(Output("aggregate", AggregateTexts.GroupAggregate, new NonNullGraphType(_inputs.Aggregates.Object(map))));
        group.AddField(Output("where", AggregateTexts.GroupWhere, new NonNullGraphType(_filterObject)));

        var edge = new ObjectGraphType { Name = EdgeName(map), Description = AggregateTexts.Edge(map) };
        edge.AddField(Output("cursor", AggregateTexts.Cursor, new NonNullGraphType(_leaves.String)));
        edge.AddField(Output("node", AggregateTexts.Group(map), new NonNullGraphType(group)));

        var connection = new ObjectGraphType { Name = ConnectionName(map), Description = AggregateTexts.Groups };
        connection.AddField(Output("pageInfo", Texts.PageInfo, new NonNullGraphType(pageInfo)));
        connection.AddField(Output("edges", AggregateTexts.Edges, new ListGraphType(new NonNullGraphType(edge))));
        connection.AddField(Output("nodes", AggregateTexts.Groups, new ListGraphType(new NonNullGraphType(group))));
        connection.AddField(Output("totalCount", AggregateTexts.GroupCount, new NonNullGraphType(_leaves.Int)));

        var field = Output("groups", AggregateTexts.Groups, connection);
        field.Arguments = new QueryArguments(
            Argument("by", AggregateTexts.ByArgument, new NonNullGraphType(new ListGraphType(new NonNullGraphType(_by[map])))),
            Argument("having", AggregateTexts.Having, Having(map)),
            Argument("order", AggregateTexts.Order, new ListGraphType(new NonNullGraphType(Sort(map)))),
            Argument("first", AggregateTexts.First, _leaves.Int),
            Argument("after", AggregateTexts.After, _leaves.String),
            Argument("last", AggregateTexts.Last, _leaves.Int),
            Argument("before", AggregateTexts.Before, _leaves.String));
        return field.WithPageSize(Math.Min(options.DefaultGroups, options.MaxGroups), options.MaxGroups);
    }

    /// <summary>The type of a group's key, whose fields are filled once all types are there.</summary>
    public static ObjectGraphType NewKey(EntityMap map) => new() { Name = KeyName(map), Description = AggregateTexts.Key };

    public void FillKey(EntityMap map, IReadOnlyDictionary<EntityMap, ObjectGraphType> keys, ObjectGraphType entity)
    {
        foreach (var field in map.Fields)
        {
            if (field is ToOneField one)
                keys[map].AddField(Output(field.Name, field.Description, new NonNullGraphType(keys[one.Target])));
            else if (field is not ToManyField)
                keys[map].AddField(Output(field.Name, field.Description, _leaves.Of(GroupKey.ScalarOf(field))));
        }
        if (map.RollUp != null)
            keys[map].AddField(Output(GroupKey.RollUpName, AggregateTexts.RollUp, entity));
    }

    private void FillInputs(EntityMap map)
    {
        foreach (var field in map.Fields)
        {
            switch (field)
            {
                case ToManyField:
                    break;
                case ToOneField one:
                    Add(field.Name, field.Description, _by[one.Target], _keyFilters[one.Target], _keySorts[one.Target]);
                    break;
                default:
                    var scalar = GroupKey.ScalarOf(field);
                    var unit = field is EnumListField ? _element : scalar.Kind == ScalarKind.LocalDate ? _date : _value;
                    Add(field.Name, field.Description, unit, _inputs.Operations(scalar), _inputs.Direction);
                    break;
            }
        }
        if (map.RollUp is { } rollUp)
        {
            Add(GroupKey.RollUpName, AggregateTexts.RollUp, _leaves.Of(rollUp.Level.Scalar), _inputs.Operations(rollUp.Code.Scalar), _inputs.Direction);
        }

        void Add(string name, string? description, IGraphType by, IGraphType filter, IGraphType sort)
        {
            _by[map].AddField(Input(name, description, by, takesNull: true));
            _keyFilters[map].AddField(Input(name, description, filter, takesNull: false));
            _keySorts[map].AddField(Input(name, description, sort, takesNull: true));
        }
    }

    private InputObjectGraphType Having(EntityMap map)
    {
        var having = new InputObjectGraphType { Name = $"{map.Name}GroupFilterInput", Description = Texts.Filter(GroupName(map)) };
        InputTypes.AddAndOr(having);
        having.AddField(Input("key", AggregateTexts.Key, _keyFilters[map], takesNull: false));
        having.AddField(Input("aggregate", AggregateTexts.GroupAggregate, _inputs.Aggregates.Filter(map), takesNull: false));
        return having;
    }

    private SortInput Sort(EntityMap map)
    {
        var sort = new SortInput { Name = $"{map.Name}GroupSortInput", Description = AggregateTexts.Sort(map) };
        sort.AddField(Input("key", AggregateTexts.Key, _keySorts[map], takesNull: true));
        sort.AddField(Input("aggregate", AggregateTexts.GroupAggregate, _inputs.Aggregates.Sort(map), takesNull: true));
        return sort;
    }

    private static EnumerationGraphType Units(string name, string description, params GroupUnit[] units)
    {
        var type = new EnumerationGraphType { Name = name, Description = description };
        foreach (var unit in units)
            type.Add(Naming.UpperSnake(unit.ToString()), unit, AggregateTexts.Unit(unit));
        return type;
    }
}

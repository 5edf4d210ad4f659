using GraphQL.Types;
using Platform.Query.Planning;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Schema;

/// <summary>The types of an entity's aggregates: what is selected, and by what groups are filtered and sorted.</summary>
internal sealed class AggregateTypes(LeafTypes leaves, InputTypes inputs, Func<Type, bool> isOrdered)
{
    /// <summary>The name of the field for aggregates, in lists as in filters and sorts of relations.</summary>
    public const string FieldName = "aggregate";

    private static readonly AggregateFunction[] Functions =
        [AggregateFunction.DistinctCount, AggregateFunction.Sum, AggregateFunction.Avg, AggregateFunction.Min, AggregateFunction.Max];

    private readonly Dictionary<string, IGraphType> _types = new(StringComparer.Ordinal);

    /// <summary>The name of the type with the fields of a function.</summary>
    public static string NameOf(EntityMap map, AggregateFunction function) => map.Name + function switch
    {
        AggregateFunction.DistinctCount => "DistinctCounts",
        AggregateFunction.Sum => "Sums",
        AggregateFunction.Avg => "Averages",
        _ => "Extremes",
    };

    /// <summary><c>BedAggregate</c>: the count, and each function with the fields that have it.</summary>
    public ObjectGraphType Object(EntityMap map) => Once($"{map.Name}Aggregate", name =>
    {
        var type = new ObjectGraphType { Name = name, Description = AggregateTexts.Aggregate(map) };
        type.AddField(Output("count", AggregateTexts.Count, new NonNullGraphType(leaves.Int)));
        foreach (var function in Of(map))
            type.AddField(Output(Naming.Camel(function.ToString()), AggregateTexts.Function(function), new NonNullGraphType(OfFunction(map, function))));
        return type;
    });

    /// <summary><c>BedAggregateFilterInput</c>: conditions on the aggregates of a group.</summary>
    public InputObjectGraphType Filter(EntityMap map) => Once($"{map.Name}AggregateFilterInput", name => Fill(map, new InputObjectGraphType
    {
        Name = name,
        Description = Texts.Filter($"{map.Name}Aggregate"),
    }));

    /// <summary><c>BedListAggregateFilterInput</c>: conditions on the aggregates of a relation's elements, with a filter of their own.</summary>
    public InputObjectGraphType ListFilter(EntityMap map, IGraphType where) => Once($"{map.Name}ListAggregateFilterInput", name =>
    {
        var type = new InputObjectGraphType { Name = name, Description = AggregateTexts.ListFilter(map) };
        type.AddField(Input("where", AggregateTexts.ListWhere, where, takesNull: true));
        return Fill(map, type);
    });

    /// <summary><c>BedListSortInput</c>: rows are sorted by an aggregate of a relation's elements, with a filter of their own.</summary>
    public InputObjectGraphType ListSort(EntityMap map, IGraphType where) => Once($"{map.Name}ListSortInput", name =>
    {
        var type = new InputObjectGraphType { Name = name, Description = AggregateTexts.ListSort(map) };
        type.AddField(Input("where", AggregateTexts.ListWhere, where, takesNull: true));
        type.AddField(Input(FieldName, AggregateTexts.ListSort(map), Sort(map), takesNull: true));
        return type;
    });

    private InputObjectGraphType Fill(EntityMap map, InputObjectGraphType type)
    {
        type.AddField(Input("count", AggregateTexts.Count, inputs.Operations(Aggregate.Count.Value.Scalar), takesNull: false));
        foreach (var function in Of(map))
        {
            type.AddField(Input(Naming.Camel(function.ToString()), AggregateTexts.Function(function), Once(NameOf(map, function) + "FilterInput", inner =>
                FieldsOf(map, function, new InputObjectGraphType { Name = inner, Description = Texts.Filter(NameOf(map, function)) }, scalar =>
                    inputs.Operations(Aggregate.ScalarOf(function, scalar)))), takesNull: false));
        }
        return type;
    }

    /// <summary><c>BedAggregateSortInput</c>: groups are sorted by one aggregate to an object.</summary>
    public InputObjectGraphType Sort(EntityMap map) => Once($"{map.Name}AggregateSortInput", name =>
    {
        var type = new SortInput { Name = name, Description = Texts.Sort(map) };
        type.AddField(Input("count", AggregateTexts.Count, inputs.Direction, takesNull: true));
        foreach (var function in Of(map))
        {
            type.AddField(Input(Naming.Camel(function.ToString()), AggregateTexts.Function(function), Once(NameOf(map, function) + "SortInput", inner =>
                FieldsOf(map, function, new SortInput { Name = inner, Description = Texts.Sort(map) }, _ => inputs.Direction)), takesNull: true));
        }
        return type;
    });

    private ObjectGraphType OfFunction(EntityMap map, AggregateFunction function) => Once(NameOf(map, function), name =>
    {
        var type = new ObjectGraphType { Name = name, Description = AggregateTexts.Function(function) };
        foreach (var field in FieldsWith(map, function))
            type.AddField(Output(field.Name, field.Description, leaves.Of(Aggregate.ScalarOf(function, field.Scalar))));
        return type;
    });

    private InputObjectGraphType FieldsOf(EntityMap map, AggregateFunction function, InputObjectGraphType type, Func<Scalar, IGraphType> typeOf)
    {
        foreach (var field in FieldsWith(map, function))
            type.AddField(Input(field.Name, field.Description, typeOf(field.Scalar), takesNull: type is SortInput));
        return type;
    }

    private IEnumerable<AggregateFunction> Of(EntityMap map) => Functions.Where(function => FieldsWith(map, function).Any());

    private IEnumerable<ScalarField> FieldsWith(EntityMap map, AggregateFunction function) =>
        map.Fields.OfType<ScalarField>().Where(field => Aggregate.FunctionsOf(field.Scalar, isOrdered).Contains(function));

    /// <summary>Types refer to each other by name, so each is made once.</summary>
    private T Once<T>(string name, Func<string, T> make)
        where T : IGraphType
    {
        if (_types.TryGetValue(name, out var known))
            return (T)known;
        var made = make(name);
        _types.Add(name, made);
        return made;
    }
}

using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>Turns the coerced inputs on aggregates into conditions and sort keys over the columns that hold them.</summary>
internal sealed class AggregateBinder(EntityMap map, Gate gate, FilterBinder filters)
{
    private readonly Dictionary<string, Aggregate> _aggregates = new(StringComparer.Ordinal);

    /// <summary>The aggregates that were asked for.</summary>
    public IReadOnlyCollection<Aggregate> Aggregates => _aggregates.Values;

    public Filter? Condition(IDictionary<string, object?> input) => FilterBinder.Conjunction(input.SelectMany(Conditions));

    /// <summary>The aggregate to sort by and whether it descends; null when the object names none.</summary>
    public GroupOrder? Term(object value)
    {
        var pair = OrderBinder.Single(value);
        if (pair.Value is null)
            return null;
        if (IsCount(pair.Key, out var function))
            return new GroupOrder(Add(Aggregate.Count), (bool)pair.Value);
        return OrderBinder.Single(pair.Value) is { Value: bool isDescending } field ? new GroupOrder(Find(function, field.Key), isDescending) : null;
    }

    private IEnumerable<Filter?> Conditions(KeyValuePair<string, object?> pair)
    {
        var input = (IDictionary<string, object?>)FilterBinder.Given(pair);
        return IsCount(pair.Key, out var function)
            ? [filters.Compare(Add(Aggregate.Count), input)]
            : input.Select(field => filters.Compare(Find(function, field.Key), (IDictionary<string, object?>)FilterBinder.Given(field)));
    }

    public static bool IsCount(string name, out AggregateFunction function) =>
        (function = Enum.Parse<AggregateFunction>(name, ignoreCase: true)) == AggregateFunction.Count;

    private ScalarField Find(AggregateFunction function, string field)
    {
        var source = (ScalarField)map.Find(field)!;
        gate.RequireClear(map, source);
        return Add(new Aggregate(function, source));
    }

    private ScalarField Add(Aggregate aggregate)
    {
        _aggregates.TryAdd(aggregate.Value.Name, aggregate);
        return _aggregates[aggregate.Value.Name].Value;
    }
}

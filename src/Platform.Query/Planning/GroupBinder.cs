using System.Globalization;
using Platform.Query.Limits;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>Turns the coerced arguments of <c>groups</c> into keys, conditions and sort keys over the groups' columns.</summary>
internal sealed class GroupBinder
{
    private const int MaxKeys = 8;

    private readonly List<GroupKey> _keys = [];
    private readonly EntityMap _map;
    private readonly Gate _gate;
    private readonly FilterBinder _filters;
    private readonly AggregateBinder _aggregates;

    public GroupBinder(EntityMap map, Gate gate, QueryLimits limits, List<object?> operands)
    {
        (_map, _gate, _filters) = (map, gate, new FilterBinder(gate, limits, operands));
        _aggregates = new AggregateBinder(map, gate, _filters);
    }

    /// <summary>The aggregates that the condition and the order need.</summary>
    public IReadOnlyCollection<Aggregate> Aggregates => _aggregates.Aggregates;

    /// <summary>The operations of the condition.</summary>
    public int FilterOperations => _filters.Operations;

    public IReadOnlyList<GroupKey> Keys(object? by)
    {
        foreach (var item in FilterBinder.Items(by))
        {
            var key = Key(_map, OrderBinder.Single(item, "by"), []) ?? throw new FieldException(FieldErrors.Invalid("An object of `by` names no key; write for example { kind: VALUE }."));
            if (_keys.Exists(known => known.Name == key.Name))
                throw new FieldException(FieldErrors.Invalid($"`by` has the key `{key.Name}` twice."));
            _keys.Add(key);
        }
        if (_keys.Count is 0 or > MaxKeys)
            throw new FieldException(FieldErrors.Invalid($"`by` takes 1 to {MaxKeys} keys; for totals without keys select `aggregate`."));
        return _keys;
    }

    public Filter? Having(object? having) => having is IDictionary<string, object?> input ? Condition(input) : null;

    /// <summary>The sort keys that are asked for, and after them all keys of the groups.</summary>
    public IReadOnlyList<GroupOrder> Order(object? order)
    {
        var terms = new List<GroupOrder>();
        foreach (var item in FilterBinder.Items(order))
        {
            if (OrderBinder.Single(item) is { Value: { } value } pair && Term(pair.Key, value) is { } term && !terms.Exists(known => known.Value == term.Value))
                terms.Add(term);
        }
        terms.AddRange(_keys.Where(key => !terms.Exists(term => term.Value == key.Value)).Select(key => new GroupOrder(key.Value, false)));
        // What takes two columns is sorted by both.
        return [.. terms.SelectMany(term => term.Value.Wide is { } wide
            ? new[] { term with { Value = wide.High }, term with { Value = wide.Low } }
            : [term])];
    }

    private GroupKey? Key(EntityMap owner, KeyValuePair<string, object?> pair, IReadOnlyList<ToOneField> path)
    {
        if (pair.Value is null)
            return null;
        if (owner.Find(pair.Key) is ToOneField one)
            return Key(one.Target, OrderBinder.Single(pair.Value, "by"), [.. path, one]);
        var isRollUp = pair.Key == GroupKey.RollUpName;
        var field = isRollUp ? owner.RollUp!.Code : owner.Find(pair.Key)!;
        _gate.RequireClear(owner, field);
        var column = ScalarField.Derived(
            "k" + _keys.Count.ToString(CultureInfo.InvariantCulture), isNullable: true, GroupKey.ScalarOf(field), source: null);
        return isRollUp
            ? new GroupKey(path, field, GroupUnit.RollUp, Convert.ToInt32(pair.Value, CultureInfo.InvariantCulture), column)
            : new GroupKey(path, field, (GroupUnit)pair.Value, 0, column);
    }

    private Filter? Condition(IDictionary<string, object?> input) => FilterBinder.Conjunction(input.Select(pair => pair.Key switch
    {
        "and" => FilterBinder.All(pair.Value, item => Having(item)),
        "or" => _filters.Any(pair.Value, item => Having(item)),
        "key" => OnKey((IDictionary<string, object?>)FilterBinder.Given(pair), ""),
        _ => _aggregates.Condition((IDictionary<string, object?>)FilterBinder.Given(pair)),
    }));

    private Filter? OnKey(IDictionary<string, object?> input, string path) => FilterBinder.Conjunction(input.Select(pair =>
        FilterBinder.Given(pair) is IDictionary<string, object?> inner && _keys.Find(key => key.Name == path + pair.Key) is { } found
            ? _filters.Compare(found.Value, inner)
            : IsRelation(path + pair.Key) ? OnKey((IDictionary<string, object?>)pair.Value!, $"{path}{pair.Key}.") : throw NoKey(path + pair.Key)));

    private GroupOrder? Term(string name, object value) =>
        name == "key" ? OrderByKey(OrderBinder.Single(value), "") : _aggregates.Term(value);

    private GroupOrder? OrderByKey(KeyValuePair<string, object?> pair, string path)
    {
        var name = path + pair.Key;
        return pair.Value switch
        {
            null => null,
            bool isDescending => new GroupOrder((_keys.Find(key => key.Name == name) ?? throw NoKey(name)).Value, isDescending),
            var inner => OrderByKey(OrderBinder.Single(inner), name + "."),
        };
    }

    private bool IsRelation(string path) =>
        path.Split('.').Aggregate((EntityMap?)_map, (owner, name) => (owner?.Find(name) as ToOneField)?.Target) != null;

    private static FieldException NoKey(string name) => new(FieldErrors.Invalid($"`{name}` is not among the keys of `by`; add it there."));
}

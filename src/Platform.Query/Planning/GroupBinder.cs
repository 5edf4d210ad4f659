using System.Globalization;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>Turns the coerced arguments of <c>groups</c> into keys, conditions and sort keys over the groups' columns.</summary>
internal sealed class GroupBinder(EntityMap map, AccessPolicy policy, List<object?> operands)
{
    private const int MaxKeys = 8;

    private readonly List<GroupKey> _keys = [];
    private readonly Dictionary<string, Aggregate> _aggregates = new(StringComparer.Ordinal);
    private readonly FilterBinder _filters = new(policy, operands);

    public IReadOnlyCollection<Aggregate> Aggregates => _aggregates.Values;

    public IReadOnlyList<GroupKey> Keys(object? by)
    {
        foreach (var item in Items(by))
        {
            var key = Key(map, Single(item, "by"), []) ?? throw new FieldException(FieldErrors.Invalid("An object of `by` names no key; write for example { kind: VALUE }."));
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
        foreach (var item in Items(order))
        {
            if (Single(item, "order") is { Value: { } value } pair && Term(pair.Key, value) is { } term && !terms.Exists(known => known.Value == term.Value))
                terms.Add(term);
        }
        terms.AddRange(_keys.Where(key => !terms.Exists(term => term.Value == key.Value)).Select(key => new GroupOrder(key.Value, false)));
        return terms;
    }

    private GroupKey? Key(EntityMap owner, KeyValuePair<string, object?> pair, IReadOnlyList<ToOneField> path)
    {
        if (pair.Value is null)
            return null;
        if (owner.Find(pair.Key) is ToOneField one)
            return Key(one.Target, Single(pair.Value, "by"), [.. path, one]);
        var isRollUp = pair.Key == GroupKey.RollUpName;
        var field = isRollUp ? owner.RollUp!.Code : owner.Find(pair.Key)!;
        Require(owner, field);
        var column = ScalarField.Derived(
            "k" + _keys.Count.ToString(CultureInfo.InvariantCulture), isNullable: true, GroupKey.ScalarOf(field), source: null);
        return isRollUp
            ? new GroupKey(path, field, GroupUnit.RollUp, Convert.ToInt32(pair.Value, CultureInfo.InvariantCulture), column)
            : new GroupKey(path, field, (GroupUnit)pair.Value, 0, column);
    }

    private Filter? Condition(IDictionary<string, object?> input) => FilterBinder.Conjunction([.. input.Select(pair => pair.Key switch
    {
        "and" => FilterBinder.All(pair.Value, item => Having(item)),
        "or" => _filters.Any(pair.Value, item => Having(item)),
        "key" => OnKey((IDictionary<string, object?>)Given(pair), ""),
        _ => OnAggregate((IDictionary<string, object?>)Given(pair)),
    }).OfType<Filter>()]);

    private Filter? OnKey(IDictionary<string, object?> input, string path) => FilterBinder.Conjunction([.. input.Select(pair =>
        Given(pair) is IDictionary<string, object?> inner && _keys.Find(key => key.Name == path + pair.Key) is { } found
            ? _filters.Operations(found.Value, inner)
            : IsRelation(path + pair.Key) ? OnKey((IDictionary<string, object?>)pair.Value!, $"{path}{pair.Key}.") : throw NoKey(path + pair.Key)).OfType<Filter>()]);

    private Filter? OnAggregate(IDictionary<string, object?> input) => FilterBinder.Conjunction([.. input.SelectMany(pair =>
        Enum.Parse<AggregateFunction>(pair.Key, ignoreCase: true) is var function && function == AggregateFunction.Count
            ? [_filters.Operations(Add(Aggregate.Count), (IDictionary<string, object?>)Given(pair))]
            : ((IDictionary<string, object?>)Given(pair)).Select(field => _filters.Operations(Find(function, field.Key), (IDictionary<string, object?>)Given(field))))
        .OfType<Filter>()]);

    private GroupOrder? Term(string name, object value)
    {
        var pair = Single(value, "order");
        if (pair.Value is null)
            return null;
        if (name == "key")
            return OrderByKey(pair, "");
        var function = Enum.Parse<AggregateFunction>(pair.Key, ignoreCase: true);
        if (function == AggregateFunction.Count)
            return new GroupOrder(Add(Aggregate.Count), (bool)pair.Value);
        return Single(pair.Value, "order") is { Value: bool isDescending } field ? new GroupOrder(Find(function, field.Key), isDescending) : null;
    }

    private GroupOrder? OrderByKey(KeyValuePair<string, object?> pair, string path)
    {
        var name = path + pair.Key;
        return pair.Value switch
        {
            null => null,
            bool isDescending => new GroupOrder((_keys.Find(key => key.Name == name) ?? throw NoKey(name)).Value, isDescending),
            var inner => OrderByKey(Single(inner, "order"), name + "."),
        };
    }

    private ScalarField Find(AggregateFunction function, string field)
    {
        var source = (ScalarField)map.Find(field)!;
        Require(map, source);
        return Add(new Aggregate(function, source));
    }

    private ScalarField Add(Aggregate aggregate)
    {
        if (_aggregates.TryGetValue(aggregate.Value.Name, out var known))
            return known.Value;
        _aggregates.Add(aggregate.Value.Name, aggregate);
        return aggregate.Value;
    }

    private bool IsRelation(string path) =>
        path.Split('.').Aggregate((EntityMap?)map, (owner, name) => (owner?.Find(name) as ToOneField)?.Target) != null;

    private void Require(EntityMap owner, Field field)
    {
        if (policy.Field(owner.EntityType.ClrType, field is EnumListField list ? list.Property.Name : ((ScalarField)field).ClrName) != FieldAccess.Clear)
            throw new FieldException(FieldErrors.NotAuthorized());
    }

    private static object Given(KeyValuePair<string, object?> pair) => pair.Value ?? throw FilterBinder.NullRefused(pair.Key);

    private static IEnumerable<object?> Items(object? list) => list as IEnumerable<object?> ?? [];

    /// <summary>The one field of an object; none counts as a null.</summary>
    private static KeyValuePair<string, object?> Single(object? item, string argument) => (IDictionary<string, object?>)item! switch
    {
        { Count: 0 } => default,
        { Count: 1 } one => one.First(),
        var several => throw new RequestException(new QueryError(
            $"An object of `{argument}` holds one key; write [{string.Join(", ", several.Keys.Select(name => $"{{ {name}: … }}"))}].",
            ErrorCodes.VariableCoercion)),
    };

    private static FieldException NoKey(string name) => new(FieldErrors.Invalid($"`{name}` is not among the keys of `by`; add it there."));
}

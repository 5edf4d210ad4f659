using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>A sort key: a leaf field, or an aggregate of a relation's elements, reached through to-one relations.</summary>
/// <param name="Path">The relations that lead to the field.</param>
/// <param name="Field">The field; the aggregate as a field.</param>
/// <param name="IsDescending">The direction.</param>
/// <param name="Elements">The elements that are aggregated; null for a leaf field.</param>
internal sealed record OrderKey(IReadOnlyList<ToOneField> Path, ScalarField Field, bool IsDescending, OrderedElements? Elements = null)
{
    /// <summary>Ordering by the id is ordering by the internal key, which is the default order.</summary>
    public bool IsKey => Path.Count == 0 && Field.Scalar.Kind == ScalarKind.Id;

    /// <summary>The key without the values of a filter of elements: its shape.</summary>
    public string Name => Text(null);

    /// <summary>The key with the values of a filter of elements: its meaning.</summary>
    public string Text(IReadOnlyList<object?>? operands)
    {
        var elements = Elements == null ? "" : $"{Elements.Field.Name}({FilterText.Of(Elements.Where, operands)}).";
        return string.Concat(Path.Select(step => step.Name + ".")) + elements + Field.Name + (IsDescending ? " DESC" : " ASC");
    }
}

/// <summary>The elements of a relation whose aggregate is sorted by, and which of them count; null for all.</summary>
internal sealed record OrderedElements(ToManyField Field, Filter? Where, Aggregate Aggregate);

/// <summary>Turns a coerced <c>order</c> into sort keys, dropping what orders nothing.</summary>
internal sealed class OrderBinder(Gate gate, FilterBinder filters)
{
    public IReadOnlyList<OrderKey> Bind(EntityMap map, object? order)
    {
        if (order is not IEnumerable<object?> items)
            return [];
        var keys = new List<OrderKey>();
        foreach (var item in items)
        {
            if (item is IDictionary<string, object?> input && Key(map, input, []) is { } key)
            {
                // Rows ascend by the key after all sort keys anyway.
                if (key is { IsKey: true, IsDescending: false })
                    break;
                if (!keys.Exists(known => known.Field == key.Field && known.Elements == key.Elements && known.Path.SequenceEqual(key.Path)))
                    keys.AddRange(key.Field.Wide is { } wide ? [key with { Field = wide.High }, key with { Field = wide.Low }] : [key]);
                // Rows are told apart: nothing can come after the key.
                if (key.IsKey)
                    break;
            }
        }
        return keys;
    }

    private OrderKey? Key(EntityMap map, IDictionary<string, object?> input, IReadOnlyList<ToOneField> path)
    {
        var (name, value) = Single(input);
        if (value is null)
            return null;
        switch (map.Find(name)!)
        {
            case ToOneField one:
                gate.RequireRows(one.Target);
                return Key(one.Target, (IDictionary<string, object?>)value, [.. path, one]);
            case ToManyField many:
                gate.RequireRows(many.Target);
                return Aggregated(many, (IDictionary<string, object?>)value, path);
            case var field:
                gate.RequireClear(map, field);
                return new OrderKey(path, (ScalarField)field, (bool)value);
        }
    }

    private OrderKey? Aggregated(ToManyField field, IDictionary<string, object?> input, IReadOnlyList<ToOneField> path)
    {
        var binder = new AggregateBinder(field.Target, gate, filters);
        if (!input.TryGetValue(AggregateTypes.FieldName, out var aggregate) || aggregate is null || binder.Term(aggregate) is not { } term)
            return null;
        var where = input.TryGetValue("where", out var given) ? filters.Bind(field.Target, given) : null;
        return new OrderKey(path, term.Value, term.IsDescending, new OrderedElements(field, where, binder.Aggregates.Single()));
    }

    /// <summary>The one field of an object of a list of keys; none counts as a null.</summary>
    /// <param name="item">The object.</param>
    /// <param name="called">What a message calls it: <c>sort</c> or <c>by</c>.</param>
    public static KeyValuePair<string, object?> Single(object? item, string called = "sort") => (IDictionary<string, object?>)item! switch
    {
        { Count: 0 } => default,
        { Count: 1 } one => one.First(),
        var several => throw new RequestException(new QueryError(SeveralKeys(called, several.Keys), ErrorCodes.VariableCoercion)),
    };

    /// <summary>The message for such an object with several fields.</summary>
    public static string SeveralKeys(string called, IEnumerable<string> keys) =>
        $"A {called} object holds one key; write [{string.Join(", ", keys.Select(key => $"{{ {key}: … }}"))}].";
}

using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>A sort key: a leaf field, reached through to-one relations.</summary>
internal sealed record OrderKey(IReadOnlyList<ToOneField> Path, ScalarField Field, bool IsDescending)
{
    /// <summary>Ordering by the id is ordering by the internal key, which is the default order.</summary>
    public bool IsKey => Path.Count == 0 && Field.Scalar.Kind == ScalarKind.Id;

    public string Name => string.Concat(Path.Select(step => step.Name + ".")) + Field.Name + (IsDescending ? " DESC" : " ASC");
}

/// <summary>Turns a coerced <c>order</c> into sort keys, dropping what orders nothing.</summary>
internal sealed class OrderBinder(AccessPolicy policy)
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
                if (!keys.Exists(known => known.Field == key.Field && known.Path.SequenceEqual(key.Path)))
                    keys.Add(key);
                // Rows are told apart: nothing can come after the key.
                if (key.IsKey)
                    break;
            }
        }
        return keys;
    }

    private OrderKey? Key(EntityMap map, IDictionary<string, object?> input, IReadOnlyList<ToOneField> path)
    {
        if (input.Count > 1)
        {
            throw new RequestException(new QueryError(
                $"A sort object holds one key; write [{string.Join(", ", input.Keys.Select(name => $"{{ {name}: … }}"))}].",
                ErrorCodes.VariableCoercion));
        }
        foreach (var (name, value) in input)
        {
            if (value is null)
                continue;
            var field = map.Find(name)!;
            if (field is ToOneField one)
                return Key(one.Target, (IDictionary<string, object?>)value, [.. path, one]);
            var scalar = (ScalarField)field;
            if (policy.Field(map.EntityType.ClrType, scalar.ClrName) != FieldAccess.Clear)
                throw new FieldException(FieldErrors.NotAuthorized());
            return new OrderKey(path, scalar, (bool)value);
        }
        return null;
    }
}

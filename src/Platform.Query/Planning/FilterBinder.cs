using Platform.Query.Limits;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>Turns a coerced <c>where</c> into a <see cref="Filter"/>, dropping what filters nothing.</summary>
internal sealed class FilterBinder(Gate gate, QueryLimits limits, List<object?> operands)
{
    private const int MaxDepth = 64;
    private int _depth;

    /// <summary>Comparisons and quantifiers, those included that turned out to filter nothing.</summary>
    public int Operations { get; private set; }

    /// <summary>Quantifiers over relations, and fields that are computed from one.</summary>
    public int Searches { get; private set; }

    /// <summary>The filter of a <c>where</c> argument; null when it filters nothing.</summary>
    public Filter? Bind(EntityMap map, object? where) =>
        where is IDictionary<string, object?> input ? Object(map, input) : null;

    private Filter? Object(EntityMap map, IDictionary<string, object?> input)
    {
        if (++_depth > MaxDepth)
            throw new RequestException(new QueryError($"The filter is nested deeper than {MaxDepth} levels; flatten it.", ErrorCodes.Validation));
        var parts = new Conjuncts();
        foreach (var (name, value) in input)
        {
            parts.Add(name switch
            {
                "and" => And(map, value),
                "or" => Or(map, value),
                _ => Member(map, map.Find(name)!, value),
            });
        }
        _depth--;
        return parts.ToFilter();
    }

    private Filter? And(EntityMap map, object? list) => All(list, item => Bind(map, item));

    private Filter? Or(EntityMap map, object? list) => Any(list, item => Bind(map, item));

    internal static Filter? All(object? list, Func<object?, Filter?> bind) =>
        Conjunction(Items(list).Select(bind));

    /// <summary>One part that filters nothing lets every row through, so the whole filters nothing, and its operands are nobody's.</summary>
    internal Filter? Any(object? list, Func<object?, Filter?> bind)
    {
        var known = operands.Count;
        var parts = Items(list).Select(bind).ToList();
        if (parts.Count > 0 && !parts.Contains(null))
            return parts.Count == 1 ? parts[0] : new AnyOf(parts!);
        operands.RemoveRange(known, operands.Count - known);
        return null;
    }

    internal static IEnumerable<object?> Items(object? list) => list as IEnumerable<object?> ?? [];

    internal static Filter? Conjunction(IEnumerable<Filter?> parts)
    {
        var conjuncts = new Conjuncts();
        foreach (var part in parts)
            conjuncts.Add(part);
        return conjuncts.ToFilter();
    }

    /// <summary>Collects what must all hold, and leaves out what filters nothing; a single condition, which is the rule, needs no list.</summary>
    private struct Conjuncts
    {
        private Filter? _first;
        private List<Filter>? _all;

        public void Add(Filter? part)
        {
            if (part == null)
                return;
            if (_first == null)
                _first = part;
            else
                (_all ??= [_first]).Add(part);
        }

        public readonly Filter? ToFilter() => _all is { } all ? new AllOf(all) : _first;
    }

    private Filter? Member(EntityMap map, Field field, object? value)
    {
        gate.RequireRows((field as ToOneField)?.Target ?? (field as ToManyField)?.Target ?? map);
        if (value is null)
            return field is ToOneField absent ? Unrelated(absent) : throw NullRefused(field.Name);
        var input = (IDictionary<string, object?>)value;
        switch (field)
        {
            case ToOneField one:
                return Object(one.Target, input) is { } inner ? new Related(one, inner) : null;
            case ToManyField many:
                return Quantified(many, input);
            case EnumListField list:
                gate.RequireClear(map, list);
                return Quantified(list, input);
            default:
                var scalar = (ScalarField)field;
                gate.RequireClear(map, scalar);
                if (scalar.ReadsRelation)
                    Searches++;
                return Compare(scalar, input);
        }
    }

    internal Filter? Compare(ScalarField field, IDictionary<string, object?> input)
    {
        var parts = new Conjuncts();
        foreach (var (name, value) in input)
        {
            parts.Add(name switch
            {
                "and" => And(field, value),
                "or" => Or(field, value),
                _ => Compare(field, name, value),
            });
        }
        return parts.ToFilter();
    }

    private Filter? And(ScalarField field, object? list) => All(list, item => Compare(field, (IDictionary<string, object?>)item!));

    private Filter? Or(ScalarField field, object? list) => Any(list, item => Compare(field, (IDictionary<string, object?>)item!));

    private Comparison Compare(ScalarField field, string name, object? value)
    {
        Count();
        var (op, isNegated) = FilterOperators.Parse(name);
        if (value is null && op != Operator.Eq)
            throw NullRefused(name);
        // What begins with an endless prefix is what is not before it.
        if (op is Operator.StartsWith or Operator.IgnoreCaseStartsWith && Sql.Operands.IsEndless((string)value!))
            op = Operator.Gte;
        if (op != Operator.In)
            return new Comparison(field, op, isNegated, Operand(value), value is null);
        var elements = Items(value).ToList();
        return new Comparison(field, op, isNegated, Operand(elements.Where(element => element != null).ToArray()), elements.Contains(null));
    }

    private Unrelated Unrelated(ToOneField field)
    {
        Count();
        return new Unrelated(field);
    }

    private Filter? Quantified(ToManyField field, IDictionary<string, object?> input) =>
        Conjunction(input.Select(pair => Quantified(field, pair.Key, pair.Value)));

    private Filter? Quantified(ToManyField field, string name, object? value)
    {
        Count();
        Searches++;
        if (name == AggregateTypes.FieldName)
            return Aggregated(field, (IDictionary<string, object?>)(value ?? throw NullRefused(name)));
        var quantifier = Enum.Parse<Quantifier>(name, ignoreCase: true);
        if (value is null)
            throw NullRefused(name);
        return quantifier == Quantifier.Any
            ? new Elements(field, quantifier, null, Operand(value))
            : new Elements(field, quantifier, Bind(field.Target, value), -1);
    }

    /// <summary>A condition on the aggregates of those elements that a filter of their own lets through.</summary>
    private ElementsAggregate? Aggregated(ToManyField field, IDictionary<string, object?> input)
    {
        var binder = new AggregateBinder(field.Target, gate, this);
        // Without a condition nothing is filtered, and the operands of the elements' filter would be nobody's.
        if (binder.Condition(input.Where(pair => pair.Key != "where").ToDictionary(StringComparer.Ordinal)) is not { } condition)
            return null;
        var where = input.TryGetValue("where", out var given) ? Bind(field.Target, given) : null;
        return new ElementsAggregate(field, where, binder.Aggregates, condition);
    }

    private Filter? Quantified(EnumListField field, IDictionary<string, object?> input) =>
        Conjunction(input.Select(pair => Quantified(field, pair.Key, pair.Value)));

    private ListMatch Quantified(EnumListField field, string name, object? value)
    {
        Count();
        var quantifier = Enum.Parse<Quantifier>(name, ignoreCase: true);
        if (value is null)
            throw NullRefused(name);
        return new ListMatch(field, quantifier, Operand(quantifier == Quantifier.Any ? value : Mask(field, (IDictionary<string, object?>)value)));
    }

    /// <summary>The members of the enum that satisfy an element filter, as bits.</summary>
    private static long Mask(EnumListField field, IDictionary<string, object?> input)
    {
        var mask = 0L;
        foreach (var member in Enum.GetValues(field.EnumType).Cast<object>().Select(Convert.ToInt64))
        {
            if (input.All(pair => Satisfies(member, pair.Key, pair.Value)))
                mask |= 1L << (int)member;
        }
        return mask;
    }

    private static bool Satisfies(long member, string name, object? value)
    {
        var (op, isNegated) = FilterOperators.Parse(name);
        if (value is null && op != Operator.Eq)
            throw NullRefused(name);
        var holds = op switch
        {
            Operator.Eq => value is long other && member == other,
            Operator.In => Items(value).Any(item => item is long other && member == other),
            Operator.Gt => member > (long)value!,
            Operator.Gte => member >= (long)value!,
            Operator.Lt => member < (long)value!,
            Operator.Lte => member <= (long)value!,
            _ => throw new NotSupportedException(name),
        };
        return holds != isNegated;
    }

    private void Count()
    {
        if (++Operations > limits.MaxFilterOperations)
            throw LimitErrors.TooManyFilterOperations(limits.MaxFilterOperations);
    }

    private int Operand(object? value)
    {
        operands.Add(value);
        return operands.Count - 1;
    }

    /// <summary>The value of a field that takes no null.</summary>
    internal static object Given(KeyValuePair<string, object?> pair) => pair.Value ?? throw NullRefused(pair.Key);

    internal static RequestException NullRefused(string name) =>
        new(new QueryError("Null is not allowed here.", ErrorCodes.FilterValueNull) { Extensions = [new("field", name)] });
}

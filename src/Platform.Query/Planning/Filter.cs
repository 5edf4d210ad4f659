using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>The positive operators; each n-operator is the exact complement of one of them.</summary>
internal enum Operator
{
    Eq,
    In,
    Gt,
    Gte,
    Lt,
    Lte,
    Contains,
    StartsWith,
    EndsWith,
    IgnoreCaseContains,
    IgnoreCaseStartsWith,
    IgnoreCaseEq,
}

/// <summary>The quantifiers of to-many relations and of lists of enums.</summary>
internal enum Quantifier
{
    All,
    None,
    Some,
    Any,
}

/// <summary>A bound filter: its structure makes the SQL text, its operands are numbered and stay outside.</summary>
internal abstract record Filter
{
    /// <summary>The filter without its conditions on a field alone; null when none is left.</summary>
    public Filter? Without(IReadOnlyList<ToOneField> path, Field field) => Without(path, 0, field);

    private Filter? Without(IReadOnlyList<ToOneField> path, int step, Field field) => this switch
    {
        AllOf all => all.Parts.Select(part => part.Without(path, step, field)).OfType<Filter>().ToList() is { Count: > 0 } kept ? new AllOf(kept) : null,
        Related related when step < path.Count && related.Field == path[step] =>
            related.Inner.Without(path, step + 1, field) is { } inner ? related with { Inner = inner } : null,
        _ => IsOn(path, step, field) ? null : this,
    };

    private bool IsOn(IReadOnlyList<ToOneField> path, int step, Field field) => this switch
    {
        Comparison comparison => step == path.Count && comparison.Field == field,
        ListMatch match => step == path.Count && match.Field == field,
        Related related => step < path.Count && related.Field == path[step] && related.Inner.IsOn(path, step + 1, field),
        AllOf all => all.Parts.All(part => part.IsOn(path, step, field)),
        AnyOf any => any.Parts.All(part => part.IsOn(path, step, field)),
        _ => false,
    };
}

/// <summary>Every part holds.</summary>
internal sealed record AllOf(IReadOnlyList<Filter> Parts) : Filter;

/// <summary>At least one part holds.</summary>
internal sealed record AnyOf(IReadOnlyList<Filter> Parts) : Filter;

/// <summary>A field compared with operand <paramref name="Operand"/>.</summary>
/// <param name="Field">The field.</param>
/// <param name="Operator">The positive operator.</param>
/// <param name="IsNegated">True for the n-operator.</param>
/// <param name="Operand">The operand's number.</param>
/// <param name="IsNull">For <c>eq</c>: the operand is null; for <c>in</c>: null is among the elements.</param>
internal sealed record Comparison(ScalarField Field, Operator Operator, bool IsNegated, int Operand, bool IsNull) : Filter;

/// <summary>A list of enums compared with a mask of the members that satisfy the element filter, or asked whether it is empty.</summary>
internal sealed record ListMatch(EnumListField Field, Quantifier Quantifier, int Operand) : Filter;

/// <summary>The filter of a related entity, whose fields are all null when there is none.</summary>
internal sealed record Related(ToOneField Field, Filter Inner) : Filter;

/// <summary>There is no related entity.</summary>
internal sealed record Unrelated(ToOneField Field) : Filter;

/// <summary>A condition on the aggregates of a relation's elements.</summary>
/// <param name="Field">The relation.</param>
/// <param name="Where">Which elements count; null for all.</param>
/// <param name="Aggregates">The aggregates that the condition needs.</param>
/// <param name="Condition">The condition on them.</param>
internal sealed record ElementsAggregate(ToManyField Field, Filter? Where, IReadOnlyCollection<Aggregate> Aggregates, Filter Condition) : Filter;

/// <summary>A quantified filter of the elements of a relation; without <paramref name="Inner"/> any element matches.</summary>
internal sealed record Elements(ToManyField Field, Quantifier Quantifier, Filter? Inner, int Operand) : Filter;

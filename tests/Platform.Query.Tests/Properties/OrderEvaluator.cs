using Platform.Model;

namespace Platform.Query.Tests.Properties;

/// <summary>
/// The section "Sorting" of the conventions, on entities in memory: a list of objects with one key each, then the id; aggregates of a missing row are null.
/// </summary>
public static class OrderEvaluator
{
    public static IEnumerable<Entity> Sort(Shape shape, IEnumerable<Entity> rows, IReadOnlyList<object?> order, Func<object, bool>? isSeen = null)
    {
        var sorted = rows.Order(Comparer<Entity>.Create((_, _) => 0));
        foreach (var item in order)
        {
            if (Key(shape, item, row => row, isSeen) is not var (value, descending))
                continue;
            var comparer = Comparer<object?>.Create(Values.Compare);
            sorted = descending ? sorted.ThenByDescending(value, comparer) : sorted.ThenBy(value, comparer);
        }
        // Rows stand by id in the order in which they were entered.
        return sorted.ThenBy(row => row.Key);
    }

    /// <summary>The ids of the rows that a filter finds, in an order, to somebody who sees some rows only.</summary>
    public static List<string> Ids(Shape shape, IEnumerable<object> rows, object? where, IReadOnlyList<object?> order, Func<object, bool>? isSeen = null) =>
        [.. Sort(shape, rows.Cast<Entity>().Where(row => isSeen?.Invoke(row) != false && FilterEvaluator.Matches(shape, row, where, isSeen)), order, isSeen).Select(row => row.Id)];

    /// <summary>What a sort object sorts by, of what a row leads to, and whether it descends.</summary>
    private static (Func<Entity, object?> Value, bool Descending)? Key(Shape shape, object? item, Func<Entity, object?> owner, Func<object, bool>? isSeen)
    {
        if (item is not IReadOnlyDictionary<string, object?> { Count: > 0 } input)
            return null;
        var (name, inner) = input.Single();
        var field = shape[name];
        return field.Kind switch
        {
            FieldKind.ToOne => Key(Shape.Of(field.Element), inner, row => field.Of(owner(row)), isSeen),
            FieldKind.ToMany => Aggregate(field, (IReadOnlyDictionary<string, object?>)inner!, owner, isSeen),
            FieldKind.Id => (row => (owner(row) as Entity)?.Key is { } key ? (decimal)key : null, inner is "DESC"),
            _ => (row => Values.Held(field.Of(owner(row))), inner is "DESC"),
        };
    }

    private static (Func<Entity, object?> Value, bool Descending) Aggregate(
        ShapeField field, IReadOnlyDictionary<string, object?> input, Func<Entity, object?> owner, Func<object, bool>? isSeen)
    {
        var shape = Shape.Of(field.Element);
        var (function, inner) = ((IReadOnlyDictionary<string, object?>)input["aggregate"]!).Single();
        var (column, direction) = inner is IReadOnlyDictionary<string, object?> one
            ? (Aggregates.Of(function, shape[one.Single().Key]), one.Single().Value)
            : (Aggregates.Count, inner);
        return (Value, direction is "DESC");

        object? Value(Entity row) => owner(row) is not { } parent ? null : Values.Held(column.Evaluate(
            [.. field.Seen(parent, isSeen).Where(element => FilterEvaluator.Matches(shape, element, input.GetValueOrDefault("where"), isSeen))]));
    }
}

using Platform.Model;

namespace Platform.Query.Tests.Properties;

/// <summary>The section "Sorting" of the conventions, on entities in memory: a list of objects with one key each, then the id.</summary>
public static class OrderEvaluator
{
    public static IEnumerable<Entity> Sort(Shape shape, IEnumerable<Entity> rows, IReadOnlyList<object?> order)
    {
        var sorted = rows.Order(Comparer<Entity>.Create((_, _) => 0));
        foreach (var item in order)
        {
            if (Key(shape, item) is not var (path, descending))
                continue;
            object? Value(Entity row) => path[^1].Kind == FieldKind.Id
                ? (path.SkipLast(1).Aggregate((object?)row, (step, field) => field.Of(step)) as Entity)?.Key is { } key ? (decimal)key : null
                : Values.Held(path.Aggregate((object?)row, (step, field) => field.Of(step)));
            var comparer = Comparer<object?>.Create(Values.Compare);
            sorted = descending ? sorted.ThenByDescending(Value, comparer) : sorted.ThenBy(Value, comparer);
        }
        // Rows stand by id in the order in which they were entered.
        return sorted.ThenBy(row => row.Key);
    }

    /// <summary>The ids of the rows that a filter finds, in an order.</summary>
    public static List<string> Ids(Shape shape, IEnumerable<object> rows, object? where, IReadOnlyList<object?> order) =>
        [.. Sort(shape, rows.Cast<Entity>().Where(row => FilterEvaluator.Matches(shape, row, where)), order).Select(row => row.Id)];

    private static (IReadOnlyList<ShapeField> Path, bool Descending)? Key(Shape shape, object? item)
    {
        var path = new List<ShapeField>();
        while (item is IReadOnlyDictionary<string, object?> input)
        {
            if (input.Count == 0)
                return null;
            var (name, value) = input.Single();
            path.Add(shape[name]);
            if (path[^1].Kind == FieldKind.ToOne)
                shape = Shape.Of(path[^1].Element);
            item = value;
        }
        return item is string direction ? (path, direction == "DESC") : null;
    }
}

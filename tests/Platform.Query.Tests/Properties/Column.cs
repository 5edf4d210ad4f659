namespace Platform.Query.Tests.Properties;

/// <summary>A column of groups: one of their keys or aggregates, by the path that names it in what is selected, in conditions and in orders.</summary>
/// <param name="Path">The names from the group on: <c>key</c>, <c>institution</c>, <c>name</c>.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Element">The type of an enum's members.</param>
/// <param name="Evaluate">Its value for the rows of a group, as an entity holds it.</param>
public sealed record Column(IReadOnlyList<string> Path, FieldKind Kind, Type Element, Func<IReadOnlyList<object>, object?> Evaluate)
{
    /// <summary>The column as a field, as comparisons know it.</summary>
    public ShapeField AsField => new(Path[^1], Kind, Element, null!);

    /// <summary>The column with something at the end of its path: a direction, comparisons.</summary>
    public Dictionary<string, object?> With(object? end) => Nested(Path, end);

    /// <summary>Objects in each other, and something in the last.</summary>
    public static Dictionary<string, object?> Nested(IReadOnlyList<string> path, object? end) =>
        new(StringComparer.Ordinal) { [path[0]] = path.Count == 1 ? end : Nested([.. path.Skip(1)], end) };
}

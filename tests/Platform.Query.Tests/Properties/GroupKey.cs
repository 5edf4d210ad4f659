using CsCheck;
using Platform.Model.Divisions;

namespace Platform.Query.Tests.Properties;

/// <summary>A key of groups, of rows in memory.</summary>
/// <param name="Path">The names that lead to it: <c>institution</c>, <c>division</c>, <c>rollUp</c>.</param>
/// <param name="Unit">What is made of its value: <c>VALUE</c>, a span of days, <c>EACH</c>, or the level of a roll-up.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Element">The type of an enum's members.</param>
/// <param name="Of">A row's values; several only of a list.</param>
public sealed record GroupKey(IReadOnlyList<string> Path, string Unit, FieldKind Kind, Type Element, Func<object?, IReadOnlyList<object?>> Of)
{
    private static readonly TimeSpan Clock = TimeSpan.FromHours(8);

    /// <summary>The key as a column; its values are those of a group, not of rows.</summary>
    public Column Column => new(["key", .. Path], Kind, Element, _ => throw new NotSupportedException());

    /// <summary>The key as an object of <c>by</c>.</summary>
    public Dictionary<string, object?> By => Column.Nested(Path, Unit);

    /// <summary>Any key of an entity, through to-one relations at most so deep.</summary>
    public static Gen<GroupKey> Any(Shape shape, int depth) => Gen.OneOf([.. Keys(shape, depth)]);

    private static IEnumerable<Gen<GroupKey>> Keys(Shape shape, int depth)
    {
        foreach (var field in shape.Fields.Where(field => field.Kind != FieldKind.ToMany && (depth > 0 || field.Kind != FieldKind.ToOne)))
        {
            yield return field.Kind switch
            {
                FieldKind.ToOne => Any(Shape.Of(field.Element), depth - 1)
                    .Select(key => key with { Path = [field.Name, .. key.Path], Of = row => key.Of(field.Of(row)) }),
                FieldKind.EnumList => Gen.Const(new GroupKey([field.Name], "EACH", FieldKind.Enum, field.Element, row => Members(field, row))),
                FieldKind.Date or FieldKind.Instant => Gen.OneOf("DAY", "MONTH", "QUARTER", "YEAR")
                    .Select(unit => new GroupKey([field.Name], unit, FieldKind.Date, typeof(DateOnly), row => [Start(field.Of(row), unit)])),
                _ => Gen.Const(new GroupKey([field.Name], "VALUE", field.Kind, field.Element, row => [field.Of(row)])),
            };
        }
        if (shape.Type == typeof(Division))
        {
            yield return Gen.OneOf(Enum.GetValues<DivisionLevel>()).Select(level =>
                new GroupKey(["rollUp"], Values.EnumName(level.ToString()), FieldKind.Text, typeof(string), row => [Ancestor((Division?)row, level)]));
        }
    }

    /// <summary>The members of a list; one null for an empty list.</summary>
    public static IReadOnlyList<object?> Members(ShapeField field, object? row) => [.. field.Items(row).Cast<object?>().DefaultIfEmpty()];

    private static object? Start(object? value, string unit)
    {
        if (value is null)
            return null;
        var day = value is DateTime instant ? DateOnly.FromDateTime(instant.ToUniversalTime() + Clock) : (DateOnly)value;
        return unit switch
        {
            "YEAR" => new DateOnly(day.Year, 1, 1),
            "QUARTER" => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
            "MONTH" => new DateOnly(day.Year, day.Month, 1),
            _ => day,
        };
    }

    private static string? Ancestor(Division? division, DivisionLevel level)
    {
        while (division != null && division.Level > level)
            division = division.Parent;
        return division?.Level == level ? division.Code : null;
    }
}

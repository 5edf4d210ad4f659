using CsCheck;

namespace Platform.Query.Tests.Properties;

/// <summary>Generates conditions on, and orders by, the aggregates of a relation's elements, with and without a filter of their own.</summary>
public static class AggregateGen
{
    /// <summary>The aggregates of an entity.</summary>
    public static IReadOnlyList<Column> Columns(Shape shape) =>
        [Aggregates.Count, .. shape.Fields.SelectMany(field => Aggregates.FunctionsOf(field).Select(function => Aggregates.Of(function, field)))];

    /// <summary>Those that can be shown: a sum beyond 64 bits is an error.</summary>
    public static IReadOnlyList<Column> Shown(Dataset data, Shape shape) =>
        [.. Columns(shape).Where(column => column.Path is not [_, "sum", var field] || data.Held(shape[field]).All(value => value is decimal and < 1_000_000_000_000m))];

    /// <summary>The value of <c>aggregate</c> in the filter of a relation.</summary>
    public static Gen<object?> Conditions(Dataset data, Shape shape, int depth)
    {
        var count = FilterGen.Member("count", FilterGen.Operations(Aggregates.Count.AsField, Wholes(5), 0));
        var where = FilterGen.Member("where", Gen.Frequency((1, Gen.Const((object?)null)), (6, FilterGen.Of(data, shape, Math.Min(depth, 1)))));
        var others = Columns(shape).Where(column => column.Path.Count == 3).Select(column => FilterGen.Member(
            column.Path[1],
            FilterGen.Combined(FilterGen.Member(column.Path[2], FilterGen.Operations(column.AsField, Operands(data, shape, column), 0)), 1)));
        return FilterGen.Combined(Gen.Frequency((2, where), (1, count), (3, Gen.OneOf([.. others]))), 3);
    }

    /// <summary>The value of a to-many relation in a sort object.</summary>
    public static Gen<object?> Order(Dataset data, Shape shape) => Gen.Select(
        Gen.OneOf([.. Columns(shape)]),
        Gen.OneOf("ASC", "DESC"),
        Gen.Frequency((1, Gen.Const((object?)null)), (2, FilterGen.Of(data, shape, 0)))).Select((column, direction, where) =>
    {
        var order = column.With(direction);
        if (where != null)
            order["where"] = where;
        return (object?)order;
    });

    private static Gen<object> Operands(Dataset data, Shape shape, Column column) => column.Path[1] switch
    {
        "min" or "max" => OperandGen.Of(data, shape[column.Path[2]]),
        "distinctCount" => Wholes(5),
        "sum" when column.Kind == FieldKind.Whole => Gen.Frequency((4, Wholes(3000)), (1, Gen.OneOf<object>((decimal)long.MaxValue, long.MaxValue - 1m))),
        "avg" when column.Kind == FieldKind.Whole => Gen.Frequency((1, Means(3000)), (1, Gen.OneOf<object>((decimal)long.MaxValue, long.MaxValue / 2m))),
        _ => Means(3000),
    };

    private static Gen<object> Means(int most) =>
        Gen.Select(Gen.Int[-1, most], Gen.OneOf(0m, 0.5m, 0.3333m)).Select((whole, fraction) => (object)(whole + fraction));

    private static Gen<object> Wholes(int most) => Gen.Int[-1, most].Select(number => (object)(decimal)number);
}

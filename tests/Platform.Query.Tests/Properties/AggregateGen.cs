using CsCheck;

namespace Platform.Query.Tests.Properties;

/// <summary>Generates conditions on, and orders by, the aggregates of a relation's elements, with and without a filter of their own.</summary>
public static class AggregateGen
{
    /// <summary>The aggregates of an entity. Sums of amounts near the end of 64 bits are left to the tests of overflow.</summary>
    public static IReadOnlyList<Column> Columns(Dataset data, Shape shape) =>
    [
        Aggregates.Count,
        .. shape.Fields.SelectMany(field => Aggregates.FunctionsOf(field)
            .Where(function => function is not ("sum" or "avg") || data.Held(field).All(value => value is decimal and < 1_000_000_000_000m))
            .Select(function => Aggregates.Of(function, field))),
    ];

    /// <summary>The value of <c>aggregate</c> in the filter of a relation.</summary>
    public static Gen<object?> Conditions(Dataset data, Shape shape, int depth)
    {
        var count = FilterGen.Member("count", FilterGen.Operations(Aggregates.Count.AsField, Wholes(5), 0));
        var where = FilterGen.Member("where", Gen.Frequency((1, Gen.Const((object?)null)), (6, FilterGen.Of(data, shape, Math.Min(depth, 1)))));
        var others = Columns(data, shape).Where(column => column.Path.Count == 3).Select(column => FilterGen.Member(
            column.Path[1],
            FilterGen.Combined(FilterGen.Member(column.Path[2], FilterGen.Operations(column.AsField, Operands(data, shape, column), 0)), 1)));
        return FilterGen.Combined(Gen.Frequency((2, where), (1, count), (3, Gen.OneOf([.. others]))), 3);
    }

    /// <summary>The value of a to-many relation in a sort object.</summary>
    public static Gen<object?> Order(Dataset data, Shape shape) => Gen.Select(
        Gen.OneOf([.. Columns(data, shape)]),
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
        "sum" when column.Kind == FieldKind.Whole => Wholes(3000),
        _ => Gen.Select(Gen.Int[-1, 3000], Gen.OneOf(0m, 0.5m, 0.3333m)).Select((whole, fraction) => (object)(whole + fraction)),
    };

    private static Gen<object> Wholes(int most) => Gen.Int[-1, most].Select(number => (object)(decimal)number);
}

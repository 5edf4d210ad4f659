using CsCheck;

namespace Platform.Query.Tests.Properties;

/// <summary>Generates orders of an entity: several keys, stored and computed, here and through to-one relations, and aggregates of to-many relations.</summary>
public static class OrderGen
{
    public static Gen<List<object?>> Of(Dataset data, Shape shape) =>
        Gen.Frequency((1, Gen.Const(new Dictionary<string, object?>())), (12, Key(data, shape, 2))).Select(key => (object?)key).List[0, 3];

    private static Gen<Dictionary<string, object?>> Key(Dataset data, Shape shape, int depth) => Gen.OneOf(
        [.. shape.Fields
            .Where(field => field.Kind != FieldKind.EnumList && (depth > 0 || field.Kind is not (FieldKind.ToOne or FieldKind.ToMany)))
            .Select(field => (field.Kind switch
                {
                    FieldKind.ToOne => Key(data, Shape.Of(field.Element), depth - 1).Select(inner => (object?)inner),
                    FieldKind.ToMany => AggregateGen.Order(data, Shape.Of(field.Element)),
                    _ => Gen.OneOf("ASC", "DESC").Select(direction => (object?)direction),
                })
                .Select(value => new Dictionary<string, object?>(StringComparer.Ordinal) { [field.Name] = value }))]);
}

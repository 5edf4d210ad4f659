using CsCheck;

namespace Platform.Query.Tests.Properties;

/// <summary>Generates orders of an entity: several keys, stored and computed, here and through to-one relations.</summary>
public static class OrderGen
{
    public static Gen<List<object?>> Of(Shape shape) =>
        Gen.Frequency((1, Gen.Const(new Dictionary<string, object?>())), (12, Key(shape, 2))).Select(key => (object?)key).List[0, 3];

    private static Gen<Dictionary<string, object?>> Key(Shape shape, int depth) => Gen.OneOf(
        [.. shape.Fields
            .Where(field => field.Kind is not (FieldKind.ToMany or FieldKind.EnumList) && (depth > 0 || field.Kind != FieldKind.ToOne))
            .Select(field => (field.Kind == FieldKind.ToOne
                    ? Key(Shape.Of(field.Element), depth - 1).Select(inner => (object?)inner)
                    : Gen.OneOf("ASC", "DESC").Select(direction => (object?)direction))
                .Select(value => new Dictionary<string, object?>(StringComparer.Ordinal) { [field.Name] = value }))]);
}

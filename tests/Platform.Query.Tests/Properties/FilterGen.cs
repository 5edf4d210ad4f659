using CsCheck;
using Platform.Model;

namespace Platform.Query.Tests.Properties;

/// <summary>Generates filters of an entity, with every operator, relations, quantifiers, nulls, and empty objects and lists.</summary>
public static class FilterGen
{
    private static readonly string[] Equality = ["eq", "neq", "in", "nin"];
    private static readonly string[] Ordering = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] OrderedEnum = ["gt", "gte", "lt", "lte"];
    private static readonly string[] Search =
        ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith", "icontains", "istartsWith", "ieq"];

    public static Gen<object?> Of(Dataset data, Shape shape, int depth)
    {
        var members = shape.Fields
            .Where(field => depth > 0 || field.Kind is not (FieldKind.ToOne or FieldKind.ToMany))
            .Select(field => (field.Kind is FieldKind.ToOne or FieldKind.ToMany ? 4 : 1, Member(field.Name, Field(data, field, depth))))
            .ToList();
        if (depth > 0)
        {
            var weight = Math.Max(1, members.Count / 6);
            members.Add((weight, Member("and", Branches(data, shape, depth))));
            members.Add((weight, Member("or", Branches(data, shape, depth))));
        }
        return Combined(Gen.Frequency([.. members]), depth > 0 ? 2 : 1);
    }

    /// <summary>One member of an object.</summary>
    public static Gen<KeyValuePair<string, object?>> Member(string name, Gen<object?> value) =>
        value.Select(inner => new KeyValuePair<string, object?>(name, inner));

    private static Gen<object?> Branches(Dataset data, Shape shape, int depth) =>
        Gen.Frequency((1, Gen.Const((object?)null)), (12, Of(data, shape, depth - 1).List[0, 3].Select(list => (object?)list)));

    /// <summary>One object of several members; of two with the same name the last stands.</summary>
    public static Gen<object?> Combined(Gen<KeyValuePair<string, object?>> member, int most) =>
        Gen.Frequency((1, Gen.Const(0)), (20, Gen.Int[1, most])).SelectMany(count => member.List[count].Select(Object));

    private static object? Object(List<KeyValuePair<string, object?>> members)
    {
        var filter = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
            filter[name] = value;
        return filter;
    }

    private static Gen<object?> Field(Dataset data, ShapeField field, int depth) => field.Kind switch
    {
        FieldKind.ToOne => Gen.Frequency((1, Gen.Const((object?)null)), (8, Of(data, Shape.Of(field.Element), depth - 1))),
        FieldKind.ToMany => Quantified(
            Of(data, Shape.Of(field.Element), depth - 1), Member("aggregate", AggregateGen.Conditions(data, Shape.Of(field.Element), depth - 1))),
        FieldKind.EnumList => Quantified(Operations(data, field, 0)),
        _ => Operations(data, field, depth),
    };

    private static Gen<object?> Quantified(Gen<object?> element, params Gen<KeyValuePair<string, object?>>[] others) => Combined(
        Gen.OneOf([
            Member("all", element), Member("none", element), Member("some", element), Member("any", Gen.Bool.Select(any => (object?)any)), .. others,
        ]),
        2);

    private static Gen<object?> Operations(Dataset data, ShapeField field, int depth) => Operations(field, OperandGen.Of(data, field), depth);

    /// <summary>Comparisons of a field with operands.</summary>
    public static Gen<object?> Operations(ShapeField field, Gen<object> operands, int depth)
    {
        var operand = operands.Select(value => (object?)value);
        var operandOrNull = Gen.Frequency((6, operand), (1, Gen.Const((object?)null)));
        var operations = OperatorsOf(field).Select(name => Member(name, name switch
        {
            "in" or "nin" => operandOrNull.List[0, 4].Select(list => (object?)list),
            "eq" or "neq" => operandOrNull,
            _ => operand,
        })).ToList();
        if (field.Kind == FieldKind.Text && depth > 0)
        {
            operations.Add(Member("and", Operations(field, operands, 0).List[0, 2].Select(list => (object?)list)));
            operations.Add(Member("or", Operations(field, operands, 0).List[0, 2].Select(list => (object?)list)));
        }
        return Combined(Gen.OneOf([.. operations]), 2);
    }

    /// <summary>The comparisons that a field has.</summary>
    public static IEnumerable<string> OperatorsOf(ShapeField field) => field.Kind switch
    {
        FieldKind.Boolean => ["eq", "neq"],
        FieldKind.Id => Equality,
        FieldKind.Text => [.. Equality, .. Search],
        FieldKind.Enum or FieldKind.EnumList =>
            field.Element.IsDefined(typeof(OrderedAttribute), false) ? [.. Equality, .. OrderedEnum] : Equality,
        _ => [.. Equality, .. Ordering],
    };
}

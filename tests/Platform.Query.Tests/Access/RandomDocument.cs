using System.Globalization;
using CsCheck;
using Platform.Model.ElderlyCare;
using Platform.Model.SocialWork;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>A document over registers of persons and their parents, with everything in it that could tell of a row: parts, filters, orders, relations, keys.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">Its variables.</param>
public sealed record RandomDocument(string Query, object Variables)
{
    private static readonly (Type Type, string Root, int Weight)[] Roots =
    [
        (typeof(Caregiver), "caregivers", 6),
        (typeof(SocialWorker), "socialWorkers", 4),
        (typeof(Institution), "institutions", 3),
        (typeof(Model.Divisions.Division), "divisions", 2),
        (typeof(Bed), "beds", 1),
    ];

    /// <summary>Documents over a dataset.</summary>
    public static Gen<RandomDocument> Gen(Dataset data) => CsCheck.Gen.Frequency(
        (9, CsCheck.Gen.Frequency([.. Roots.Select(root => (root.Weight, OfList(data, root.Type, root.Root)))])),
        (1, OfIds(data)));

    private static Gen<RandomDocument> OfList(Dataset data, Type type, string root)
    {
        var shape = Shape.Of(type);
        return CsCheck.Gen.Select(
            Sometimes(FilterGen.Of(data, shape, 2)), Sometimes(OrderGen.Of(data, shape).Select(order => (object?)order)), Parts(shape), CsCheck.Gen.Int[1, 30],
            (where, order, parts, first) => new RandomDocument(
                $"query($where: {shape.Name}FilterInput, $order: [{shape.Name}SortInput!]) {{ {root}(first: {first.ToString(CultureInfo.InvariantCulture)}, where: $where, order: $order) {{ {parts} }} }}",
                new { where, order }));
    }

    private static Gen<RandomDocument> OfIds(Dataset data)
    {
        var ids = data.Rows<Caregiver>().Select(row => row.Id).Concat(data.Rows<SocialWorker>().Select(row => row.Id)).Append("00000000000000000000").ToArray();
        return CsCheck.Gen.Select(CsCheck.Gen.OneOf(ids).List[1, 5], Leaves(Shape.Of(typeof(Caregiver))), CsCheck.Gen.Bool, (chosen, leaves, named) => new RandomDocument(
            $"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ id __typename {(named ? $"... on Caregiver {{ {leaves} }}" : "")} }} }}", new { ids = chosen }));
    }

    private static Gen<object?> Sometimes(Gen<object?> value) => CsCheck.Gen.Frequency((1, CsCheck.Gen.Const((object?)null)), (1, value));

    private static Gen<string> Parts(Shape shape) => Some(1, 4,
        CsCheck.Gen.Const("totalCount"),
        CsCheck.Gen.Const("pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"),
        Some(1, 3, Totals(shape)).Select(totals => $"aggregate {{ count {totals} }}"),
        Leaf(shape, FieldKind.Text, FieldKind.Boolean, FieldKind.Enum).Select(field => $"facets {{ {field} {{ value count }} }}"),
        Groups(shape),
        Members(shape, 2).Select(members => $"edges {{ cursor node {{ {members} }} }}"),
        Members(shape, 2).Select(members => $"nodes {{ {members} }}"));

    private static Gen<string> Totals(Shape shape) => CsCheck.Gen.OneOf([.. shape.Fields
        .SelectMany(field => Aggregates.FunctionsOf(field).Where(function => function is not ("sum" or "avg")).Select(function => $"a{function}{field.Name}: {function} {{ {field.Name} }}"))]);

    private static Gen<string> Groups(Shape shape) => CsCheck.Gen.OneOf([.. shape.Fields.Select(field => (field, unit: field.Kind switch
    {
        FieldKind.Text or FieldKind.Boolean or FieldKind.Enum or FieldKind.Whole => "VALUE",
        FieldKind.Date or FieldKind.Instant => "YEAR",
        FieldKind.EnumList => "EACH",
        _ => null,
    })).Where(key => key.unit != null).Select(key => $"groups(by: [{{ {key.field.Name}: {key.unit} }}], first: 30) {{ totalCount edges {{ cursor node {{ key {{ {key.field.Name} }} aggregate {{ count }} }} }} }}")]);

    private static Gen<string> Members(Shape shape, int depth)
    {
        var relations = depth == 0 ? [] : shape.Fields.Select(field => field.Kind switch
        {
            FieldKind.ToOne => Members(Shape.Of(field.Element), 0).Select(members => $"{field.Name} {{ {members} }}"),
            FieldKind.ToMany when Roots.Any(root => root.Type == field.Element) =>
                Members(Shape.Of(field.Element), depth - 1).Select(members => $"{field.Name}(first: 3) {{ totalCount nodes {{ {members} }} }}"),
            _ => null,
        }).OfType<Gen<string>>().ToArray();
        return relations.Length == 0
            ? Some(1, 4, Leaves(shape))
            : CsCheck.Gen.Select(Some(1, 4, Leaves(shape)), CsCheck.Gen.Frequency((1, CsCheck.Gen.Const("")), (1, CsCheck.Gen.OneOf(relations))), (leaves, relation) => $"{leaves} {relation}");
    }

    private static Gen<string> Leaves(Shape shape) => Leaf(shape, FieldKind.Id, FieldKind.Text, FieldKind.Boolean, FieldKind.Whole, FieldKind.Date, FieldKind.Instant, FieldKind.Enum, FieldKind.EnumList);

    private static Gen<string> Leaf(Shape shape, params FieldKind[] kinds) =>
        CsCheck.Gen.OneOf([.. shape.Fields.Where(field => kinds.Contains(field.Kind)).Select(field => field.Name)]);

    private static Gen<string> Some(int least, int most, params Gen<string>[] texts) =>
        CsCheck.Gen.OneOf(texts).List[least, most].Select(list => string.Join(' ', list.Distinct(StringComparer.Ordinal).DistinctBy(text => text.Split(' ', '(')[0])));
}

using Platform.Model.Access;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>Takes out of generated filters and orders what a role sees under a mask or not at all, by which it may not ask.</summary>
internal static class ClearOnly
{
    public static object? Filter(Role role, Shape shape, object? filter) => filter is not IReadOnlyDictionary<string, object?> members ? filter : Kept(members
        .Where(member => member.Key is "and" or "or" || IsAsked(role, shape[member.Key]))
        .Select(member => (member.Key, member.Key is "and" or "or"
            ? (object?)((IEnumerable<object?>?)member.Value)?.Select(item => Filter(role, shape, item)).ToList()
            : OfField(role, shape[member.Key], member.Value))));

    /// <summary>The keys that are left, in their order.</summary>
    public static List<object?> Order(Role role, Shape shape, IEnumerable<object?> order) => [.. order.Where(item => IsAsked(role, shape, item)).Select(item => OfKey(role, shape, item))];

    private static object? OfKey(Role role, Shape shape, object? key)
    {
        if (key is not IReadOnlyDictionary<string, object?> { Count: 1 } one)
            return key;
        var (name, inner) = one.Single();
        return Kept([(name, shape[name] switch
        {
            { Kind: FieldKind.ToOne } field => OfKey(role, Shape.Of(field.Element), inner),
            { Kind: FieldKind.ToMany } field => OfElements(role, Shape.Of(field.Element), inner),
            _ => inner,
        })]);
    }

    private static bool IsAsked(Role role, ShapeField field) => Promise.Field(role, field).Access == FieldAccess.Clear;

    private static bool IsAsked(Role role, Shape shape, object? key)
    {
        if (key is not IReadOnlyDictionary<string, object?> { Count: 1 } one)
            return true;
        var (name, inner) = one.Single();
        var field = shape[name];
        return field.Kind switch
        {
            FieldKind.ToOne => IsAsked(role, Shape.Of(field.Element), inner),
            FieldKind.ToMany => ((IReadOnlyDictionary<string, object?>)((IReadOnlyDictionary<string, object?>)inner!)["aggregate"]!).Single().Value is not IReadOnlyDictionary<string, object?> total
                || IsAsked(role, Shape.Of(field.Element)[total.Single().Key]),
            _ => IsAsked(role, field),
        };
    }

    private static object? OfField(Role role, ShapeField field, object? value) => field.Kind switch
    {
        FieldKind.ToOne => Filter(role, Shape.Of(field.Element), value),
        FieldKind.ToMany => Kept(((IReadOnlyDictionary<string, object?>)value!).Select(member => (member.Key, member.Key switch
        {
            "any" => member.Value,
            "aggregate" => OfTotals(role, Shape.Of(field.Element), (IReadOnlyDictionary<string, object?>)member.Value!),
            _ => Filter(role, Shape.Of(field.Element), member.Value),
        }))),
        _ => value,
    };

    /// <summary>Conditions on totals, each an object of fields.</summary>
    private static Dictionary<string, object?> OfTotals(Role role, Shape shape, IReadOnlyDictionary<string, object?> totals) => Kept(totals.Select(total => (total.Key, total.Key switch
    {
        "where" => Filter(role, shape, total.Value),
        "count" => total.Value,
        _ => Kept(((IReadOnlyDictionary<string, object?>)total.Value!).Where(field => IsAsked(role, shape[field.Key])).Select(field => (field.Key, field.Value))),
    })));

    /// <summary>An order by a total of elements, of which a filter chooses some.</summary>
    private static Dictionary<string, object?> OfElements(Role role, Shape shape, object? input) => Kept(((IReadOnlyDictionary<string, object?>)input!)
        .Select(member => (member.Key, member.Key == "where" ? Filter(role, shape, member.Value) : member.Value)));

    private static Dictionary<string, object?> Kept(IEnumerable<(string Name, object? Value)> members) =>
        members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
}

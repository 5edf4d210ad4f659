using GraphQL.Types;
using Platform.Query.Planning;

namespace Platform.Query.Cost;

/// <summary>
/// Prices what a request reads of the schema by the fields that the answer has: they are counted in the schema itself, each selection of each of its parts once,
/// so that types in types cost no more to count than the schema is large.
/// </summary>
internal sealed class IntrospectionCost(ISchema schema)
{
    /// <summary>Fields of the answer that cost as much as one object of data: what the IDEs ask for, the whole schema, is a third of the budget.</summary>
    private const double FieldsPricedAsOne = 2;

    /// <summary>Counting ends where any budget does.</summary>
    private const int MaxCounted = 1_000_000;

    private readonly Dictionary<IReadOnlyList<SchemaField>, Dictionary<object, double>> _known = new(ReferenceEqualityComparer.Instance);
    private int _counted;

    /// <summary>The type cost of <c>__schema</c> or <c>__type</c>.</summary>
    public double Of(SchemaField root)
    {
        // Which type a variable names is not known yet: the dearest counts.
        var fields = root.Name == "__type" ? schema.AllTypes.Max(type => Count(root.Fields, type)) : Count(root.Fields, schema);
        return fields / FieldsPricedAsOne;
    }

    private double Count(IReadOnlyList<SchemaField> fields, object value)
    {
        if (fields.Count == 0)
            return 0;
        if (!_known.TryGetValue(fields, out var known))
            _known.Add(fields, known = new(ReferenceEqualityComparer.Instance));
        if (known.TryGetValue(value, out var count))
            return count;
        _counted += fields.Count;
        if (_counted > MaxCounted)
            return double.PositiveInfinity;
        count = fields.Sum(field => field.Fields.Count == 0 ? 1 : 1 + Values(field.Name, value).Sum(part => Count(field.Fields, part)));
        known.Add(value, count);
        return count;
    }

    private static IEnumerable<object> Values(string field, object value) => (field, value) switch
    {
        ("types", ISchema schema) => schema.AllTypes,
        ("queryType", ISchema schema) => One(schema.Query),
        ("mutationType", ISchema schema) => One(schema.Mutation),
        ("subscriptionType", ISchema schema) => One(schema.Subscription),
        ("directives", ISchema schema) => schema.Directives,
        ("fields", IComplexGraphType type and not IInputObjectGraphType) => type.Fields,
        ("inputFields", IInputObjectGraphType type) => type.Fields,
        ("interfaces", IImplementInterfaces type) => type.ResolvedInterfaces,
        ("possibleTypes", IAbstractGraphType type) => type.PossibleTypes,
        ("enumValues", EnumerationGraphType type) => type.Values,
        ("ofType", IProvideResolvedType type) => One(type.ResolvedType),
        ("type", IProvideResolvedType typed) => One(typed.ResolvedType),
        ("args", IFieldType member) => member.Arguments ?? [],
        ("args", Directive directive) => directive.Arguments ?? [],
        _ => [],
    };

    private static IEnumerable<object> One(object? value) => value == null ? [] : [value];
}

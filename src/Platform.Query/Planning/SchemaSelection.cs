using GraphQLParser.AST;

namespace Platform.Query.Planning;

/// <summary>A root field that the engine answers, not the database.</summary>
internal abstract record EngineSelection(string ResponseKey) : Selection(ResponseKey);

/// <summary><c>__schema</c> or <c>__type</c>.</summary>
internal sealed record IntrospectionSelection(string ResponseKey, SchemaField Field) : EngineSelection(ResponseKey);

/// <summary>The labels of enums or types, which are for those too who may not read the schema.</summary>
internal sealed record LabelsSelection(string ResponseKey, int Objects) : EngineSelection(ResponseKey);

/// <summary>A field selected of the schema, and what is selected of its values.</summary>
internal sealed record SchemaField(string Name, IReadOnlyList<SchemaField> Fields)
{
    /// <summary>The first such root field of a document, at any place; null when there is none.</summary>
    public static GraphQLField? Find(GraphQLDocument document) => document.Definitions.OfType<IHasSelectionSetNode>()
        .Select(definition => Find(definition.SelectionSet!))
        .FirstOrDefault(found => found != null);

    /// <summary>The field of a response key.</summary>
    public static SchemaField Of(FieldCollector collector, IGrouping<string, GraphQLField> group)
    {
        var name = group.First().Name.StringValue;
        return new SchemaField(name, TypeOf(name) is { } type ? [.. collector.Collect(group, type, isNode: false).Select(field => Of(collector, field))] : []);
    }

    /// <summary>The type of a field's values; null for leaves.</summary>
    private static string? TypeOf(string field) => field switch
    {
        "__schema" => "__Schema",
        "directives" => "__Directive",
        "fields" => "__Field",
        "args" or "inputFields" => "__InputValue",
        "enumValues" => "__EnumValue",
        "__type" or "types" or "queryType" or "mutationType" or "subscriptionType" or "type" or "ofType" or "interfaces" or "possibleTypes" => "__Type",
        _ => null,
    };

    private static GraphQLField? Find(GraphQLSelectionSet set) => set.Selections
        .Select(selection => selection switch
        {
            GraphQLField field when field.Name.Value == "__schema" || field.Name.Value == "__type" => field,
            GraphQLInlineFragment inline => Find(inline.SelectionSet),
            _ => null,
        })
        .FirstOrDefault(found => found != null);
}

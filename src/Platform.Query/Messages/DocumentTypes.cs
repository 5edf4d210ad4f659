using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Platform.Query.Messages;

/// <summary>The types around the nodes of a document, as far as it fits the schema.</summary>
internal sealed class DocumentTypes
{
    private readonly ISchema _schema;
    private readonly Dictionary<ASTNode, Owner> _owners = [];

    public DocumentTypes(ISchema schema, GraphQLDocument document)
    {
        _schema = schema;
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
                Visit(operation.SelectionSet, operation.Operation == OperationType.Mutation ? schema.Mutation : schema.Query, operation, null);
            else if (definition is GraphQLFragmentDefinition fragment)
                Visit(fragment.SelectionSet, schema.AllTypes[fragment.TypeCondition.Type.Name.Value], fragment, null);
        }
    }

    /// <summary>What a field, an argument or a selection set belongs to.</summary>
    public Owner? Of(ASTNode node) => _owners.GetValueOrDefault(node);

    private void Visit(GraphQLSelectionSet? set, IGraphType? type, IHasDirectivesNode owner, GraphQLField? within)
    {
        foreach (var directive in owner.Directives?.Items ?? [])
            Add(directive.Arguments, new Owner(type, null, _schema.Directives.Find(directive.Name.Value), null));
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field:
                    var own = new Owner(type, Find(type, field), null, within);
                    _owners[field] = own;
                    Add(field.Arguments, own);
                    if (field.SelectionSet != null)
                        _owners[field.SelectionSet] = own;
                    Visit(field.SelectionSet, own.Field?.ResolvedType?.GetNamedType(), field, field);
                    break;
                case GraphQLInlineFragment inline:
                    Visit(inline.SelectionSet, inline.TypeCondition is { } condition ? _schema.AllTypes[condition.Type.Name.Value] : type, inline, within);
                    break;
                case GraphQLFragmentSpread spread:
                    Visit(null, type, spread, within);
                    break;
            }
        }
    }

    private void Add(GraphQLArguments? arguments, Owner owner)
    {
        foreach (var argument in arguments?.Items ?? [])
            _owners[argument] = owner;
    }

    private FieldType? Find(IGraphType? type, GraphQLField field) => field.Name.StringValue switch
    {
        "__typename" => _schema.TypeNameMetaFieldType,
        "__schema" when type == _schema.Query => _schema.SchemaMetaFieldType,
        "__type" when type == _schema.Query => _schema.TypeMetaFieldType,
        _ => (type as IComplexGraphType)?.GetField(field.Name.Value),
    };
}

/// <summary>What a node belongs to.</summary>
/// <param name="Parent">The type whose fields are selected; null when it is unknown.</param>
/// <param name="Field">The field's definition; null when there is none.</param>
/// <param name="Directive">The directive, of its argument.</param>
/// <param name="Within">The field that it is selected from; null where the operation or a fragment begins.</param>
internal sealed record Owner(IGraphType? Parent, FieldType? Field, Directive? Directive, GraphQLField? Within)
{
    public IEnumerable<QueryArgument> Arguments => (Directive != null ? Directive.Arguments : Field?.Arguments) ?? [];
}

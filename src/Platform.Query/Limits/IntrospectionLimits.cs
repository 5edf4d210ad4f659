using GraphQLParser.AST;

namespace Platform.Query.Limits;

/// <summary>
/// Bounds introspection, which has no pages: its lists are taken to be about as long as those of a schema of some registers, and the fields
/// that the answer would have are counted. The document's selections are bounded already.
/// </summary>
internal sealed class IntrospectionLimits(IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments)
{
    /// <summary>More than twice what the IDEs ask for, which is the whole schema.</summary>
    private const double MaxFields = 1_500_000;

    private double _fields;

    /// <summary>The first introspection field of a document, at any place; null when there is none.</summary>
    public static GraphQLField? Find(GraphQLDocument document) => document.Definitions.OfType<IHasSelectionSetNode>()
        .Select(definition => Find(definition.SelectionSet!))
        .FirstOrDefault(found => found != null);

    /// <exception cref="RequestException">The document asks for too much.</exception>
    public void Check(GraphQLDocument document)
    {
        if (Find(document) is not { } first)
            return;
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            AddRoots(operation.SelectionSet);
        if (_fields > MaxFields)
            throw LimitErrors.TooMuchIntrospection().At(document.Source, first);
    }

    private static GraphQLField? Find(GraphQLSelectionSet set) => set.Selections
        .Select(selection => selection switch
        {
            GraphQLField field when IsIntrospection(field) => field,
            GraphQLInlineFragment inline => Find(inline.SelectionSet),
            _ => null,
        })
        .FirstOrDefault(found => found != null);

    private static bool IsIntrospection(GraphQLField field) => field.Name.Value == "__schema" || field.Name.Value == "__type";

    private void AddRoots(GraphQLSelectionSet set)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is GraphQLField { SelectionSet: { } fields } field && IsIntrospection(field))
                _fields += Count(fields);
            else if (Inside(selection) is { } inner)
                AddRoots(inner);
        }
    }

    private double Count(GraphQLSelectionSet set) => set.Selections.Sum(selection => selection switch
    {
        GraphQLField { SelectionSet: { } fields } field => 1 + (ListLength(field.Name.StringValue) * Count(fields)),
        GraphQLField => 1,
        _ => Inside(selection) is { } inner ? Count(inner) : 0,
    });

    private GraphQLSelectionSet? Inside(ASTNode selection) => selection switch
    {
        GraphQLInlineFragment inline => inline.SelectionSet,
        GraphQLFragmentSpread spread => fragments.GetValueOrDefault(spread.FragmentName.Name.StringValue)?.SelectionSet,
        _ => null,
    };

    private static int ListLength(string field) => field switch
    {
        "types" => 140,
        "fields" or "inputFields" => 15,
        "args" => 6,
        "enumValues" or "possibleTypes" or "directives" => 8,
        _ => 1,
    };
}

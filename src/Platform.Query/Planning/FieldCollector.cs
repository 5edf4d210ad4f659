using GraphQLParser;
using GraphQLParser.AST;

namespace Platform.Query.Planning;

/// <summary>Expands fragments, applies <c>@skip</c> and <c>@include</c>, and groups the fields of a selection by response key.</summary>
internal sealed class FieldCollector(GraphQLDocument document, IReadOnlyDictionary<string, bool> conditions)
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = document.Definitions
        .OfType<GraphQLFragmentDefinition>()
        .ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);

    /// <summary>The text of the document.</summary>
    public ROM Source => document.Source;

    /// <summary>The fields that apply to an object of the type, in the order of their first occurrence.</summary>
    public IEnumerable<IGrouping<string, GraphQLField>> Collect(IEnumerable<GraphQLField> parents, string typeName, bool isNode) =>
        Collect(parents.Select(parent => parent.SelectionSet!), typeName, isNode);

    /// <inheritdoc cref="Collect(IEnumerable{GraphQLField}, string, bool)"/>
    public IEnumerable<IGrouping<string, GraphQLField>> Collect(IEnumerable<GraphQLSelectionSet> sets, string typeName, bool isNode)
    {
        var fields = new List<GraphQLField>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
            Add(set, typeName, isNode, fields, visited);
        return fields.GroupBy(field => (field.Alias?.Name ?? field.Name).StringValue, StringComparer.Ordinal);
    }

    /// <summary>Whether a fragment of the fields is on the type, under whatever condition.</summary>
    public bool Names(IEnumerable<GraphQLField> fields, string typeName)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        return fields.Any(field => Names(field.SelectionSet!, typeName, visited));
    }

    private bool Names(GraphQLSelectionSet set, string typeName, HashSet<string> visited) => set.Selections.Exists(selection => selection switch
    {
        GraphQLInlineFragment inline => inline.TypeCondition?.Type.Name.Value == typeName || Names(inline.SelectionSet, typeName, visited),
        GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.StringValue) =>
            _fragments[spread.FragmentName.Name.StringValue] is var fragment
            && (fragment.TypeCondition.Type.Name.Value == typeName || Names(fragment.SelectionSet, typeName, visited)),
        _ => false,
    });

    private void Add(GraphQLSelectionSet set, string typeName, bool isNode, List<GraphQLField> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded((IHasDirectivesNode)selection))
                continue;
            switch (selection)
            {
                case GraphQLField field:
                    fields.Add(field);
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition, typeName, isNode):
                    Add(inline.SelectionSet, typeName, isNode, fields, visited);
                    break;
                case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.StringValue):
                    var fragment = _fragments[spread.FragmentName.Name.StringValue];
                    if (Applies(fragment.TypeCondition, typeName, isNode))
                        Add(fragment.SelectionSet, typeName, isNode, fields, visited);
                    break;
            }
        }
    }

    private static bool Applies(GraphQLTypeCondition? condition, string typeName, bool isNode) =>
        condition is null || condition.Type.Name.Value == typeName || (isNode && condition.Type.Name.Value == "Node");

    private bool IsIncluded(IHasDirectivesNode node)
    {
        foreach (var directive in node.Directives?.Items ?? [])
        {
            var isSkip = directive.Name.Value == "skip";
            if (!isSkip && directive.Name.Value != "include")
                continue;
            var condition = directive.Arguments!.Items[0].Value switch
            {
                GraphQLBooleanValue literal => literal.BoolValue,
                GraphQLVariable variable => conditions[variable.Name.StringValue],
                _ => throw new NotSupportedException(),
            };
            if (condition == isSkip)
                return false;
        }
        return true;
    }
}

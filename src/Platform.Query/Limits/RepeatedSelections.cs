using GraphQLParser;
using GraphQLParser.AST;

namespace Platform.Query.Limits;

/// <summary>
/// Bounds the pairs that validation compares: fields under one response key of an object, and fragments, each pair of which it compares once.
/// The document's selections are bounded already.
/// </summary>
internal sealed class RepeatedSelections(IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments)
{
    private const int MaxPairs = 100_000;
    private ROM _source;
    private long _pairs;

    /// <exception cref="RequestException">There are too many.</exception>
    public void Check(GraphQLDocument document)
    {
        _source = document.Source;
        Compare(fragments.Count, fragments.Values);
        foreach (var definition in document.Definitions.OfType<IHasSelectionSetNode>())
            Merge([definition.SelectionSet!]);
    }

    private void Merge(IEnumerable<GraphQLSelectionSet> sets)
    {
        var fields = new List<GraphQLField>();
        var spread = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
            Collect(set, fields, spread);
        foreach (var group in fields.GroupBy(field => (field.Alias?.Name ?? field.Name).StringValue, StringComparer.Ordinal))
        {
            Compare(group.Count(), group);
            var inner = group.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>().ToList();
            if (inner.Count > 0)
                Merge(inner);
        }
    }

    private void Compare(long count, IEnumerable<ASTNode> nodes)
    {
        _pairs += count * (count - 1) / 2;
        if (_pairs > MaxPairs)
            throw LimitErrors.TooManyRepetitions().At(_source, nodes.First());
    }

    private void Collect(GraphQLSelectionSet set, List<GraphQLField> fields, HashSet<string> spread)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    fields.Add(field);
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, fields, spread);
                    break;
                case GraphQLFragmentSpread { FragmentName.Name.StringValue: var name }
                    when fragments.TryGetValue(name, out var fragment) && spread.Add(name):
                    Collect(fragment.SelectionSet, fields, spread);
                    break;
            }
        }
    }
}

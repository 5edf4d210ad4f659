using GraphQLParser.AST;

namespace Platform.Query.Planning;

/// <summary>Finds the field of a document that a place in its answer comes from.</summary>
internal static class FieldPlaces
{
    /// <param name="document">The document, for its fragments.</param>
    /// <param name="selections">Where to begin.</param>
    /// <param name="keys">The response keys that lead to the place.</param>
    public static GraphQLField? Find(GraphQLDocument document, GraphQLSelectionSet? selections, ReadOnlySpan<string> keys)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            var found = selection switch
            {
                GraphQLField field when (field.Alias?.Name ?? field.Name).StringValue == keys[0] => keys.Length == 1 ? field : Find(document, field.SelectionSet, keys[1..]),
                GraphQLInlineFragment fragment => Find(document, fragment.SelectionSet, keys),
                GraphQLFragmentSpread spread => Find(document, Fragment(document, spread).SelectionSet, keys),
                _ => null,
            };
            if (found != null)
                return found;
        }
        return null;
    }

    private static GraphQLFragmentDefinition Fragment(GraphQLDocument document, GraphQLFragmentSpread spread) =>
        document.Definitions.OfType<GraphQLFragmentDefinition>().First(fragment => fragment.FragmentName.Name.Value == spread.FragmentName.Name.Value);
}

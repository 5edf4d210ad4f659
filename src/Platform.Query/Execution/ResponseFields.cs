using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Platform.Query.Execution;

/// <summary>What stands at a place of a response: the field of the document that a value belongs to, and the value's type.</summary>
internal sealed record ResponseField(GraphQLField Syntax, IGraphType Type)
{
    public bool IsNullable => Type is not NonNullGraphType;

    /// <summary>The type without its wrappers.</summary>
    public string TypeName => Type.GetNamedType().Name;
}

/// <summary>Finds what stands at the places of a response. Only answers with faults come here.</summary>
/// <param name="schema">The schema.</param>
/// <param name="document">The document.</param>
/// <param name="operation">Its operation.</param>
/// <param name="objectType">The type of the object that <c>node</c> gave, or <c>nodes</c> at an index.</param>
internal sealed class ResponseFields(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, Func<int, string> objectType)
{
    /// <summary>What stands at each step of a path: at its first name, at the second step, and so on.</summary>
    public IReadOnlyList<ResponseField> Along(IReadOnlyList<object> path)
    {
        var found = new List<ResponseField>(path.Count);
        IGraphType type = schema.Query;
        var sets = new List<GraphQLSelectionSet> { operation.SelectionSet };
        foreach (var step in path)
        {
            if (step is string key)
            {
                var owner = type as IObjectGraphType
                    ?? (IObjectGraphType)schema.AllTypes[objectType(path is [_, int index, ..] ? index : 0)]!;
                var fields = sets.SelectMany(set => Fields(set, owner.Name, key)).ToList();
                sets = [.. fields.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>()];
                found.Add(new ResponseField(fields[0], owner.GetField(fields[0].Name.Value)!.ResolvedType!));
            }
            else
            {
                found.Add(new ResponseField(found[^1].Syntax, ((ListGraphType)type).ResolvedType!));
            }
            type = found[^1].Type is NonNullGraphType { ResolvedType: { } inner } ? inner : found[^1].Type;
        }
        return found;
    }

    private IEnumerable<GraphQLField> Fields(GraphQLSelectionSet set, string owner, string key) => set.Selections.SelectMany(selection => selection switch
    {
        GraphQLField field => (field.Alias?.Name ?? field.Name).StringValue == key ? [field] : [],
        GraphQLInlineFragment inline => Fields(inline.SelectionSet, inline.TypeCondition, owner, key),
        GraphQLFragmentSpread spread => document.Definitions.OfType<GraphQLFragmentDefinition>()
            .Where(fragment => fragment.FragmentName.Name == spread.FragmentName.Name)
            .SelectMany(fragment => Fields(fragment.SelectionSet, fragment.TypeCondition, owner, key)),
        _ => [],
    });

    private IEnumerable<GraphQLField> Fields(GraphQLSelectionSet set, GraphQLTypeCondition? condition, string owner, string key) =>
        condition == null || condition.Type.Name.Value == owner || schema.AllTypes[condition.Type.Name.Value] is IInterfaceGraphType
            ? Fields(set, owner, key)
            : [];
}

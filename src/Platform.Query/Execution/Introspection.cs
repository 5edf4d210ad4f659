using System.Diagnostics.CodeAnalysis;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Execution;

/// <summary>
/// Answers <c>__schema</c> and <c>__type</c>, and the labels, through the GraphQL engine, apart from the fields that the database answers. The answers that
/// were asked for last are kept: that of a whole schema costs as much as a thousand queries.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle holds nothing to dispose of.")]
internal sealed class Introspection(ISchema schema)
{
    private readonly LruCache<long, IReadOnlyDictionary<string, byte[]>> _answers = new(
        maxEntries: 20, maxBytes: 8 * 1024 * 1024, fields => fields.Values.Sum(json => (long)json.Length));

    // The engine builds a tree of the whole answer, which takes a hundred times the memory of what it becomes: one at a time.
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The JSON of each introspection field, by response key.</summary>
    public async ValueTask<IReadOnlyDictionary<string, byte[]>> AnswerAsync(BoundOperation bound, CancellationToken cancellationToken)
    {
        var isForAll = !TextsAndConditions(bound.Document.Operation).Any();
        if (isForAll && _answers.TryGet(bound.Document.Number, out var known))
            return known;
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!isForAll)
                return await ComputeAsync(bound, cancellationToken);
            // Who waited may find what he waited for.
            if (_answers.TryGet(bound.Document.Number, out known))
                return known;
            var answer = await ComputeAsync(bound, cancellationToken);
            _answers.Add(bound.Document.Number, answer);
            return answer;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async ValueTask<IReadOnlyDictionary<string, byte[]>> ComputeAsync(BoundOperation bound, CancellationToken cancellationToken)
    {
        var keys = bound.Plan.Roots.OfType<EngineSelection>().Select(root => root.ResponseKey).ToHashSet(StringComparer.Ordinal);
        var given = TextsAndConditions(bound.Document.Operation).Select(definition => definition.Variable.Name.StringValue).ToHashSet(StringComparer.Ordinal);
        var result = await new DocumentExecuter().ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Document = OnlyIntrospection(bound.Document),
            OperationName = bound.Document.Operation.Name?.StringValue,
            Variables = new Inputs(bound.Variables
                .Where(variable => variable.ValueSpecified && given.Contains(variable.Name))
                .ToDictionary(variable => variable.Name, variable => variable.Value)),
            ValidationRules = [],
            CancellationToken = cancellationToken,
        });
        return await EngineJson.MembersAsync(result, keys.Contains, cancellationToken);
    }

    /// <summary>The variables that introspection can use. Their values are what the request gave; those of other types are coerced already.</summary>
    private static IEnumerable<GraphQLVariableDefinition> TextsAndConditions(GraphQLOperationDefinition operation) =>
        operation.Variables?.Where(definition => NameOf(definition.Type) is "String" or "Boolean") ?? [];

    private static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType outer => NameOf(outer.Type),
        GraphQLListType outer => NameOf(outer.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    /// <summary>The document with its root fields of the database left out, in the operation and in the fragments that reach the root.</summary>
    private static GraphQLDocument OnlyIntrospection(CompiledDocument compiled) => new([.. compiled.Document.Definitions.Select(definition => definition switch
    {
        GraphQLOperationDefinition operation when operation == compiled.Operation => new GraphQLOperationDefinition(Prune(operation.SelectionSet))
        {
            Operation = operation.Operation,
            Name = operation.Name,
            Variables = operation.Variables == null ? null : new GraphQLVariablesDefinition([.. TextsAndConditions(operation)]),
        },
        GraphQLFragmentDefinition fragment when fragment.TypeCondition.Type.Name.Value == "Query" =>
            new GraphQLFragmentDefinition(fragment.FragmentName, fragment.TypeCondition, Prune(fragment.SelectionSet)),
        _ => definition,
    })])
    { Source = compiled.Document.Source };

    private static GraphQLSelectionSet Prune(GraphQLSelectionSet set) => new([.. set.Selections
        .Where(selection => selection is not GraphQLField { Name.StringValue: not ("__schema" or "__type" or LabelTypes.Enums or LabelTypes.Types) })
        .Select(selection => selection is GraphQLInlineFragment inline
            ? new GraphQLInlineFragment(Prune(inline.SelectionSet)) { TypeCondition = inline.TypeCondition, Directives = inline.Directives }
            : selection)]);
}

using GraphQLParser.AST;
using Platform.Query.Planning;

namespace Platform.Query.Mutations;

/// <summary>A running operation, as its fields find it in the engine's context.</summary>
internal sealed class MutationRun(CompiledDocument document, object? origin) : Dictionary<string, object?>(StringComparer.Ordinal)
{
    /// <summary>Why the operation has no data; null as long as all is well.</summary>
    public MutationException? Failure { get; private set; }

    /// <summary>The same, with its place and the way to its field.</summary>
    public QueryError? Error { get; private set; }

    public MutationCall Call(IReadOnlyDictionary<string, object?> input, CancellationToken cancellationToken) =>
        new(input, origin, document.Operation.Name?.StringValue, document.Hash, cancellationToken);

    public void Fail(MutationException failure, GraphQLField field)
    {
        Failure = failure;
        Error = failure.Error.At(document.Document.Source, field) with { Path = [(field.Alias?.Name ?? field.Name).StringValue] };
    }
}

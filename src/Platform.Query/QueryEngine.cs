using System.IO.Pipelines;
using System.Text.Json;

namespace Platform.Query;

/// <summary>A GraphQL request as a transport received it.</summary>
/// <param name="Query">The GraphQL document.</param>
/// <param name="OperationName">Which operation of the document to run; null when it has one.</param>
/// <param name="Variables">The variables' JSON object; null or JSON null when there are none.</param>
public sealed record QueryRequest(string Query, string? OperationName = null, JsonElement? Variables = null);

/// <summary>Answers GraphQL requests from a database: one SQL statement for each root field.</summary>
public sealed class QueryEngine
{
    /// <summary>The schema in the GraphQL schema definition language.</summary>
    public string Sdl => throw new NotSupportedException();

    /// <summary>Compiles the request, or finds it compiled, and runs it up to the first bytes of its answer.</summary>
    public ValueTask<QueryResponse> ExecuteAsync(QueryRequest request, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}

/// <summary>The answer to a request; dispose it after writing.</summary>
public abstract class QueryResponse : IAsyncDisposable
{
    /// <summary>True when nothing was executed (syntax, validation, variables): HTTP answers it with 400.</summary>
    public abstract bool IsRequestError { get; }

    /// <summary>Writes the response's JSON as UTF-8.</summary>
    public abstract ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>An answer of one request error.</summary>
    public static QueryResponse Error(string message, string code) => throw new NotSupportedException();
}

using System.Buffers;
using System.IO.Pipelines;
using Platform.Query.Execution;

namespace Platform.Query;

/// <summary>The answer to a request.</summary>
public abstract class QueryResponse
{
    /// <summary>True when nothing was executed (syntax, validation, variables): HTTP answers it with 400.</summary>
    public abstract bool IsRequestError { get; }

    /// <summary>Runs the operation and writes the response's JSON as UTF-8.</summary>
    public abstract ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken);

    /// <summary>An answer of one request error.</summary>
    public static QueryResponse Error(string message, string code) => RequestErrors([new QueryError(message, code)]);

    internal static QueryResponse RequestErrors(IReadOnlyList<QueryError> errors) => new RefusedRequest(errors);

    private sealed class RefusedRequest(IReadOnlyList<QueryError> errors) : QueryResponse
    {
        public override bool IsRequestError => true;

        public override ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken)
        {
            using var buffer = new PooledBuffer();
            buffer.Write("{\"errors\":"u8);
            ErrorWriter.Write(buffer, errors);
            buffer.Write("}"u8);
            output.Write(buffer.Written.Span);
            return ValueTask.CompletedTask;
        }
    }
}

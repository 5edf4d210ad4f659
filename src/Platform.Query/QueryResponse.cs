using System.Buffers;
using System.IO.Pipelines;
using Platform.Query.Cost;
using Platform.Query.Execution;
using Platform.Query.Planning;
using Platform.Query.Telemetry;

namespace Platform.Query;

/// <summary>The answer to a request.</summary>
public abstract class QueryResponse
{
    /// <summary>True when nothing was executed (syntax, validation, variables): HTTP answers it with 400.</summary>
    public abstract bool IsRequestError { get; }

    /// <summary>The status that HTTP answers with; null when that follows from <see cref="IsRequestError"/>.</summary>
    public virtual int? Status => null;

    /// <summary>Whether something may have been changed, or revealed, which no cache may keep.</summary>
    public virtual bool IsMutation => false;

    /// <summary>True when no error can come but the database's.</summary>
    internal abstract bool IsSound { get; }

    /// <summary>Told, before anything is written, which version of the data the answer is of; not told of an answer with errors. Null when nobody asks.</summary>
    public Action<string>? Versioned { get; set; }

    /// <summary>The rows of the root fields, once they are written.</summary>
    public virtual long Rows => 0;

    /// <summary>What the answer shows of persons; null when nothing is executed.</summary>
    public virtual AccessReport? Access => null;

    /// <summary>Measures the operation until the answer is written; null when nobody listens.</summary>
    internal OperationMeasure? Measure { get; set; }

    /// <summary>Runs the operation and writes the response's JSON as UTF-8.</summary>
    public abstract ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken);

    /// <summary>An answer of one request error.</summary>
    public static QueryResponse Of(QueryError error) => RequestErrors([error]);

    internal static QueryResponse RequestErrors(IReadOnlyList<QueryError> errors, OperationCost? cost = null) => new NotExecuted(errors, cost);

    /// <summary>What the operation costs, and what of it would be refused.</summary>
    internal static QueryResponse OnlyCost(BoundOperation bound) => OnlyCost(bound.Cost, bound.Refusals());

    /// <inheritdoc cref="OnlyCost(BoundOperation)"/>
    internal static QueryResponse OnlyCost(OperationCost cost, IReadOnlyList<QueryError> refusals) => new NotExecuted(refusals, cost) { WouldAnswer = true };

    /// <summary>An operation that cannot come like this, and the status that says so.</summary>
    internal static QueryResponse Refused(QueryError error, int status) => new NotExecuted([error], null) { RefusedWith = status };

    private sealed class NotExecuted(IReadOnlyList<QueryError> errors, OperationCost? cost) : QueryResponse
    {
        public bool WouldAnswer { get; init; }

        public int? RefusedWith { get; init; }

        public override int? Status => RefusedWith;

        public override bool IsRequestError => errors.Count > 0 && !WouldAnswer;

        internal override bool IsSound => errors.Count == 0;

        public override ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken)
        {
            using var buffer = new PooledBuffer();
            buffer.Write("{"u8);
            if (errors.Count > 0)
            {
                buffer.Write("\"errors\":"u8);
                ErrorWriter.Write(buffer, errors);
            }
            if (cost is { } known)
            {
                if (errors.Count > 0)
                    buffer.Write(","u8);
                buffer.Write("\"extensions\":{"u8);
                ResponseExtensions.WriteCost(buffer, known);
                buffer.Write("}"u8);
            }
            buffer.Write("}"u8);
            Measure?.Answered(errors, refused: errors.Count > 0);
            Measure?.End();
            output.Write(buffer.Written.Span);
            return ValueTask.CompletedTask;
        }
    }
}

using System.Buffers;
using System.IO.Pipelines;
using Platform.Query.Cost;
using Platform.Query.Execution;

namespace Platform.Query.Mutations;

/// <summary>The answer of a mutation, which has been run.</summary>
/// <param name="data">The JSON of its data; null when there are none.</param>
/// <param name="errors">The errors.</param>
/// <param name="cost">What it cost, when that was asked for.</param>
/// <param name="status">The status that HTTP answers with; null for that of an answer.</param>
internal sealed class MutationAnswer(byte[]? data, IReadOnlyList<QueryError> errors, OperationCost? cost, int? status) : QueryResponse
{
    public override bool IsRequestError => false;

    public override bool IsMutation => true;

    public override int? Status => status;

    internal override bool IsSound => errors.Count == 0;

    public override ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        using var buffer = new PooledBuffer();
        buffer.Write("{\"data\":"u8);
        buffer.Write(data ?? "null"u8);
        if (errors.Count > 0)
        {
            buffer.Write(",\"errors\":"u8);
            ErrorWriter.Write(buffer, errors);
        }
        if (cost is { } known)
        {
            buffer.Write(",\"extensions\":{"u8);
            ResponseExtensions.WriteCost(buffer, known);
            buffer.Write("}"u8);
        }
        buffer.Write("}"u8);
        Measure?.Answered(errors, refused: false);
        Measure?.End();
        output.Write(buffer.Written.Span);
        return ValueTask.CompletedTask;
    }
}

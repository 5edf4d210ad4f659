using Platform.Query.Cost;
using Platform.Query.Planning;

namespace Platform.Query.Execution;

/// <summary>Writes what an answer tells beside its data: what of it is masked or hidden, and what it costs.</summary>
internal static class ResponseExtensions
{
    /// <summary>Writes <c>extensions</c>, with the comma before it; nothing where there is nothing to tell.</summary>
    public static void Write(PooledBuffer buffer, BoundOperation bound, bool reportsCost)
    {
        var access = bound.Plan.Access;
        if (!reportsCost && access.IsEmpty)
            return;
        buffer.Write(",\"extensions\":{"u8);
        if (reportsCost)
            WriteCost(buffer, bound.Cost);
        if (!access.IsEmpty)
        {
            buffer.Write(reportsCost ? ",\"access\":{"u8 : "\"access\":{"u8);
            WriteNames(buffer, "\"masked\":["u8, access.Masked);
            if (access.Masked.Count > 0 && access.Hidden.Count > 0)
                buffer.Write(","u8);
            WriteNames(buffer, "\"hidden\":["u8, access.Hidden);
            buffer.Write("}"u8);
        }
        buffer.Write("}"u8);
    }

    /// <summary>Writes the member <c>operationCost</c>.</summary>
    public static void WriteCost(PooledBuffer buffer, OperationCost cost)
    {
        buffer.Write("\"operationCost\":{\"fieldCost\":"u8);
        ResponseText.WriteNumber(buffer, cost.FieldCost);
        buffer.Write(",\"typeCost\":"u8);
        ResponseText.WriteNumber(buffer, cost.TypeCost);
        buffer.Write("}"u8);
    }

    private static void WriteNames(PooledBuffer buffer, ReadOnlySpan<byte> begin, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
            return;
        buffer.Write(begin);
        foreach (var (index, name) in names.Index())
        {
            if (index > 0)
                buffer.Write(","u8);
            ResponseText.WriteString(buffer, name);
        }
        buffer.Write("]"u8);
    }
}

using System.Runtime.InteropServices;

namespace Platform.Query.Cost;

/// <summary>What an operation costs, by the conventions of <c>@cost</c> and <c>@listSize</c>.</summary>
/// <param name="Field">The field cost: what the database has to do.</param>
/// <param name="Type">The type cost: how many objects the answer may have.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OperationCost(double Field, double Type)
{
    /// <summary>The field cost as it is reported.</summary>
    public long FieldCost => Whole(Field);

    /// <summary>The type cost as it is reported.</summary>
    public long TypeCost => Whole(Type);

    public static OperationCost operator +(OperationCost left, OperationCost right) => new(left.Field + right.Field, left.Type + right.Type);

    public static OperationCost operator *(double times, OperationCost cost) => new(times * cost.Field, times * cost.Type);

    /// <summary>The dearer of both, each way.</summary>
    public static OperationCost Max(OperationCost left, OperationCost right) => new(Math.Max(left.Field, right.Field), Math.Max(left.Type, right.Type));

    /// <summary>No larger than the whole numbers that every client holds exactly.</summary>
    private static long Whole(double cost) => (long)Math.Min(cost, 1L << 53);
}

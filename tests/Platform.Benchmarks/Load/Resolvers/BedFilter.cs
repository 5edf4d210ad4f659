using GraphQL.Types;
using Platform.Model.ElderlyCare;

namespace Platform.Benchmarks.Load.Resolvers;

/// <summary>A filter of beds.</summary>
internal sealed record BedFilter(BedStatusOperand? Status);

/// <summary>What a bed's status is compared with.</summary>
internal sealed record BedStatusOperand(BedStatus? Eq);

/// <summary>The input type of <see cref="BedFilter"/>.</summary>
internal sealed class BedFilterType : InputObjectGraphType<BedFilter>
{
    public BedFilterType()
    {
        Name = "BedFilterInput";
        Field<BedStatusOperandType>("status");
    }
}

/// <summary>The input type of <see cref="BedStatusOperand"/>.</summary>
internal sealed class BedStatusOperandType : InputObjectGraphType<BedStatusOperand>
{
    public BedStatusOperandType()
    {
        Name = "BedStatusOperationFilterInput";
        Field<EnumerationGraphType<BedStatus>>("eq");
    }
}

using GraphQL.Types;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;

namespace Platform.Benchmarks.Load.Resolvers;

/// <summary>A division.</summary>
internal sealed class DivisionType : ObjectGraphType<Division>
{
    public DivisionType()
    {
        Name = "Division";
        Field(division => division.Name);
    }
}

/// <summary>The beds of an institution.</summary>
internal sealed class BedsConnectionType : ObjectGraphType<IEnumerable<Bed>>
{
    public BedsConnectionType()
    {
        Name = "BedsConnection";
        Field<ListGraphType<NonNullGraphType<BedType>>>("nodes").Resolve(context => context.Source);
    }
}

/// <summary>A bed.</summary>
internal sealed class BedType : ObjectGraphType<Bed>
{
    public BedType()
    {
        Name = "Bed";
        Field(bed => bed.BedNo);
        Field<NonNullGraphType<EnumerationGraphType<BedKind>>>("kind").Resolve(context => context.Source.Kind);
        Field<NonNullGraphType<EnumerationGraphType<BedStatus>>>("status").Resolve(context => context.Source.Status);
    }
}

using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;

namespace Platform.Benchmarks.Load.Resolvers;

/// <summary>Reads each relation for all institutions of the page together.</summary>
internal sealed class LoadingInstitutionType : ObjectGraphType<Institution>
{
    private readonly ContextPool _contexts;

    public LoadingInstitutionType(ContextPool contexts)
    {
        _contexts = contexts;
        this.AddOwnFields();
        Field<NonNullGraphType<DivisionType>>("division")
            .Resolve(context => Batch<Division>.Of(context, "division", ReadDivisionsAsync).Load(context.Source.Key));
        Field<NonNullGraphType<IntGraphType>>("bedCount")
            .Resolve(context => Batch<int>.Of(context, "bedCount", CountBedsAsync).Load(context.Source.Key));
        Field<BedsConnectionType>("beds").Argument<IntGraphType>("first").Argument<BedFilterType>("where").Resolve(context =>
        {
            var first = context.GetArgument("first", 10);
            var status = context.GetArgument<BedFilter?>("where")?.Status?.Eq;
            return Batch<IEnumerable<Bed>>.Of(context, $"beds {first} {status}", keys => ReadBedsAsync(keys, first, status)).Load(context.Source.Key);
        });
    }

    /// <summary>Reads the first institutions.</summary>
    public async Task<List<Institution>> ReadPageAsync(IResolveFieldContext context, int size)
    {
        using var lease = _contexts.Rent();
        return await lease.Context.Institutions.OrderBy(institution => institution.Key).Take(size).ToListAsync(context.CancellationToken);
    }

    private async Task<Func<long, Division>> ReadDivisionsAsync(IReadOnlyList<long> institutions)
    {
        using var lease = _contexts.Rent();
        var divisions = await lease.Context.Institutions
            .Where(institution => institutions.Contains(institution.Key))
            .Select(institution => new { institution.Key, institution.Division })
            .ToDictionaryAsync(one => one.Key, one => one.Division);
        return key => divisions[key];
    }

    private async Task<Func<long, int>> CountBedsAsync(IReadOnlyList<long> institutions)
    {
        using var lease = _contexts.Rent();
        var counts = await lease.Context.Beds
            .Where(bed => institutions.Contains(bed.Institution.Key) && bed.Status != BedStatus.Retired)
            .GroupBy(bed => bed.Institution.Key, (key, beds) => new { Key = key, Count = beds.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count);
        return key => counts.GetValueOrDefault(key);
    }

    private async Task<Func<long, IEnumerable<Bed>>> ReadBedsAsync(IReadOnlyList<long> institutions, int first, BedStatus? status)
    {
        using var lease = _contexts.Rent();
        var beds = await lease.Context.Beds
            .Where(bed => institutions.Contains(bed.Institution.Key) && (status == null || bed.Status == status))
            .OrderBy(bed => bed.Key)
            .Select(bed => new { Institution = bed.Institution.Key, Bed = bed })
            .ToListAsync();
        var byInstitution = beds.ToLookup(one => one.Institution, one => one.Bed);
        return key => byInstitution[key].Take(first);
    }
}

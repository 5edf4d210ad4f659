using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Platform.Model.ElderlyCare;

namespace Platform.Benchmarks.Load.Resolvers;

/// <summary>Reads the relations that the query selects together with the institutions; the resolvers find them in the entities.</summary>
internal sealed class IncludingInstitutionType : ObjectGraphType<Institution>
{
    private readonly ContextPool _contexts;

    public IncludingInstitutionType(ContextPool contexts)
    {
        _contexts = contexts;
        this.AddOwnFields();
        Field<NonNullGraphType<DivisionType>>("division").Resolve(context => context.Source.Division);
        Field<NonNullGraphType<IntGraphType>>("bedCount").Resolve(context => context.Source.Beds.Count(bed => bed.Status != BedStatus.Retired));
        Field<BedsConnectionType>("beds").Argument<IntGraphType>("first").Argument<BedFilterType>("where").Resolve(context =>
        {
            var status = context.GetArgument<BedFilter?>("where")?.Status?.Eq;
            return context.Source.Beds
                .Where(bed => status == null || bed.Status == status)
                .OrderBy(bed => bed.Key)
                .Take(context.GetArgument("first", 10));
        });
    }

    /// <summary>Reads the first institutions.</summary>
    public async Task<List<Institution>> ReadPageAsync(IResolveFieldContext context, int size)
    {
        using var lease = _contexts.Rent();
        var page = lease.Context.Institutions.OrderBy(institution => institution.Key).Take(size).Include(institution => institution.Division);
        return context.SubFields!.Values.Any(field => field.Field.Name.Value == "beds" || field.Field.Name.Value == "bedCount")
            ? await page.Include(institution => institution.Beds).ToListAsync(context.CancellationToken)
            : await page.ToListAsync(context.CancellationToken);
    }
}

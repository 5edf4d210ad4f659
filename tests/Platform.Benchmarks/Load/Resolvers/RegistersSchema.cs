using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Storage;

namespace Platform.Benchmarks.Load.Resolvers;

/// <summary>The part of the registers' schema that the queries need, with a resolver for each field.</summary>
internal sealed class RegistersSchema : Schema
{
    /// <summary>The schema.</summary>
    public RegistersSchema() => Query = new RegistersQuery();
}

/// <summary>The root.</summary>
internal sealed class RegistersQuery : ObjectGraphType
{
    public RegistersQuery()
    {
        Name = "Query";
        Field<InstitutionsConnectionType>("institutions").Argument<IntGraphType>("first").Resolve(context => new Page(context.GetArgument("first", 10)));
    }
}

/// <summary>A page that its list's resolver is to read.</summary>
internal sealed record Page(int Size);

/// <summary>Reads the institutions of a page with what the query selects of their relations.</summary>
internal sealed class InstitutionsConnectionType : ObjectGraphType<Page>
{
    public InstitutionsConnectionType()
    {
        Name = "InstitutionsConnection";
        Field<ListGraphType<NonNullGraphType<InstitutionType>>>("nodes").ResolveAsync(async context =>
        {
            var registers = (PlatformContext)context.UserContext[nameof(ContextPool)]!;
            var query = registers.Institutions.OrderBy(institution => institution.Key).Take(context.Source.Size).Include(institution => institution.Division);
            var selected = context.SubFields!.Values.Select(field => field.Field.Name.StringValue).ToHashSet();
            return selected.Overlaps(["beds", "bedCount"])
                ? await query.Include(institution => institution.Beds).ToListAsync(context.CancellationToken)
                : await query.ToListAsync(context.CancellationToken);
        });
    }
}

/// <summary>An institution.</summary>
internal sealed class InstitutionType : ObjectGraphType<Institution>
{
    public InstitutionType()
    {
        Name = "Institution";
        Field(institution => institution.Name);
        Field(institution => institution.CreditCode);
        Field<NonNullGraphType<EnumerationGraphType<Ownership>>>("ownership").Resolve(context => context.Source.Ownership);
        Field<NonNullGraphType<EnumerationGraphType<InstitutionCategory>>>("category").Resolve(context => context.Source.Category);
        Field<NonNullGraphType<EnumerationGraphType<InstitutionStatus>>>("status").Resolve(context => context.Source.Status);
        Field(institution => institution.Grade, nullable: true);
        Field<NonNullGraphType<DateOnlyGraphType>>("establishedOn").Resolve(context => context.Source.EstablishedOn);
        Field(institution => institution.Address);
        Field<NonNullGraphType<DivisionType>>("division").Resolve(context => context.Source.Division);
        Field<NonNullGraphType<IntGraphType>>("bedCount").Resolve(context => context.Source.Beds.Count(bed => bed.Status != BedStatus.Retired));
        Field<BedsConnectionType>("beds").Argument<IntGraphType>("first").Argument<BedFilterType>("where").Resolve(context =>
            context.GetArgument<BedFilter?>("where") is { Status.Eq: { } status }
                ? context.Source.Beds.Where(bed => bed.Status == status).OrderBy(bed => bed.Key).Take(context.GetArgument("first", 10))
                : context.Source.Beds.OrderBy(bed => bed.Key).Take(context.GetArgument("first", 10)));
    }
}

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

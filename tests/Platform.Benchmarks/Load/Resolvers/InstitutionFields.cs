using GraphQL.Types;
using Platform.Model.ElderlyCare;

namespace Platform.Benchmarks.Load.Resolvers;

/// <summary>An institution's own fields, however its relations are read.</summary>
internal static class InstitutionFields
{
    /// <summary>Adds the fields.</summary>
    public static void AddOwnFields(this ObjectGraphType<Institution> type)
    {
        type.Name = "Institution";
        type.Field(institution => institution.Name);
        type.Field(institution => institution.CreditCode);
        type.Field<NonNullGraphType<EnumerationGraphType<Ownership>>>("ownership").Resolve(context => context.Source.Ownership);
        type.Field<NonNullGraphType<EnumerationGraphType<InstitutionCategory>>>("category").Resolve(context => context.Source.Category);
        type.Field<NonNullGraphType<EnumerationGraphType<InstitutionStatus>>>("status").Resolve(context => context.Source.Status);
        type.Field(institution => institution.Grade, nullable: true);
        type.Field<NonNullGraphType<DateOnlyGraphType>>("establishedOn").Resolve(context => context.Source.EstablishedOn);
        type.Field(institution => institution.Address);
    }
}

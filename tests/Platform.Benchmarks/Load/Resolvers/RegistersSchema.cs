using GraphQL;
using GraphQL.Types;
using Platform.Model.ElderlyCare;

namespace Platform.Benchmarks.Load.Resolvers;

/// <summary>Reads the first institutions.</summary>
internal delegate Task<List<Institution>> PageReader(IResolveFieldContext context, int size);

/// <summary>The part of the registers' schema that the queries need, with a resolver for each field.</summary>
internal sealed class RegistersSchema : Schema
{
    /// <summary>The schema, with institutions that read their relations in one way or the other.</summary>
    public RegistersSchema(ObjectGraphType<Institution> institution, PageReader read) => Query = new RegistersQuery(institution, read);

    private sealed class RegistersQuery : ObjectGraphType
    {
        public RegistersQuery(ObjectGraphType<Institution> institution, PageReader read)
        {
            Name = "Query";
            Field("institutions", new InstitutionsConnectionType(institution, read))
                .Argument<IntGraphType>("first")
                .Resolve(context => new Page(context.GetArgument("first", 10)));
        }
    }

    private sealed class InstitutionsConnectionType : ObjectGraphType<Page>
    {
        public InstitutionsConnectionType(ObjectGraphType<Institution> institution, PageReader read)
        {
            Name = "InstitutionsConnection";
            Field("nodes", new ListGraphType(new NonNullGraphType(institution)))
                .ResolveAsync(async context => await read(context, context.Source.Size));
        }
    }

    private sealed record Page(int Size);
}

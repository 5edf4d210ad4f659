using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Platform.Query.Cost;
using Platform.Query.Schema;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Mutations;

/// <summary>The root <c>Mutation</c>.</summary>
internal static class MutationRoot
{
    private const string InputName = "input";

    /// <summary>The type with the fields of all rooms; null when no room adds any.</summary>
    public static ObjectGraphType? Build(QueryOptions options, LeafTypes leaves)
    {
        var types = new MutationTypes(leaves, options);
        var fields = options.Mutations.SelectMany(room => room.Fields(types)).ToList();
        if (fields.Count == 0)
            return null;
        var root = new ObjectGraphType { Name = "Mutation", Description = MutationTexts.Mutation };
        foreach (var field in fields)
        {
            root.AddField(new MutationFieldType(field)
            {
                Name = field.Name,
                Description = field.Description,
                ResolvedType = new NonNullGraphType(field.Payload),
                Arguments = new QueryArguments(Argument(InputName, MutationTexts.Input, new NonNullGraphType(field.Input))),
                Resolver = new FuncFieldResolver<object>(context => RunAsync(field, context)),
            }.WithSearchCost());
        }
        return root;
    }

    private static async ValueTask<object?> RunAsync(MutationField field, IResolveFieldContext context)
    {
        var run = (MutationRun)context.UserContext;
        if (run.Failure != null)
            throw new ExecutionError(run.Failure.Message);
        try
        {
            return await field.RunAsync(run.Call((IReadOnlyDictionary<string, object?>)context.Arguments![InputName].Value!, context.CancellationToken));
        }
        catch (MutationException refused)
        {
            run.Fail(refused, context.FieldAst);
            throw new ExecutionError(refused.Message);
        }
    }
}

/// <summary>A field of <c>Mutation</c> with what it was made of.</summary>
internal sealed class MutationFieldType(MutationField definition) : FieldType
{
    public MutationField Definition => definition;
}

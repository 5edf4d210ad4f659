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

    /// <summary>Gives a schema the root with the fields of all rooms; none when no room adds any.</summary>
    public static void AddTo(ISchema schema, QueryOptions options, LeafTypes leaves)
    {
        var types = new MutationTypes(leaves, options);
        var fields = options.Mutations.SelectMany(room => room.Fields(types)).ToList();
        if (fields.Count == 0)
            return;
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
            }.WithCost(field.Weight));
        }
        schema.Mutation = root;
        // The engine finds an interface by the fields that have its type, and there is none.
        schema.RegisterType(types.Error);
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
            throw new ExecutionError(refused.Message, refused);
        }
    }
}

/// <summary>A field of <c>Mutation</c> with what it was made of.</summary>
internal sealed class MutationFieldType(MutationField definition) : FieldType
{
    public MutationField Definition => definition;
}

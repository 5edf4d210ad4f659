using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser.AST;

namespace Platform.Query.Schema;

/// <summary>An input whose objects hold one key, since a list of them tells which goes before which: of an order, or of groups.</summary>
internal sealed class SortInput : InputObjectGraphType
{
    /// <summary>What a message calls an object of it.</summary>
    public string Called { get; init; } = "sort";
}

/// <summary>
/// Tells clients which inputs take one key: by <c>@oneOf</c> in the SDL and <c>isOneOf</c> in introspection. The engine is not told: it would refuse
/// the objects without a key, and with a null, that order nothing. Several keys are refused by a rule of ours, which says what to write.
/// </summary>
internal static class OneOfInputs
{
    /// <summary>Whether objects of the type hold one key.</summary>
    public static bool Are(object? type) => type is SortInput or IInputObjectGraphType { IsOneOf: true };

    /// <summary>Tells it in the introspection of a schema that is not initialized yet.</summary>
    public static void TellIntrospection(ISchema schema) => schema.RegisterVisitor(new IntrospectionVisitor());

    /// <summary>Tells it in an SDL.</summary>
    public static void TellSdl(GraphQLDocument sdl, ISchema schema)
    {
        foreach (var input in sdl.Definitions.OfType<GraphQLInputObjectTypeDefinition>())
        {
            if (schema.AllTypes[input.Name.Value] is SortInput)
                input.Directives = new GraphQLDirectives([new GraphQLDirective(new GraphQLName("oneOf"))]);
        }
    }

    private sealed class IntrospectionVisitor : BaseSchemaNodeVisitor
    {
        public override void VisitObject(IObjectGraphType type, ISchema schema)
        {
            if (type.Name == "__Type" && type.GetField("isOneOf") is { } field)
                field.Resolver = new FuncFieldResolver<object?>(context => context.Source is IInputObjectGraphType ? Are(context.Source) : null);
        }
    }
}

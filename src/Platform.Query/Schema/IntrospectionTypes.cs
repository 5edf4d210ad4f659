using GraphQL.Introspection;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Schema;

/// <summary>
/// Brings the engine's introspection up to the specification's: by it a client reads the same schema as from the SDL, and the questions of new
/// clients are answered.
/// </summary>
internal static class IntrospectionTypes
{
    private const string IncludeDeprecated = "includeDeprecated";

    /// <summary>Completes the introspection of a schema that is not initialized yet.</summary>
    public static void Complete(ISchema schema, LeafTypes leaves)
    {
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        schema.Filter = new Everything();
        schema.RegisterVisitor(new MissingFields(leaves));
        foreach (var directive in StandardDirectives.Definitions(leaves))
            schema.Directives.Register(directive);
    }

    /// <summary>Shows directives that no document may use, as <c>@cost</c>, and all fields of the introspection itself.</summary>
    private sealed class Everything : DefaultSchemaFilter
    {
        public override Task<bool> AllowDirective(Directive directive) => Allowed;

        public override Task<bool> AllowField(IGraphType parent, IFieldType field) => Allowed;
    }

    /// <summary>Adds what the types of the introspection lack.</summary>
    private sealed class MissingFields(LeafTypes leaves) : BaseSchemaNodeVisitor
    {
        public override void VisitObject(IObjectGraphType type, ISchema schema)
        {
            switch (type.Name)
            {
                case "__Type":
                    Add(type, "specifiedByURL", leaves.String, source => source is ScalarGraphType scalar ? StandardDirectives.UrlOf(scalar) : null);
                    break;
                case "__Schema":
                    AddArgument(type, "directives");
                    break;
                case "__Directive":
                    AddArgument(type, "args");
                    Add(type, "isDeprecated", new NonNullGraphType(leaves.Boolean), _ => false);
                    Add(type, "deprecationReason", leaves.String, _ => null);
                    break;
            }
        }

        private static void Add(IObjectGraphType type, string name, IGraphType fieldType, Func<object?, object?> value)
        {
            var field = Output(name, null, fieldType);
            field.Resolver = new FuncFieldResolver<object>(context => value(context.Source));
            type.AddField(field);
        }

        /// <summary>An argument that changes nothing, since no directive and no argument of one is deprecated.</summary>
        private void AddArgument(IObjectGraphType type, string field)
        {
            var argument = Argument(IncludeDeprecated, null, leaves.Boolean);
            argument.DefaultValue = false;
            type.GetField(field)!.Arguments = new QueryArguments(argument);
        }
    }
}

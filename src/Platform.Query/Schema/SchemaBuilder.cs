using GraphQL;
using GraphQL.Types;
using GraphQLParser.Visitors;
using Platform.Query.Cost;
using Platform.Query.Mutations;

namespace Platform.Query.Schema;

/// <summary>Builds the executable schema and its SDL from the model.</summary>
internal static class SchemaBuilder
{
    public static ISchema Build(ModelMap model, QueryOptions options)
    {
        var leaves = new LeafTypes();
        var inputs = new InputTypes(model, leaves, options.IsOrdered);
        var groups = new GroupTypes(model, leaves, inputs);
        var output = new OutputTypes(model, leaves, inputs, groups, new FacetTypes(model, leaves, groups), options);
        var schema = new GraphQL.Types.Schema { Query = output.Query, Description = Texts.Schema };
        foreach (var type in output.All)
            schema.RegisterType(type);
        MutationRoot.AddTo(schema, options, leaves);
        foreach (var directive in CostDirectives.Definitions(leaves))
            schema.Directives.Register(directive);
        foreach (var directive in AccessDirective.Definitions(model, leaves, options))
            schema.Directives.Register(directive);
        IntrospectionTypes.Complete(schema, leaves);
        OneOfInputs.TellIntrospection(schema);
        schema.Initialize();
        return schema;
    }

    public static string Print(ISchema schema)
    {
        var sdl = schema.ToAST();
        StandardDirectives.RemoveDefinitions(sdl);
        OneOfInputs.TellSdl(sdl, schema);
        return new SDLPrinter().Print(sdl);
    }
}

using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Platform.Query.Schema;

/// <summary>Builds the executable schema and its SDL from the model.</summary>
internal static class SchemaBuilder
{
    public static ISchema Build(ModelMap model, Func<Type, bool> isOrdered)
    {
        var leaves = new LeafTypes();
        var inputs = new InputTypes(model, leaves, isOrdered);
        var groups = new GroupTypes(model, leaves, inputs);
        var output = new OutputTypes(model, leaves, inputs, groups, new FacetTypes(model, leaves, groups));
        var schema = new GraphQL.Types.Schema { Query = output.Query };
        foreach (var type in output.All)
            schema.RegisterType(type);
        schema.Initialize();
        return schema;
    }

    public static string Print(ISchema schema) =>
        schema.Print(new PrintOptions { IncludeDescriptions = true, StringComparison = null });
}

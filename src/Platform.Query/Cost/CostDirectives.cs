using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Platform.Query.Schema;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Cost;

/// <summary>The directives <c>@cost</c> and <c>@listSize</c> of the schema, as clients of Hot Chocolate know them.</summary>
internal static class CostDirectives
{
    private const string Cost = "cost";
    private const string ListSize = "listSize";
    private static readonly string[] SlicingArguments = ["first", "last"];
    private static readonly string[] SizedFields = ["edges", "nodes"];

    /// <summary>The definitions.</summary>
    public static IEnumerable<Directive> Definitions(LeafTypes leaves)
    {
        var names = new ListGraphType(new NonNullGraphType(leaves.String));
        yield return new Directive(
            Cost,
            DirectiveLocation.Scalar,
            DirectiveLocation.Object,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Enum,
            DirectiveLocation.InputFieldDefinition)
        {
            Description = Texts.CostDirective,
            Arguments = new QueryArguments(Argument("weight", Texts.CostWeight, new NonNullGraphType(leaves.String))),
        };
        yield return new Directive(ListSize, DirectiveLocation.FieldDefinition)
        {
            Description = Texts.ListSizeDirective,
            Arguments = new QueryArguments(
                Argument("assumedSize", Texts.AssumedSize, leaves.Int),
                Argument("slicingArguments", Texts.SlicingArguments, names),
                Argument("slicingArgumentDefaultValue", Texts.SlicingArgumentDefaultValue, leaves.Int),
                Argument("sizedFields", Texts.SizedFields, names),
                Argument("requireOneSlicingArgument", Texts.RequireOneSlicingArgument, leaves.Boolean)),
        };
    }

    /// <summary>Says that a field is searched for.</summary>
    public static FieldType WithSearchCost(this FieldType field) => field.WithCost(CostWeights.Search);

    /// <summary>Says what a field costs.</summary>
    public static FieldType WithCost(this FieldType field, int weight) => field.ApplyDirective(Cost, "weight", weight.ToString(CultureInfo.InvariantCulture));

    /// <summary>Says that a list is as long as its page.</summary>
    public static FieldType WithPageSize(this FieldType field, int defaultSize, int maxSize) => field.ApplyDirective(ListSize, directive => directive
        .AddArgument(new DirectiveArgument("assumedSize") { Value = maxSize })
        .AddArgument(new DirectiveArgument("slicingArguments") { Value = SlicingArguments })
        .AddArgument(new DirectiveArgument("slicingArgumentDefaultValue") { Value = defaultSize })
        .AddArgument(new DirectiveArgument("sizedFields") { Value = SizedFields })
        .AddArgument(new DirectiveArgument("requireOneSlicingArgument") { Value = false }));

    /// <summary>Says how long a list without pages is taken to be.</summary>
    public static FieldType WithAssumedSize(this FieldType field, int size) => field.ApplyDirective(ListSize, "assumedSize", size);

    /// <summary>How long a list is taken to be; 1 for what is no list.</summary>
    public static int AssumedSize(FieldType field) => field.FindAppliedDirective(ListSize)?.FindArgument("assumedSize")?.Value as int? ?? 1;
}

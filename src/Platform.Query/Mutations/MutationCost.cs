using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Platform.Query.Cost;

namespace Platform.Query.Mutations;

/// <summary>Prices a mutation by what it selects, conditions and the types of fragments left aside: a root field is a search for each of its rows, and a list is as long as the schema takes it to be.</summary>
internal sealed class MutationCost(ISchema schema, GraphQLDocument document)
{
    private static readonly OperationCost Row = new(0, CostWeights.Object);

    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>()
        .ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);

    public OperationCost Of(GraphQLOperationDefinition operation) => Row + Of(operation.SelectionSet, schema.Mutation!);

    private OperationCost Of(GraphQLSelectionSet set, IGraphType type) =>
        set.Selections.Aggregate(default(OperationCost), (sum, selection) => sum + (selection switch
        {
            GraphQLField { SelectionSet: { } inner } field when (type as IComplexGraphType)?.GetField(field.Name.Value) is { } definition => Of(inner, definition),
            GraphQLInlineFragment inline => Of(inline.SelectionSet, Condition(inline.TypeCondition) ?? type),
            GraphQLFragmentSpread spread => Of(_fragments[spread.FragmentName.Name.StringValue]),
            _ => default,
        }));

    private OperationCost Of(GraphQLFragmentDefinition fragment) => Of(fragment.SelectionSet, Condition(fragment.TypeCondition)!);

    private OperationCost Of(GraphQLSelectionSet set, FieldType field)
    {
        var weight = field is MutationFieldType root ? root.Definition.Weight : CostWeights.Object;
        return new OperationCost(weight, 0) + (CostDirectives.AssumedSize(field) * (Row + Of(set, field.ResolvedType!.GetNamedType())));
    }

    private IGraphType? Condition(GraphQLTypeCondition? condition) => condition == null ? null : schema.AllTypes[condition.Type.Name.Value];
}

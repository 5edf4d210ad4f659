using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>A validation error whose code is ours.</summary>
internal sealed class CodedValidationError(ROM source, string message, string code, ASTNode node) : ValidationError(source, null, message, node)
{
    public string StableCode { get; } = code;
}

/// <summary>Refuses a literal null where a filter takes none.</summary>
internal sealed class NullInFilterRule : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLObjectField>((field, context) =>
    {
        if (field.Value is GraphQLNullValue
            && context.TypeInfo.GetInputType(1)?.NamedInput() is { } parent
            && parent.GetField(field.Name.Value) is InputField { TakesNull: false })
        {
            context.ReportError(new CodedValidationError(
                context.Document.Source, "Null is not allowed here.", ErrorCodes.FilterValueNull, field));
        }
    });

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);
}

/// <summary>Refuses a literal object of a sort or of <c>by</c> with several keys, whose priority nobody could tell.</summary>
internal sealed class OneSortKeyRule : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLObjectValue>((value, context) =>
    {
        if (value.Fields?.Count > 1 && context.TypeInfo.GetInputType()?.NamedInput() is SortInput input)
        {
            context.ReportError(new CodedValidationError(
                context.Document.Source,
                OrderBinder.SeveralKeys(input.Called, value.Fields.Select(field => field.Name.StringValue)),
                ErrorCodes.Validation,
                value));
        }
    });

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);
}

internal static class InputTypeExtensions
{
    /// <summary>The input object under lists and non-null.</summary>
    public static GraphQL.Types.IInputObjectGraphType? NamedInput(this GraphQL.Types.IGraphType type) =>
        GraphQL.GraphQLExtensions.GetNamedType(type) as GraphQL.Types.IInputObjectGraphType;
}

using GraphQL.Validation;
using GraphQLParser.AST;

namespace Platform.Query.Limits;

/// <summary>Ends validation when it has found as many errors as an answer may have.</summary>
internal sealed class ErrorLimitRule(int maxErrors) : ValidationRuleBase, INodeVisitor
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context) =>
        context.HasErrors && context.Errors.Count() >= maxErrors ? throw new EnoughErrorsException(context.Errors) : default;

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
}

/// <summary>Validation has found enough errors.</summary>
internal sealed class EnoughErrorsException(IEnumerable<ValidationError> errors) : Exception
{
    public IEnumerable<ValidationError> Errors => errors;
}

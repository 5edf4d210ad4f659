using GraphQL;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Platform.Query.Limits;
using Platform.Query.Messages;

namespace Platform.Query.Planning;

/// <summary>Parses and validates documents, within the limits of a request.</summary>
internal sealed class DocumentCompiler(CompilerContext context)
{
    private readonly QueryLimits _limits = context.Options.Limits;

    private readonly IValidationRule[] _rules = [.. Rules(context.Options.Limits)];

    /// <summary>The rules of every document; a <see cref="VariableUsageRule"/> of its own comes to them.</summary>
    public static IEnumerable<IValidationRule> Rules(QueryLimits limits) =>
    [
        new ErrorLimitRule(limits.MaxErrors),
        .. DocumentValidator.CoreRules.Where(rule => rule is not VariablesInAllowedPosition),
        new NullInFilterRule(),
        new OneSortKeyRule(),
    ];

    /// <summary>The compiled document, or the errors that make it none; without variables, those are not looked at.</summary>
    /// <exception cref="RequestException">A limit is exceeded.</exception>
    public async ValueTask<(CompiledDocument? Document, IReadOnlyList<QueryError> Errors)> CompileAsync(
        QueryRequest request, Inputs? variables, AccessPolicy policy, CancellationToken cancellationToken)
    {
        GraphQLDocument document;
        try
        {
            TokenLimits.Check(request.Query, _limits);
            document = Parser.Parse(request.Query);
        }
        catch (GraphQLSyntaxErrorException error)
        {
            return (null, [EngineErrors.Of(error)]);
        }
        catch (GraphQLMaxDepthExceededException error)
        {
            return (null, [EngineErrors.Of(error)]);
        }

        if (FindOperation(document, request.OperationName) is not { } operation)
            return (null, [NoOperation(document, request.OperationName)]);
        if (Refusal(operation) is { } refusal)
            return (null, [refusal.At(document.Source, operation)]);
        SelectionLimits.Check(document, _limits);
        var compiled = new CompiledDocument(context, policy, document, operation);
        compiled.RequireAllowed(request);
        var errors = await ValidateAsync(compiled, variables, cancellationToken);
        return errors.Count == 0 ? (compiled, []) : (null, errors);
    }

    private async ValueTask<IReadOnlyList<QueryError>> ValidateAsync(
        CompiledDocument compiled, Inputs? variables, CancellationToken cancellationToken)
    {
        var usages = new VariableUsageRule(_limits.MaxErrors);
        try
        {
            var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
            {
                Schema = context.Schema,
                Document = compiled.Document,
                Operation = compiled.Operation,
                Variables = variables ?? Inputs.Empty,
                Rules = [.. _rules, usages],
                CancellationToken = cancellationToken,
            });
            compiled.NonNullVariables = usages.NonNullVariables;
            return Errors(compiled, variables, result.Errors.Where(error => variables != null || error is not InvalidVariableError));
        }
        catch (EnoughErrorsException enough)
        {
            return Errors(compiled, variables, enough.Errors);
        }
    }

    private IReadOnlyList<QueryError> Errors(CompiledDocument compiled, Inputs? variables, IEnumerable<ExecutionError> errors) =>
        new ErrorMessages(context.Schema, compiled.Document, variables ?? Inputs.Empty).Of([.. errors.Take(_limits.MaxErrors)]);

    private static GraphQLOperationDefinition? FindOperation(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        return string.IsNullOrEmpty(name)
            ? operations.Count == 1 ? operations[0] : null
            : operations.Find(operation => operation.Name?.Value == name);
    }

    private static QueryError NoOperation(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        var nameless = operations.FindAll(operation => operation.Name is null);
        var message = operations.Count == 0 ? "The document has no operation."
            : !string.IsNullOrEmpty(name) ? SelectionMessages.UnknownOperation(name, document)
            : nameless.Count > 0 ? $"The document has {operations.Count} operations, so each needs a name; then choose one with `operationName`."
            : $"The document has {operations.Count} operations; choose one with `operationName`.";
        var places = string.IsNullOrEmpty(name) && nameless.Count > 0 ? nameless : operations;
        return new QueryError(message, ErrorCodes.Validation)
        {
            Locations = Places.Of(document.Source, operations.Count == 0 ? document.Definitions.Take(1) : places),
        };
    }

    private QueryError? Refusal(GraphQLOperationDefinition operation) => operation.Operation switch
    {
        OperationType.Query => null,
        OperationType.Mutation when context.IsForTables => new QueryError("A mutation has no table; ask for JSON.", ErrorCodes.TableShape),
        OperationType.Mutation when context.Schema.Mutation != null => null,
        _ => new QueryError($"This API has queries {(context.Schema.Mutation == null ? "" : "and mutations ")}only; write the operation as a query.", ErrorCodes.Validation),
    };
}

using GraphQL;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Platform.Query.Planning;

/// <summary>Parses and validates documents.</summary>
internal sealed class DocumentCompiler(CompilerContext context)
{
    private const int MaxErrors = 50;

    private static readonly IValidationRule[] Rules = [.. DocumentValidator.CoreRules, new NullInFilterRule(), new OneSortKeyRule()];

    /// <summary>The compiled document, or the errors that make it none.</summary>
    public async ValueTask<(CompiledDocument? Document, IReadOnlyList<QueryError> Errors)> CompileAsync(
        QueryRequest request, Inputs variables, AccessPolicy policy, CancellationToken cancellationToken)
    {
        GraphQLDocument document;
        try
        {
            document = Parser.Parse(request.Query);
        }
        catch (GraphQLSyntaxErrorException error)
        {
            return (null, [EngineErrors.Of(error)]);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            return (null, [EngineErrors.TooDeep()]);
        }

        if (FindOperation(document, request.OperationName) is not { } operation)
            return (null, [NoOperation(document, request.OperationName)]);
        if (operation.Operation != OperationType.Query)
            return (null, [new QueryError("This API has queries only; write the operation as a query.", ErrorCodes.Validation)]);

        var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = context.Schema,
            Document = document,
            Operation = operation,
            Variables = variables,
            Rules = Rules,
            CancellationToken = cancellationToken,
        });
        return result.IsValid
            ? (new CompiledDocument(context, policy, document, operation), [])
            : (null, [.. result.Errors.Take(MaxErrors).Select(EngineErrors.Of)]);
    }

    private static GraphQLOperationDefinition? FindOperation(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        return string.IsNullOrEmpty(name)
            ? operations.Count == 1 ? operations[0] : null
            : operations.Find(operation => operation.Name?.Value == name);
    }

    private static QueryError NoOperation(GraphQLDocument document, string? name)
    {
        var count = document.Definitions.OfType<GraphQLOperationDefinition>().Count();
        var message = count == 0 ? "The document has no operation."
            : string.IsNullOrEmpty(name) ? $"The document has {count} operations; choose one with `operationName`."
            : "The document has no operation of the name in `operationName`.";
        return new QueryError(message, ErrorCodes.Validation);
    }
}

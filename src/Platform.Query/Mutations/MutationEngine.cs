using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Platform.Query.Cost;
using Platform.Query.Execution;
using Platform.Query.Limits;
using Platform.Query.Planning;
using EngineVariables = GraphQL.Validation.Variables;

namespace Platform.Query.Mutations;

/// <summary>Runs mutations: documents are compiled, limited and priced like those of queries, and the GraphQL engine calls the fields one after the other.</summary>
internal sealed class MutationEngine(ISchema schema, QueryLimits limits)
{
    private static readonly DocumentExecuter Executer = new();

    /// <summary>Runs the operation, or tells why it is not run.</summary>
    /// <exception cref="RequestException">The variables do not fit, or it costs too much.</exception>
    public async ValueTask<QueryResponse> AnswerAsync(CompiledDocument document, Inputs inputs, QueryRequest request, CancellationToken cancellationToken)
    {
        if (!request.AllowsMutations)
            return QueryResponse.Refused(document.Located(NeedsPost()), StatusCodes.Status405MethodNotAllowed);
        var variables = await document.CoerceAsync(inputs);
        var fields = Fields(document, variables);
        if (fields.Select(field => field.Definition?.Forbids(request.Origin)).FirstOrDefault(error => error != null) is { } forbidden)
            return QueryResponse.Refused(document.Located(forbidden), StatusCodes.Status400BadRequest);
        var cost = new MutationCost(schema, document.Document).Of(document.Operation);
        if (request.CostReport == CostReport.Validate)
            return QueryResponse.OnlyCost(cost, Refusals(document, fields, request));
        CostBudget.Require(cost, limits);
        return await RunAsync(document, inputs, request, request.CostReport == CostReport.Report ? cost : null, cancellationToken);
    }

    private async ValueTask<QueryResponse> RunAsync(
        CompiledDocument document, Inputs inputs, QueryRequest request, OperationCost? cost, CancellationToken cancellationToken)
    {
        var run = new MutationRun(document, request.Origin);
        var result = await Executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Document = document.Document,
            OperationName = document.Operation.Name?.StringValue,
            Variables = inputs,
            ValidationRules = [],
            UserContext = run,
            ThrowOnUnhandledException = true,
            CancellationToken = cancellationToken,
        });
        if (run.Error is { } failure)
            return new MutationAnswer(null, [failure], cost, run.Failure!.Status);
        return result.Errors is { Count: > 0 } errors
            ? throw new InvalidOperationException($"A mutation has no answer: {errors[0].Message}")
            : new MutationAnswer(await EngineJson.DataAsync(result, cancellationToken), [], cost, null);
    }

    /// <summary>The root fields that the operation selects, each with its response key; those without a definition are <c>__typename</c>.</summary>
    private List<(string Key, MutationField? Definition)> Fields(CompiledDocument document, EngineVariables variables) =>
    [
        .. document.Collector(variables).Collect([document.Operation.SelectionSet], schema.Mutation!.Name, isNode: false)
            .Select(group => (group.Key, (schema.Mutation.GetField(group.First().Name.Value) as MutationFieldType)?.Definition)),
    ];

    private static List<QueryError> Refusals(CompiledDocument document, List<(string Key, MutationField? Definition)> fields, QueryRequest request) =>
    [
        .. fields.Where(field => field.Definition?.Allows(request.Origin) == false)
            .Select(field => document.Located(FieldErrors.NotAuthorized()) with { Path = [field.Key] }),
    ];

    private static QueryError NeedsPost() => new("A mutation is sent by POST.", ErrorCodes.MethodNotAllowed);
}

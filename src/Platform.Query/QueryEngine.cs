using GraphQL;
using GraphQL.Validation;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Query.Cost;
using Platform.Query.Execution;
using Platform.Query.Mutations;
using Platform.Query.Planning;
using Platform.Query.Schema;
using Platform.Query.Telemetry;

namespace Platform.Query;

/// <summary>A GraphQL request as a transport received it.</summary>
/// <param name="Query">The GraphQL document.</param>
/// <param name="OperationName">Which operation of the document to run; null when it has one.</param>
/// <param name="Variables">The variables: a JSON object in UTF-8; empty or JSON null when there are none.</param>
public sealed record QueryRequest(string Query, string? OperationName = null, ReadOnlyMemory<byte> Variables = default)
{
    /// <summary>Whether the request may read the schema by <c>__schema</c> and <c>__type</c>.</summary>
    public bool AllowsIntrospection { get; init; } = true;

    /// <summary>Whether the request may be a mutation: never where it could be repeated, or kept, unseen.</summary>
    public bool AllowsMutations { get; init; }

    /// <summary>What the transport knows of the request, for the rooms of its mutations.</summary>
    public object? Origin { get; init; }

    /// <summary>Whether the answer tells what the operation costs.</summary>
    public CostReport CostReport { get; init; }
}

/// <summary>An operation that was compiled before anybody asked for it.</summary>
/// <param name="Name">Its name; null when it has none.</param>
/// <param name="NeedsVariables">Whether it cannot be answered without variables.</param>
public sealed record PreparedOperation(string? Name, bool NeedsVariables);

/// <summary>Whether an answer tells the cost of its operation.</summary>
public enum CostReport
{
    /// <summary>No.</summary>
    None,

    /// <summary>Beside the data.</summary>
    Report,

    /// <summary>Instead of the data: the operation is not executed, and may cost more than the budget.</summary>
    Validate,
}

/// <summary>Answers GraphQL requests from a database: the schema follows from the EF model, and each root field is one SQL statement.</summary>
public sealed class QueryEngine
{
    private readonly Database _database;
    private readonly ILogger _logger;
    private readonly QueryOptions _options;
    private readonly Introspection _introspection;
    private readonly MutationEngine _mutations;
    private readonly DocumentCompiler _compiler;
    private readonly PlanCache _plans;
    private readonly Lazy<string> _sdl;

    /// <summary>Derives the schema from the model.</summary>
    /// <param name="model">The EF model.</param>
    /// <param name="database">The database that holds the model's tables.</param>
    /// <param name="options">What the deployment sets.</param>
    /// <param name="logger">Told why the database could not answer, which no client is.</param>
    public QueryEngine(IModel model, Database database, QueryOptions options, ILogger<QueryEngine>? logger = null)
    {
        _database = database;
        database.Serve(model);
        _logger = logger ?? NullLogger<QueryEngine>.Instance;
        var map = new ModelMap(model, options);
        _options = options;
        var schema = SchemaBuilder.Build(map, options);
        _introspection = new Introspection(schema);
        _mutations = new MutationEngine(schema, _options.Limits);
        _plans = new PlanCache(options);
        var context = new CompilerContext(schema, map, database.Dialect, options, _plans);
        _compiler = new DocumentCompiler(context);
        Tables = new TableEngine(context, database, _logger);
        // A start need not wait for what few ask for.
        _sdl = new Lazy<string>(() => SchemaBuilder.Print(schema));
    }

    /// <summary>Answers with tables instead of JSON.</summary>
    public TableEngine Tables { get; }

    /// <summary>The schema in the GraphQL schema definition language.</summary>
    public string Sdl => _sdl.Value;

    /// <summary>Compiles a document of one operation before anybody asks for it, whatever its variables will be.</summary>
    /// <param name="query">The document.</param>
    /// <param name="policy">What its callers may see.</param>
    /// <param name="cancellationToken">Ends compiling.</param>
    /// <returns>The operation, or what is wrong with the document.</returns>
    public async ValueTask<(PreparedOperation? Operation, IReadOnlyList<QueryError> Errors)> PrepareAsync(
        string query, AccessPolicy policy, CancellationToken cancellationToken)
    {
        try
        {
            var request = new QueryRequest(query);
            var (compiled, errors) = await _compiler.CompileAsync(request, null, policy, cancellationToken);
            if (compiled == null)
                return (null, errors);
            _plans.Add(request, policy, compiled);
            return (new PreparedOperation(compiled.Operation.Name?.StringValue, compiled.NeedsVariables), []);
        }
        catch (RequestException refused)
        {
            return (null, [refused.Error]);
        }
    }

    /// <summary>The version of the data as they are now: on one day equal versions are equal data, and each day has its own, since what is worked out of the day is asked too. Null when the database cannot tell.</summary>
    public async ValueTask<string?> ReadVersionAsync(CancellationToken cancellationToken)
    {
        try
        {
            return _options.OnToday(await _database.ReadVersionAsync(cancellationToken));
        }
        catch (DatabaseException)
        {
            // Whoever asks for the data themselves will be told.
            return null;
        }
    }

    /// <summary>Whether the request would be answered with nothing in error, unless the database fails. It is compiled and bound, and the database is not asked.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends compiling.</param>
    public async ValueTask<bool> CanAnswerAsync(QueryRequest request, Caller caller, CancellationToken cancellationToken) =>
        (await AnswerAsync(request with { AllowsMutations = false }, caller, null, cancellationToken)).IsSound;

    /// <summary>Compiles the request, or finds it compiled, and binds its variables; the answer runs when it is written.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends compiling.</param>
    public ValueTask<QueryResponse> ExecuteAsync(QueryRequest request, Caller caller, CancellationToken cancellationToken) =>
        OperationMeasure.IsWanted ? MeasureAsync(request, caller, cancellationToken) : AnswerAsync(request, caller, null, cancellationToken);

    private async ValueTask<QueryResponse> MeasureAsync(QueryRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var measure = new OperationMeasure();
        try
        {
            var response = await AnswerAsync(request, caller, measure, cancellationToken);
            response.Measure = measure;
            return response;
        }
        catch
        {
            measure.End();
            throw;
        }
    }

    private async ValueTask<QueryResponse> AnswerAsync(
        QueryRequest request, Caller caller, OperationMeasure? measure, CancellationToken cancellationToken)
    {
        OperationCost? cost = null;
        CompiledDocument? compiled = null;
        try
        {
            var variables = RequestVariables.Read(request.Variables.Span, _options.Limits);
            compiled = _plans.Find(request, caller.Policy);
            measure?.LookedUp(compiled != null);
            BoundOperation bound;
            if (compiled == null)
            {
                (compiled, var errors) = await _compiler.CompileAsync(request, variables, caller.Policy, cancellationToken);
                if (compiled == null)
                    return QueryResponse.RequestErrors(errors);
                if (compiled.IsMutation)
                    return await MutateAsync(compiled, variables, request, caller, measure, cancellationToken);
                bound = await compiled.BindAsync(variables, caller);
                _plans.Add(request, caller.Policy, compiled);
            }
            else
            {
                compiled.RequireAllowed(request);
                if (compiled.IsMutation)
                    return await MutateAsync(compiled, variables, request, caller, measure, cancellationToken);
                bound = await compiled.BindAsync(variables, caller);
            }
            measure?.Compiled(compiled);
            if (request.CostReport == CostReport.Validate)
                return QueryResponse.OnlyCost(bound);
            if (request.CostReport == CostReport.Report)
                cost = bound.Cost;
            CostBudget.Require(bound.Cost, _options.Limits);
            return new QueryAnswer(_database, _introspection, _logger, _options, bound, reportsCost: cost != null);
        }
        catch (RequestException refused)
        {
            return QueryResponse.RequestErrors([compiled?.Located(refused.Error) ?? refused.Error], cost);
        }
        catch (ValidationError error)
        {
            return QueryResponse.RequestErrors([EngineErrors.Of(error)]);
        }
    }

    private ValueTask<QueryResponse> MutateAsync(
        CompiledDocument compiled, Inputs variables, QueryRequest request, Caller caller, OperationMeasure? measure, CancellationToken cancellationToken)
    {
        _plans.Add(request, caller.Policy, compiled);
        measure?.Compiled(compiled);
        return _mutations.AnswerAsync(compiled, variables, request, cancellationToken);
    }
}

using GraphQL.Validation;
using Microsoft.Extensions.Logging;
using Platform.Query.Cost;
using Platform.Query.Execution;
using Platform.Query.Planning;
using Platform.Query.Schema;
using Platform.Query.Sql;
using Platform.Query.Tables;
using Platform.Query.Telemetry;

namespace Platform.Query;

/// <summary>What comes of a request for a table: the table, or the JSON that says why there is none.</summary>
/// <param name="Table">The table; null when there is none.</param>
/// <param name="Refusal">The JSON; null when there is a table.</param>
/// <param name="IsUnavailable">True when the database could not answer, which another time it may.</param>
/// <param name="IsRefused">True when the caller may not see what the table would tell.</param>
public sealed record TableResponse(TableAnswer? Table, QueryResponse? Refusal, bool IsUnavailable = false, bool IsRefused = false);

/// <summary>Answers GraphQL requests as tables: the same documents, planned alike, with one page of all rows.</summary>
public sealed partial class TableEngine
{
    /// <summary>Few documents are asked for as tables.</summary>
    private const int ShareOfPlans = 8;

    private readonly Database _database;
    private readonly QueryOptions _options;
    private readonly ILogger _logger;
    private readonly DocumentCompiler _compiler;
    private readonly PlanCache _plans;
    private readonly Labels _labels;

    internal TableEngine(CompilerContext context, Database database, ILogger logger)
    {
        _database = database;
        _options = context.Options.ForTables();
        _logger = logger;
        _plans = new PlanCache(_options with { PlanCacheBytes = _options.PlanCacheBytes / ShareOfPlans });
        _labels = context.Model.Labels;
        _compiler = new DocumentCompiler(context with { Options = _options, Plans = _plans, IsForTables = true });
    }

    /// <summary>How long a table may take, its reader's time included.</summary>
    public TimeSpan Timeout => _options.TableTimeout;

    /// <summary>Starts the statement of the request's one list.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="wording">In whose words it is written.</param>
    /// <param name="tellsVersion">Whether the table tells the version of the data.</param>
    /// <param name="cancellationToken">Ends compiling, and the statement as long as the table is read.</param>
    public async ValueTask<TableResponse> OpenAsync(
        QueryRequest request, Caller caller, TableWording wording, bool tellsVersion, CancellationToken cancellationToken)
    {
        var measure = OperationMeasure.IsWanted ? new OperationMeasure() : null;
        try
        {
            var response = await AnswerAsync(request, caller, measure, new TableStyle(wording, _options, _labels), tellsVersion, cancellationToken);
            if (response.Table is { } table)
                table.Measure = measure;
            else
                response.Refusal!.Measure = measure;
            return response;
        }
        catch
        {
            measure?.End();
            throw;
        }
    }

    /// <summary>Whether the request would be answered with a table, unless the database fails or has too many rows. It is compiled and bound, and the database is not asked.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends compiling.</param>
    public async ValueTask<bool> CanAnswerAsync(QueryRequest request, Caller caller, CancellationToken cancellationToken)
    {
        try
        {
            var variables = RequestVariables.Read(request.Variables.Span, _options.Limits);
            var compiled = _plans.Find(request, caller.Policy) ?? (await _compiler.CompileAsync(request, variables, caller.Policy, cancellationToken)).Document;
            if (compiled == null)
                return false;
            var bound = await compiled.BindAsync(variables, caller);
            TableSelection.Of(bound.Plan.Roots);
            CostBudget.Require(bound.Cost, _options.Limits);
            return bound.Statements[0] != null && !bound.Plan.Access.HasRefusals;
        }
        catch (Exception refused) when (refused is RequestException or ValidationError)
        {
            return false;
        }
    }

    private async ValueTask<TableResponse> AnswerAsync(
        QueryRequest request, Caller caller, OperationMeasure? measure, TableStyle style, bool tellsVersion, CancellationToken cancellationToken)
    {
        CompiledDocument? compiled = null;
        try
        {
            var variables = RequestVariables.Read(request.Variables.Span, _options.Limits);
            compiled = _plans.Find(request, caller.Policy);
            measure?.LookedUp(compiled != null);
            if (compiled == null)
            {
                (compiled, var errors) = await _compiler.CompileAsync(request, variables, caller.Policy, cancellationToken);
                if (compiled == null)
                    return Refused(errors);
                _plans.Add(request, caller.Policy, compiled);
            }
            measure?.Compiled(compiled);
            var bound = await compiled.BindAsync(variables, caller);
            var selection = TableSelection.Of(bound.Plan.Roots);
            if (request.CostReport == CostReport.Validate)
                return new TableResponse(null, QueryResponse.OnlyCost(bound));
            CostBudget.Require(bound.Cost, _options.Limits);
            if (bound.Statements[0] is not { } statement)
                return Refused([Error(selection, bound)]);
            if (bound.Plan.Access.HasRefusals)
                return Refused(bound.Refusals());
            var table = await StartAsync(statement, bound, selection, style, tellsVersion, cancellationToken)
                ?? (await StartAsync(bound.Document.Guarded(bound.Plan.Roots[0], bound.Sites), bound, selection, style, tellsVersion, cancellationToken))!;
            if (table.MaxRowCount <= _options.MaxTableRows)
                return new TableResponse(table, null);
            await table.DisposeAsync();
            return TooManyRows(table, _options.MaxTableRows);
        }
        catch (RequestException refused)
        {
            return Refused([compiled?.Located(refused.Error) ?? refused.Error]);
        }
        catch (ValidationError error)
        {
            return Refused([EngineErrors.Of(error)]);
        }
        catch (DatabaseException problem)
        {
            LogDatabaseProblem(_logger, problem.Message);
            var error = EngineErrors.Of(problem.Problem);
            return Refused([compiled?.Located(error) ?? error]) with { IsUnavailable = error.Code is ErrorCodes.Database or ErrorCodes.Timeout };
        }
    }

    /// <summary>The refusal of a table with more rows than may come.</summary>
    public static TableResponse TooManyRows(TableAnswer table, int max) => Refused(
    [
        new QueryError($"The table has more than {max} rows; filter it, or ask for some of them with `first`.", ErrorCodes.TableRows)
        {
            Locations = table.Locations,
        },
    ]);

    /// <summary>The table; null when rows may hold anything, which the statement must expect.</summary>
    private async ValueTask<TableAnswer?> StartAsync(
        Statement statement, BoundOperation bound, TableSelection selection, TableStyle style, bool tellsVersion, CancellationToken cancellationToken)
    {
        var session = await _database.OpenAsync(cancellationToken);
        Rows? rows = null;
        try
        {
            var version = tellsVersion ? _options.OnToday(await session.BeginVersionAsync(cancellationToken)) : null;
            await session.BeginLongAsync(_options.TableTimeout, cancellationToken);
            rows = await session.ExecuteAsync(statement, statement.Bind(bound.Sites, bound.Caller), cancellationToken);
            var name = bound.Document.Operation.Name?.StringValue ?? selection.List.ResponseKey;
            var table = await TableAnswer.StartAsync(name, statement, style, session, version, rows);
            table.Access = new AccessReport(bound);
            table.Locations = Places.Of(bound.Document.Document.Source, bound.Plan.Sites[selection.List.Site].Syntax);
            return table;
        }
        catch (Exception error)
        {
            if (rows != null)
                await rows.DisposeAsync();
            await session.DisposeAsync();
            if (error is DamagedRowsException)
                return null;
            throw;
        }
    }

    private static QueryError Error(TableSelection selection, BoundOperation bound)
    {
        var list = selection.List;
        if (bound.Sites[list.Site].Error is { } error)
            return bound.Located(error, list.Site) with { Path = [list.ResponseKey] };
        if (selection.Groups is { } groups && bound.Sites[groups.Site].Error is { } groupsError)
            return bound.Located(groupsError, groups.Site) with { Path = [list.ResponseKey, groups.ResponseKey] };
        var (ofTotal, site, path) = selection.Totals.Select(total => total.ErrorIn(bound.Sites)).First(found => found != null)!;
        return bound.Located(ofTotal, site) with { Path = [list.ResponseKey, .. path] };
    }

    private static TableResponse Refused(IReadOnlyList<QueryError> errors) =>
        new(null, QueryResponse.RequestErrors(errors), IsRefused: errors.Any(error => error.Code == ErrorCodes.NotAuthorized));

    [LoggerMessage(LogLevel.Error, "The database could not answer with a table: {Problem}")]
    private static partial void LogDatabaseProblem(ILogger logger, string problem);
}

using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Platform.Query.Planning;
using Platform.Query.Sql;
using Platform.Query.Telemetry;

namespace Platform.Query.Execution;

/// <summary>The answer of a bound operation: its root fields in order, one statement each, and then the errors.</summary>
/// <param name="database">Answers the root fields.</param>
/// <param name="introspection">Answers the others.</param>
/// <param name="logger">Told why the database could not answer.</param>
/// <param name="options">How many errors at most, of which further ones are left out, and what day it is.</param>
/// <param name="bound">The operation.</param>
/// <param name="reportsCost">Whether the answer tells what the operation costs.</param>
/// <remarks>On its way to the rows each method that waits for PostgreSQL would leave its state on the heap, so they take it from a pool.</remarks>
internal sealed partial class QueryAnswer(
    Database database, Introspection introspection, ILogger logger, QueryOptions options, BoundOperation bound, bool reportsCost) : QueryResponse
{
    /// <summary>Bytes from which on a part of the answer is sent.</summary>
    internal const int FlushAt = 64 * 1024;

    private readonly List<QueryError> _errors = [];
    private readonly IReadOnlyList<Statement?> _statements = bound.Statements;
    private Session? _session;
    private string? _version;
    private bool _isFlushed;
    private long _rows;

    public override bool IsRequestError => false;

    public override AccessReport Access { get; } = new(bound);

    public override long Rows => _rows;

    /// <summary>A cursor puts no root list in error, only a nested one under another parent than the cursor's.</summary>
    internal override bool IsSound =>
        !bound.Sites.Any(site => site.Error != null) && !(HasListInError && bound.Plan.Roots.Any(new NestedErrors(bound).MayOccurIn));

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public override async ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        try
        {
            await WriteBodyAsync(output, cancellationToken);
            Measure?.Answered(_errors, refused: false);
        }
        finally
        {
            Measure?.End();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask WriteBodyAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        using var buffer = new PooledBuffer();
        buffer.Write("{\"data\":"u8);
        if (NonNullError() is { } error)
        {
            _errors.Add(error);
            buffer.Write("null"u8);
        }
        else
        {
            await WriteDataAsync(buffer, output, cancellationToken);
        }
        if (_errors.Count > 0)
        {
            buffer.Write(",\"errors\":"u8);
            ErrorWriter.Write(buffer, _errors.Take(options.Limits.MaxErrors));
        }
        ResponseExtensions.Write(buffer, bound, reportsCost);
        buffer.Write("}"u8);
        if (!_isFlushed)
            TellVersion(isAtEnd: true);
        output.Write(buffer.Written.Span);
    }

    /// <summary><c>nodes</c> is never null, so its error leaves no data at all; its elements are null where it is refused.</summary>
    private QueryError? NonNullError()
    {
        foreach (var node in bound.Plan.Nodes)
        {
            if (node.IsList && bound.Sites[node.Site].Error is { Code: not ErrorCodes.NotAuthorized } error)
                return bound.Located(error, node.Site) with { Path = [node.ResponseKey] };
        }
        return null;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask WriteDataAsync(PooledBuffer buffer, PipeWriter output, CancellationToken cancellationToken)
    {
        var schema = bound.Plan.IsIntrospection
            ? await introspection.AnswerAsync(bound, cancellationToken)
            : null;
        try
        {
            buffer.Write("{"u8);
            for (var i = 0; i < bound.Plan.Roots.Count; i++)
            {
                if (i > 0)
                    buffer.Write(","u8);
                var root = bound.Plan.Roots[i];
                ResponseText.WriteKey(buffer, root.ResponseKey);
                if (root is TypeNameSelection typeName)
                    ResponseText.WriteString(buffer, typeName.TypeName);
                else if (root is EngineSelection)
                    buffer.Write(schema![root.ResponseKey]);
                else if (_statements[i] is { } statement)
                    await WriteRootAsync(root, statement, buffer, output, cancellationToken);
                else
                    WriteError(root, buffer);
            }
            buffer.Write("}"u8);
        }
        finally
        {
            await EndSessionAsync();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask WriteRootAsync(
        Selection root, Statement statement, PooledBuffer buffer, PipeWriter output, CancellationToken cancellationToken)
    {
        var start = buffer.Length;
        var isBegun = false;
        var seal = Access.AsksByPersonal ? bound.Document.Seal : null;
        StatementMeasure? measure = null;
        var hasNestedErrors = HasListInError && new NestedErrors(bound).MayOccurIn(root);
        try
        {
            if (_session == null)
            {
                _session = await database.OpenAsync(cancellationToken);
                if (Versioned != null)
                    _version = options.OnToday(await _session.BeginVersionAsync(cancellationToken));
                else if (_statements.Count > 1 && _statements.Count(other => other != null) > 1)
                    await _session.BeginSnapshotAsync(cancellationToken);
            }
            measure = StatementMeasure.IsWanted ? new(database.SystemName, FieldName(root), Measure?.Span) : null;
            RootWriter writer;
            for (var asked = statement; ; asked = bound.Document.Guarded(root, bound.Sites))
            {
                try
                {
                    writer = new RootWriter(buffer, FlushAsync) { Types = hasNestedErrors && root is NodeSelection ? [] : null };
                    await using var rows = await _session.ExecuteAsync(asked, asked.Bind(bound.Sites, bound.Caller), cancellationToken);
                    await writer.WriteAsync(rows, asked, bound.Sites);
                    seal?.Apply(buffer, isBegun ? 0 : start);
                    measure?.Succeeded(rows.Count, buffer.Length - start);
                    _rows += root is ViewerSelection ? 0 : rows.Count;
                    break;
                }
                catch (DamagedRowsException)
                {
                    // It is asked again for rows that may hold anything.
                    buffer.CutTo(start);
                }
            }
            if (HasFaults(buffer, isBegun ? 0 : start))
                MendFaults(root, buffer, isBegun ? null : start, writer.Types);
            if (hasNestedErrors)
                _errors.AddRange(new NestedErrors(bound).Find(root, buffer.Written[start..], writer.Types ?? []));
        }
        catch (DatabaseException problem) when (!_isFlushed)
        {
            LogDatabaseProblem(logger, problem.Message);
            buffer.CutTo(start);
            buffer.Write("null"u8);
            var error = EngineErrors.Of(problem.Problem);
            _errors.Add(bound.Located(error, root.Site()) with { Path = [root.ResponseKey] });
            measure?.Failed(error.Code);
            // It may be broken; the next root field gets another.
            await EndSessionAsync();
        }
        finally
        {
            measure?.Dispose();
        }

        async ValueTask FlushAsync()
        {
            if (buffer.Length < FlushAt || hasNestedErrors)
                return;
            if (HasFaults(buffer, isBegun ? 0 : start))
            {
                // Null may belong in the place of a value that began before.
                if (!isBegun)
                    return;
                MendFaults(root, buffer, null, null);
            }
            seal?.Apply(buffer, isBegun ? 0 : start);
            isBegun = true;
            if (!_isFlushed)
                TellVersion(isAtEnd: false);
            _isFlushed = true;
            _session!.Sent();
            measure?.Flushing(buffer.Length);
            await output.WriteAsync(buffer.Written, cancellationToken);
            measure?.Flushed();
            buffer.CutTo(0);
        }
    }

    private static bool HasFaults(PooledBuffer buffer, int start) => buffer.Written.Span[start..].Contains(Fault.Mark);

    /// <summary>Puts null in the place of values that cannot be shown.</summary>
    /// <param name="root">The root field.</param>
    /// <param name="buffer">Its value.</param>
    /// <param name="start">Where it begins; null when that is on its way already, so that the places of the values are not known.</param>
    /// <param name="types">The types of its objects.</param>
    private void MendFaults(Selection root, PooledBuffer buffer, int? start, IReadOnlyList<int>? types)
    {
        if (start is { } whole)
        {
            _errors.AddRange(new FaultMender(bound, root, types ?? []).Mend(buffer, whole));
            return;
        }
        FaultMender.Strip(buffer);
        _errors.Add(EngineErrors.Of(FaultKind.Value) with { Path = [root.ResponseKey] });
    }

    /// <summary>Tells the version of an answer without errors: at its end, or at the first flush when none can come after it.</summary>
    private void TellVersion(bool isAtEnd)
    {
        if (_version != null && _errors.Count == 0 && (isAtEnd || IsSound))
            Versioned!(_version);
    }

    private string FieldName(Selection root) => bound.Plan.Sites[root.Site()].Syntax.Name.StringValue;

    private async ValueTask EndSessionAsync()
    {
        if (_session != null)
            await _session.DisposeAsync();
        _session = null;
    }

    private bool HasListInError => bound.Plan.Access.HasRefusals || bound.Sites.Any(site => site.Error != null || site is PagedArguments { WrongParent: not null });

    private void WriteError(Selection root, PooledBuffer buffer)
    {
        if (root is NodeSelection { IsList: true } nodes)
            ResponseText.WriteNulls(buffer, ((object?[])bound.Sites[nodes.Site].Operands[0]!).Length);
        else
            buffer.Write("null"u8);
        if (root is ConnectionSelection connection && connection.ErrorIn(bound.Sites) is var (error, site, path))
            _errors.Add(bound.Located(error, site) with { Path = [root.ResponseKey, .. path] });
        else if (root is LookupSelection or NodeSelection && bound.Sites[root.Site()].Error is { } refused)
            _errors.Add(bound.Located(refused, root.Site()) with { Path = [root.ResponseKey] });
    }

    [LoggerMessage(LogLevel.Error, "The database could not answer: {Problem}")]
    private static partial void LogDatabaseProblem(ILogger logger, string problem);
}

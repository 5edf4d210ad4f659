using System.Diagnostics;
using System.Diagnostics.Metrics;
using Platform.Query.Planning;

namespace Platform.Query.Telemetry;

/// <summary>Measures one operation, from its text to the last byte of its answer. Values and the text itself are never told.</summary>
internal sealed class OperationMeasure
{
    private const int MaxName = 100;

    private static readonly Histogram<double> Duration = QueryTelemetry.Seconds(
        "platform.query.duration", "Seconds from an operation's text to the last byte of its answer.");

    private static readonly Counter<long> Errors = QueryTelemetry.Counter(
        "platform.query.errors", "{error}", "Errors in answers, by their code.");

    private readonly long _start = Stopwatch.GetTimestamp();
    private string _outcome = "aborted";

    /// <summary>Whether anybody listens.</summary>
    public static bool IsWanted => Duration.Enabled || Errors.Enabled || QueryTelemetry.Source.HasListeners();

    /// <summary>The operation's span; null when it is not traced.</summary>
    public Activity? Span { get; } = QueryTelemetry.Source.StartActivity("query");

    /// <summary>Tells whether the document was found in the plan cache.</summary>
    public void LookedUp(bool found) => Span?.SetTag("platform.plan_cache.hit", found);

    /// <summary>Tells which operation it is.</summary>
    public void Compiled(CompiledDocument document)
    {
        if (Span is not { IsAllDataRequested: true } span)
            return;
        span.SetTag("graphql.operation.type", document.IsMutation ? "mutation" : "query");
        span.SetTag("graphql.document.hash", document.Hash);
        if (document.Operation.Name?.StringValue is { } name)
            span.SetTag("graphql.operation.name", name.Length > MaxName ? name[..MaxName] : name);
    }

    /// <summary>Tells that the answer is complete.</summary>
    /// <param name="errors">The answer's errors.</param>
    /// <param name="refused">Whether nothing was executed.</param>
    public void Answered(IReadOnlyList<QueryError> errors, bool refused)
    {
        _outcome = refused ? "refused" : errors.Count > 0 ? "error" : "ok";
        foreach (var error in errors)
            Errors.Add(1, new KeyValuePair<string, object?>("code", error.Code));
        if (errors.Count > 0)
            Span?.SetTag("error.type", errors[0].Code).SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>Ends the operation; without <see cref="Answered"/> it was aborted.</summary>
    public void End()
    {
        Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, new KeyValuePair<string, object?>("outcome", _outcome));
        Span?.SetTag("platform.outcome", _outcome).Dispose();
    }
}

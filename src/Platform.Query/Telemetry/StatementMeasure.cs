using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Platform.Query.Telemetry;

/// <summary>
/// Measures one SQL statement: its time without that of a slow client, its rows and the bytes of JSON that they made. Neither SQL nor values are told.
/// </summary>
internal sealed class StatementMeasure : IDisposable
{
    private static readonly Histogram<double> Duration = QueryTelemetry.Seconds(
        "platform.query.sql.duration", "Seconds from sending a statement to its last row.");

    private static readonly Counter<long> Rows = QueryTelemetry.Counter(
        "platform.query.sql.rows", "{row}", "Rows that statements gave.");

    private static readonly Counter<long> Bytes = QueryTelemetry.Counter(
        "platform.query.sql.bytes", "By", "Bytes of JSON that statements gave.");

    private readonly KeyValuePair<string, object?> _system;
    private readonly Activity? _span;
    private long _start = Stopwatch.GetTimestamp();
    private long _flushed;
    private long _flushing;

    /// <summary>Starts to measure.</summary>
    /// <param name="system">The database's name in OpenTelemetry's conventions.</param>
    /// <param name="field">The root field's name in the schema.</param>
    /// <param name="operation">The operation's span.</param>
    public StatementMeasure(string system, string field, Activity? operation)
    {
        _system = new("db.system.name", system);
        _span = QueryTelemetry.Source.StartActivity($"SELECT {field}", ActivityKind.Client, operation?.Context ?? default, [_system]);
    }

    /// <summary>Whether anybody listens.</summary>
    public static bool IsWanted => Duration.Enabled || Rows.Enabled || Bytes.Enabled || QueryTelemetry.Source.HasListeners();

    /// <summary>Tells that the answer so far goes to the client, for which the database does not work.</summary>
    public void Flushing(int bytes)
    {
        _flushed += bytes;
        _flushing = Stopwatch.GetTimestamp();
    }

    /// <summary>Tells that the client has taken it.</summary>
    public void Flushed() => _start += Stopwatch.GetTimestamp() - _flushing;

    /// <summary>Tells that the last row has been read.</summary>
    /// <param name="rows">The statement's rows.</param>
    /// <param name="bytes">The bytes of JSON beside those that were flushed.</param>
    public void Succeeded(int rows, int bytes)
    {
        Rows.Add(rows, _system);
        Bytes.Add(_flushed + bytes, _system);
        _span?.SetTag("db.response.returned_rows", rows).SetTag("platform.response.bytes", _flushed + bytes);
    }

    /// <summary>Tells that the database did not answer.</summary>
    public void Failed(string code) => _span?.SetTag("error.type", code).SetStatus(ActivityStatusCode.Error);

    /// <summary>Ends the statement.</summary>
    public void Dispose()
    {
        var elapsed = Stopwatch.GetElapsedTime(_start);
        Duration.Record(elapsed.TotalSeconds, _system);
        _span?.SetTag("platform.sql.seconds", elapsed.TotalSeconds).Dispose();
    }
}

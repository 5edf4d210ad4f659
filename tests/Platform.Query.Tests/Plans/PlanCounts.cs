using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Platform.Query.Tests.Plans;

/// <summary>What the caches of this flow of execution counted.</summary>
internal sealed class PlanCounts : IDisposable
{
    private readonly AsyncLocal<bool> _isOurs = new() { Value = true };
    private readonly ConcurrentDictionary<(string Instrument, string Kind), long> _counts = new();
    private readonly MeterListener _listener = new();

    public PlanCounts()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Platform.Query")
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
        {
            // Other tests run meanwhile.
            if (_isOurs.Value)
                _counts.AddOrUpdate((instrument.Name.Split('.')[^1], (string)tags[0].Value!), count, (_, sum) => sum + count);
        });
        _listener.Start();
    }

    public long this[string instrument, string kind] => _counts.GetValueOrDefault((instrument, kind));

    public void Dispose() => _listener.Dispose();
}

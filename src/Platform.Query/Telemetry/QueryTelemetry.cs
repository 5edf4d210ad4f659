using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Platform.Query.Telemetry;

/// <summary>What the engine tells of its work: spans and measurements, which cost nothing while nobody listens.</summary>
public static class QueryTelemetry
{
    /// <summary>The name of the meter and of the source of spans.</summary>
    public const string Name = "Platform.Query";

    internal static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly InstrumentAdvice<double> Buckets = new()
    {
        HistogramBucketBoundaries = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30],
    };

    internal static Counter<long> Counter(string name, string unit, string description) => Meter.CreateCounter<long>(name, unit, description);

    internal static Histogram<double> Seconds(string name, string description) => Meter.CreateHistogram(name, "s", description, [], Buckets);
}

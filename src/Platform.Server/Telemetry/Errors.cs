using System.Diagnostics.Metrics;

namespace Platform.Server.Telemetry;

/// <summary>Counts the answers that are one error of the transport; those of the engine are counted there.</summary>
internal static class Errors
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Platform.Server";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Counter = Meter.CreateCounter<long>(
        "platform.server.errors", "{error}", "Requests that the transport refused or that failed, by code.");

    /// <summary>Counts one.</summary>
    public static void Count(string code) => Counter.Add(1, new KeyValuePair<string, object?>("code", code));
}

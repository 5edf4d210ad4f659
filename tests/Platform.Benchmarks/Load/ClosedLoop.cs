using System.Diagnostics;
using System.Net;

namespace Platform.Benchmarks.Load;

/// <summary>Clients that each send their next request when they have the answer to the last one.</summary>
internal static class ClosedLoop
{
    // Connections are made and caches are warm before anything counts.
    private const double RampSeconds = 0.3;

    /// <summary>Runs the clients, a thread each, and takes the time of each request.</summary>
    public static Latencies Run(IPEndPoint server, byte[] request, int connections, double seconds)
    {
        var start = Stopwatch.GetTimestamp() + (long)(RampSeconds * Stopwatch.Frequency);
        var end = start + (long)(seconds * Stopwatch.Frequency);
        var ticks = new List<long>[connections];
        var all = new int[connections];
        Exception? failure = null;
        var threads = Enumerable.Range(0, connections).Select(number => new Thread(() =>
        {
            try
            {
                (ticks[number], all[number]) = RunOne(server, request, start, end);
            }
            catch (Exception problem)
            {
                failure = problem;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return failure == null
            ? Latencies.Of([.. ticks.SelectMany(one => one)], all.Sum(), seconds)
            : throw new InvalidOperationException("A client failed.", failure);
    }

    private static (List<long> Ticks, int All) RunOne(IPEndPoint server, byte[] request, long start, long end)
    {
        using var client = new SocketClient(server);
        var ticks = new List<long>(100_000);
        var all = 0;
        for (var before = Stopwatch.GetTimestamp(); before < end; all++)
        {
            client.Exchange(request);
            var after = Stopwatch.GetTimestamp();
            if (before >= start && after <= end)
                ticks.Add(after - before);
            before = after;
        }
        return (ticks, all);
    }
}

/// <summary>What the clients saw.</summary>
/// <param name="RequestsPerSecond">Answered requests per second.</param>
/// <param name="P50">The median time of a request in milliseconds.</param>
/// <param name="P95">The time in milliseconds that 95% of the requests did not exceed.</param>
/// <param name="P99">The time in milliseconds that 99% of the requests did not exceed.</param>
/// <param name="AllRequests">All requests, with those before and after the measured time.</param>
internal sealed record Latencies(double RequestsPerSecond, double P50, double P95, double P99, int AllRequests)
{
    /// <summary>Sums up the times of requests.</summary>
    public static Latencies Of(long[] ticks, int allRequests, double seconds)
    {
        Array.Sort(ticks);
        double At(double share) =>
            ticks.Length == 0 ? double.NaN : ticks[(int)(share * (ticks.Length - 1))] * 1000.0 / Stopwatch.Frequency;
        return new Latencies(ticks.Length / seconds, At(0.50), At(0.95), At(0.99), allRequests);
    }
}

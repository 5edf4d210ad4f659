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
        var clients = new Client[connections];
        Exception? failure = null;
        var threads = Enumerable.Range(0, connections).Select(number => new Thread(() =>
        {
            try
            {
                clients[number] = RunOne(server, request, start, end);
            }
            catch (Exception problem)
            {
                failure = problem;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return failure == null ? Latencies.Of(clients) : throw new InvalidOperationException("A client failed.", failure);
    }

    private static Client RunOne(IPEndPoint server, byte[] request, long start, long end)
    {
        using var connection = new SocketClient(server);
        var ticks = new List<long>(100_000);
        var before = Stopwatch.GetTimestamp();
        var warmUp = 0;
        for (; before < start; warmUp++)
        {
            connection.Exchange(request);
            before = Stopwatch.GetTimestamp();
        }
        // A slow answer counts to its end: who measures to the bell would not see the slowest.
        var first = before;
        while (before < end)
        {
            connection.Exchange(request);
            var after = Stopwatch.GetTimestamp();
            ticks.Add(after - before);
            before = after;
        }
        return new Client(ticks, warmUp, before - first);
    }
}

/// <summary>What one client saw.</summary>
/// <param name="Ticks">The time of each measured request.</param>
/// <param name="WarmUp">The requests before.</param>
/// <param name="Span">From the first measured request to the end of the last.</param>
internal sealed record Client(List<long> Ticks, int WarmUp, long Span);

/// <summary>What the clients saw.</summary>
/// <param name="RequestsPerSecond">Answered requests per second.</param>
/// <param name="P50">The median time of a request in milliseconds.</param>
/// <param name="P95">The time in milliseconds that 95% of the requests did not exceed.</param>
/// <param name="P99">The time in milliseconds that 99% of the requests did not exceed.</param>
/// <param name="AllRequests">All requests, with those before and after the measured time.</param>
internal sealed record Latencies(double RequestsPerSecond, double P50, double P95, double P99, int AllRequests)
{
    /// <summary>Sums up what the clients saw.</summary>
    public static Latencies Of(IReadOnlyList<Client> clients)
    {
        long[] ticks = [.. clients.SelectMany(client => client.Ticks)];
        Array.Sort(ticks);
        double At(double share) => ticks.Length == 0 ? 0 : ticks[(int)(share * (ticks.Length - 1))] * 1000.0 / Stopwatch.Frequency;
        return new Latencies(
            clients.Where(client => client.Span > 0).Sum(client => client.Ticks.Count * (double)Stopwatch.Frequency / client.Span),
            At(0.50),
            At(0.95),
            At(0.99),
            ticks.Length + clients.Sum(client => client.WarmUp));
    }
}

namespace Platform.Benchmarks.Load;

/// <summary>What answers the queries.</summary>
/// <param name="Name">What the results call it.</param>
/// <param name="Path">Where it listens.</param>
internal sealed record Endpoint(string Name, string Path);

/// <summary>One endpoint's measurement in one round.</summary>
/// <param name="Clients">What the clients saw.</param>
/// <param name="CpuMilliseconds">The server process's processor time for each request.</param>
/// <param name="AllocatedKilobytes">The server process's allocations for each request.</param>
internal sealed record Measurement(Latencies Clients, double CpuMilliseconds, double AllocatedKilobytes);

/// <summary>One endpoint's measurements of one query.</summary>
internal sealed record Result(Workload Workload, Endpoint Endpoint, IReadOnlyList<Measurement> Rounds);

/// <summary>Measures the endpoints by turns, so that whatever else the machine does meets them all.</summary>
internal sealed class Rounds(ServerUnderLoad server, ClientProcess clients, LoadOptions options)
{
    private const double WarmUpSeconds = 2;

    /// <summary>Warms the endpoints up and measures each in every round.</summary>
    public IReadOnlyList<Result> Run(Workload workload, Endpoint[] endpoints)
    {
        // Twice, because code that is warm is compiled again, with what was learned from the first time.
        foreach (var endpoint in endpoints.Concat(endpoints))
            Measure(workload, endpoint, WarmUpSeconds / 2);
        var measured = endpoints.ToDictionary(endpoint => endpoint, _ => new List<Measurement>());
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var endpoint in endpoints)
                measured[endpoint].Add(Measure(workload, endpoint, options.Seconds));
        }
        return [.. endpoints.Select(endpoint => new Result(workload, endpoint, measured[endpoint]))];
    }

    private Measurement Measure(Workload workload, Endpoint endpoint, double seconds)
    {
        // Nobody pays for another's garbage.
        GC.Collect();
        var cpu = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetTotalAllocatedBytes();
        var seen = clients.Run(new LoadOrder(server.EndPoint.ToString(), endpoint.Path, workload.Body, options.Connections, seconds));
        return new Measurement(
            seen,
            (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / seen.AllRequests,
            (GC.GetTotalAllocatedBytes() - allocated) / 1024.0 / seen.AllRequests);
    }
}

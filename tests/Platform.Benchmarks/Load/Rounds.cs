using System.Diagnostics;
using System.Net;
using System.Runtime;

namespace Platform.Benchmarks.Load;

/// <summary>What answers the queries.</summary>
/// <param name="Name">What the results call it.</param>
/// <param name="Address">Where it listens.</param>
/// <param name="Path">Under which path.</param>
/// <param name="Process">The process that it runs in.</param>
internal sealed record Endpoint(string Name, IPEndPoint Address, string Path, int Process)
{
    /// <summary>The query in the endpoint's own dialect; null when it takes the server's.</summary>
    public byte[]? Body { get; init; }
}

/// <summary>One endpoint's measurement in one round.</summary>
/// <param name="Clients">What the clients saw.</param>
/// <param name="CpuMilliseconds">The endpoint's processor time for each request, and that of the database's processes.</param>
/// <param name="AllocatedKilobytes">The allocations for each request; of this process's endpoints only.</param>
internal sealed record Measurement(Latencies Clients, double CpuMilliseconds, double? AllocatedKilobytes);

/// <summary>One endpoint's measurements of one query.</summary>
internal sealed record Result(Workload Workload, Endpoint Endpoint, IReadOnlyList<Measurement> Rounds);

/// <summary>Measures the endpoints by turns, so that whatever else the machine does meets them all.</summary>
internal sealed class Rounds(ClientProcess clients, int postmaster, LoadOptions options)
{
    private const int FewestWarmUps = 2;
    private const int MostWarmUps = 30;

    // Of one processor; a warm server still compiles what it seldom runs.
    private const double WarmShare = 0.03;

    /// <summary>Warms the endpoints up and measures each in every round.</summary>
    public IReadOnlyList<Result> Run(Workload workload, Endpoint[] endpoints)
    {
        WarmUp(workload, endpoints);
        var measured = endpoints.ToDictionary(endpoint => endpoint, _ => new List<Measurement>());
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var endpoint in endpoints)
                measured[endpoint].Add(Measure(workload, endpoint, options.Seconds));
        }
        return [.. endpoints.Select(endpoint => new Result(workload, endpoint, measured[endpoint]))];
    }

    /// <summary>
    /// Code that runs often is compiled again, with what was learned from the first time. Until that is done, on two processors for up to twenty seconds, a
    /// request takes up to four times the processor time; so everybody runs until the compiler has little left to do.
    /// </summary>
    private void WarmUp(Workload workload, Endpoint[] endpoints)
    {
        for (var pass = 1; pass <= MostWarmUps; pass++)
        {
            var compiling = JitInfo.GetCompilationTime();
            var clock = Stopwatch.StartNew();
            foreach (var endpoint in endpoints)
                Measure(workload, endpoint, seconds: 1);
            if (pass >= FewestWarmUps && JitInfo.GetCompilationTime() - compiling < WarmShare * clock.Elapsed)
                return;
        }
        Console.Error.WriteLine($"The compiler is still busy after {MostWarmUps} passes of the {workload.Name} query; its figures are too low.");
    }

    private Measurement Measure(Workload workload, Endpoint endpoint, double seconds)
    {
        // Nobody pays for another's garbage.
        GC.Collect();
        var cpu = CpuMilliseconds(endpoint);
        var allocated = GC.GetTotalAllocatedBytes();
        var seen = clients.Run(new LoadOrder(
            endpoint.Address.ToString(), SocketClient.Post(endpoint.Path, endpoint.Body ?? workload.Body), options.Connections, seconds));
        return new Measurement(
            seen,
            (CpuMilliseconds(endpoint) - cpu) / seen.AllRequests,
            endpoint.Process == Environment.ProcessId ? (GC.GetTotalAllocatedBytes() - allocated) / 1024.0 / seen.AllRequests : null);
    }

    private double CpuMilliseconds(Endpoint endpoint) =>
        ProcessorTime.Of(endpoint.Process) + (postmaster == 0 ? 0 : ProcessorTime.OfFamily(postmaster));
}

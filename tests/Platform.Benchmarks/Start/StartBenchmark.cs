using Platform.Benchmarks.Load;

namespace Platform.Benchmarks.Start;

/// <summary>
/// From the start of the server's process to the first answered query: on an empty database, and on the one that is then there; and the
/// memory after a load run.
/// </summary>
internal static class StartBenchmark
{
    private const int SecondStarts = 5;
    private const int Connections = 8;

    /// <summary>Starts the server once and again, and prints the times.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        using var published = arguments.Has("--published") ? await PublishedServer.CreateAsync() : null;
        var server = published?.Path ?? Path.GetFullPath(arguments.Text("--server") ?? Path.Combine(AppContext.BaseDirectory, "Platform.Server.dll"));
        var scale = (int)arguments.Number("--scale", 1);
        var seconds = arguments.Number("--seconds", 5);
        using var database = new BenchmarkDatabase(arguments.Database());
        var settings = database.Settings(scale);
        var first = await StartOnceAsync(server, settings);
        var second = new List<Start>();
        for (var i = 0; i < SecondStarts; i++)
            second.Add(await StartOnceAsync(server, settings));
        var median = second.OrderBy(one => one.Seconds).ElementAt(SecondStarts / 2);
        Console.WriteLine($"""
            {database.Kind}, {(published is null ? "as built" : "published")}.

            | start | to the first answered query, s | CPU s | resident MB |
            |---|---:|---:|---:|
            | first, sample county ×{scale} made | {first.Seconds:N2} | {first.CpuSeconds:N2} | {first.ResidentMegabytes:N0} |
            | second, median of {SecondStarts} | {median.Seconds:N2} | {median.CpuSeconds:N2} | {median.ResidentMegabytes:N0} |
            | after {Connections} connections for {seconds:N0} s with each query | | | {await LoadAsync(server, settings, seconds):N0} |
            """);
    }

    private static async Task<Start> StartOnceAsync(string server, IReadOnlyDictionary<string, string> settings)
    {
        using var process = await ServerProcess.StartAsync(server, settings);
        return new Start(process.Time.TotalSeconds, process.Cpu.TotalSeconds, process.ResidentMegabytes);
    }

    private static async Task<double> LoadAsync(string server, IReadOnlyDictionary<string, string> settings, double seconds)
    {
        using var process = await ServerProcess.StartAsync(server, settings);
        foreach (var workload in Workload.All(withVariables: false))
            ClosedLoop.Run(process.Address, SocketClient.Post("/graphql", workload.Body), Connections, seconds);
        return process.ResidentMegabytes;
    }

    private sealed record Start(double Seconds, double CpuSeconds, double ResidentMegabytes);
}

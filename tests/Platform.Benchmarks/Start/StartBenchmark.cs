namespace Platform.Benchmarks.Start;

/// <summary>From the start of the server's process to the first answered query: on an empty data directory, and on the one that is then there.</summary>
internal static class StartBenchmark
{
    private const int SecondStarts = 5;

    /// <summary>Starts the built server once and again, and prints the times.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var server = Path.GetFullPath(arguments.Text("--server") ?? Path.Combine(AppContext.BaseDirectory, "Platform.Server.dll"));
        var scale = (int)arguments.Number("--scale", 1);
        using var directory = new TemporaryDirectory();
        var first = await ServerProcess.TimeToAnswerAsync(server, directory.Path, scale);
        var second = new List<ServerProcess.Answered>();
        for (var i = 0; i < SecondStarts; i++)
            second.Add(await ServerProcess.TimeToAnswerAsync(server, directory.Path, scale));
        var median = second.OrderBy(one => one.Time).ElementAt(SecondStarts / 2);
        Console.WriteLine($"""
            | start | to the first answered query, s | CPU s | resident MB |
            |---|---:|---:|---:|
            | first, sample county ×{scale} made | {first.Time.TotalSeconds:N2} | {first.Cpu.TotalSeconds:N2} | {first.ResidentMegabytes:N0} |
            | second, median of {SecondStarts} | {median.Time.TotalSeconds:N2} | {median.Cpu.TotalSeconds:N2} | {median.ResidentMegabytes:N0} |
            """);
    }
}

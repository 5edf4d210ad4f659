using Platform.Benchmarks.Load;

namespace Platform.Benchmarks.Cached;

/// <summary>Trusted documents by GET, answered in full and answered with 304, under the same load, in turns.</summary>
internal static class CachedBenchmark
{
    private const double WarmUpSeconds = 1;

    private static readonly string[] Paths =
    [
        "/graphql/InstitutionOverview",
        "/graphql/MigrantVillageProjects",
        "/graphql/NursingBedShare",
        "/graphql/DivisionProfile?variables=%7B%22code%22:%22330726101%22%7D",
    ];

    /// <summary>Measures on both databases, or on the one that is named, and prints.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var scale = (int)arguments.Number("--scale", 10);
        using var clients = new ClientProcess();
        var table = new List<string>();
        foreach (var kind in arguments.Databases())
        {
            using var database = new BenchmarkDatabase(kind);
            await using var server = new ServerUnderLoad(database.Settings(scale));
            database.Vacuum();
            foreach (var path in Paths)
            {
                var (tag, bytes) = await AskAsync(new Uri(server.Address, path));
                var (full, unchanged) = Measure(clients, server, path, tag, arguments);
                table.Add($"| {kind} | {path.Split('/', '?')[2]} | {bytes:N0} | {full:N0} | {unchanged:N0} | {unchanged / full:N1} |");
            }
        }
        Console.WriteLine($"""
            Medians of requests/s, sample county ×{scale}, {Environment.ProcessorCount} cores shared with the clients.

            | database | document | bytes in full | in full, requests/s | 304, requests/s | ratio |
            |---|---|---:|---:|---:|---:|
            {string.Join('\n', table)}
            """);
    }

    private static (double Full, double Unchanged) Measure(ClientProcess clients, ServerUnderLoad server, string path, string tag, Arguments arguments)
    {
        double Run(byte[] request, double seconds) => clients.Run(new LoadOrder(
            server.EndPoint.ToString(), request, (int)arguments.Number("--connections", 8), seconds)).RequestsPerSecond;

        var (full, unchanged) = (SocketClient.Get(path, null), SocketClient.Get(path, tag));
        Run(full, WarmUpSeconds);
        Run(unchanged, WarmUpSeconds);
        var (times, others) = (new List<double>(), new List<double>());
        for (var round = 0; round < arguments.Number("--rounds", 5); round++)
        {
            times.Add(Run(full, arguments.Number("--seconds", 1.5)));
            others.Add(Run(unchanged, arguments.Number("--seconds", 1.5)));
        }
        return (Median(times), Median(others));
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static async Task<(string Tag, int Bytes)> AskAsync(Uri uri)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(uri);
        var body = await answer.Content.ReadAsByteArrayAsync();
        return (answer.Headers.ETag?.ToString() ?? throw new InvalidOperationException($"{uri} was answered without a tag."), body.Length);
    }
}

using System.Text;
using Platform.Benchmarks.Start;

namespace Platform.Benchmarks.Growth;

/// <summary>An answer of more than 50 MB of nested JSON, and how much the server's process grows while it goes out.</summary>
internal static class StreamBenchmark
{
    private const string Document = """
        { institutions(first: 10000) { nodes { name creditCode address
            beds(first: 10000) { nodes { id bedNo building room kind isNursing careMode status openedOn retiredOn monthlyFeeFen updatedAt } } } } }
        """;

    private static readonly byte[] Body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { query = Document });

    /// <summary>Asks once, and several times at once, on both databases or on the one that is named, and prints.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var server = Path.GetFullPath(arguments.Text("--server") ?? Path.Combine(AppContext.BaseDirectory, "Platform.Server.dll"));
        var table = new List<string>();
        foreach (var kind in arguments.Databases())
        {
            using var database = new BenchmarkDatabase(kind);
            var settings = new Dictionary<string, string>(database.Settings(scale: 100), StringComparer.Ordinal)
            {
                ["Query:MaxPageSize"] = "10000",
                ["Query:MaxFieldCost"] = "1000000000",
                ["Query:MaxTypeCost"] = "1000000000",
            };
            // The start that makes the sample county has memory of its own.
            (await ServerProcess.StartAsync(server, settings)).Dispose();
            using var process = await ServerProcess.StartAsync(server, settings);
            foreach (var requests in new[] { 1, 1, 4 })
            {
                // What an earlier answer has left in pools and in garbage counts as the level before.
                var before = process.OwnMegabytes;
                var answers = Task.WhenAll(Enumerable.Range(0, requests).Select(_ => ReadAsync(process)));
                var peak = before;
                while (await Task.WhenAny(answers, Task.Delay(20)) != answers)
                    peak = Math.Max(peak, process.OwnMegabytes);
                var read = (await answers)[0] / 1024.0 / 1024.0;
                table.Add($"| {kind} | {requests} | {read:N1} | {before:N0} | {peak:N0} | {(peak - before) / requests:N1} |");
            }
        }
        Console.WriteLine($"""
            The process's own resident memory, without mapped files.

            | database | requests at once | answer, MB | memory before, MB | highest, MB | growth per request, MB |
            |---|---:|---:|---:|---:|---:|
            {string.Join('\n', table)}
            """);
    }

    private static async Task<long> ReadAsync(ServerProcess process)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"http://{process.Address}/graphql")
        {
            Content = new StringContent(Encoding.UTF8.GetString(Body), Encoding.UTF8, "application/json"),
        };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[64 * 1024];
        var length = 0L;
        for (int read; (read = await body.ReadAsync(buffer)) > 0;)
            length += read;
        return length;
    }
}

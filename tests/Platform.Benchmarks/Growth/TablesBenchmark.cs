using System.Diagnostics;
using Platform.Benchmarks.Start;
using Platform.Storage;

namespace Platform.Benchmarks.Growth;

/// <summary>A million beds with their institutions as a table over HTTP, beside the database's own export of the same columns to a pipe, by turns.</summary>
internal static class TablesBenchmark
{
    private const int Rows = 1_000_000;

    private static readonly string Document = $$"""
        { beds(first: {{Rows}}) { nodes { bedNo building room kind careMode status openedOn retiredOn monthlyFeeFen institution { name } } } }
        """;

    private static readonly string Sql = $"""
        SELECT b."BedNo", b."Building", b."Room", b."Kind", b."CareMode", b."Status", b."OpenedOn", b."RetiredOn", b."MonthlyFeeFen", i."Name"
        FROM "Beds" AS b JOIN "Institutions" AS i ON i."Key" = b."InstitutionKey" ORDER BY b."Key" LIMIT {Rows}
        """;

    /// <summary>Measures on both databases, or on the one that is named, and prints.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var server = Path.GetFullPath(arguments.Text("--server") ?? Path.Combine(AppContext.BaseDirectory, "Platform.Server.dll"));
        var format = arguments.Text("--format") ?? "csv";
        var table = new List<string>();
        foreach (var kind in arguments.Databases())
        {
            await using var registers = await Registers.CreateAsync(kind, scale: 100);
            await ManyBeds.AddAsync(registers, copies: 3);
            using var process = await ServerProcess.StartAsync(server, registers.Place.Settings(scale: 100));
            var (ours, own) = (new List<double>(), new List<double>());
            var (bytes, ownBytes) = (await ReadAsync(process, format), await ExportAsync(registers.Place));
            // What the first answer has left in pools and in garbage counts as the level before.
            var before = process.OwnMegabytes;
            var peak = before;
            for (var round = 0; round < arguments.Number("--rounds", 5); round++)
            {
                var start = Stopwatch.GetTimestamp();
                var answer = ReadAsync(process, format);
                while (await Task.WhenAny(answer, Task.Delay(20)) != answer)
                    peak = Math.Max(peak, process.OwnMegabytes);
                await answer;
                ours.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
                start = Stopwatch.GetTimestamp();
                await ExportAsync(registers.Place);
                own.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
            var (median, ownMedian) = (Median(ours), Median(own));
            table.Add(
                $"| {kind} | {bytes / 1e6:N0} | {ownBytes / 1e6:N0} | {median:N2} | {ownMedian:N2} | {ownMedian / median:N2} | {before:N0} | {peak - before:N0} |");
        }
        Console.WriteLine($"""
            {Rows:N0} beds as {format} from the server, and as CSV from the database's own program. Medians; the process's own resident memory, without mapped files.

            | database | table, MB | export, MB | table, s | export, s | throughput | memory before, MB | growth, MB |
            |---|---:|---:|---:|---:|---:|---:|---:|
            {string.Join('\n', table)}
            """);
    }

    private static async Task<long> ReadAsync(ServerProcess process, string format)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        using var response = await http.GetAsync(
            $"http://{process.Address}/graphql?format={format}&query={Uri.EscapeDataString(Document)}", HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return await CountAsync(await response.Content.ReadAsStreamAsync());
    }

    private static async Task<long> ExportAsync(BenchmarkDatabase database)
    {
        var start = database.Kind == DatabaseKind.Postgres
            ? new ProcessStartInfo("psql", ["-q", database.Url, "-c", $"COPY ({Sql}) TO STDOUT (FORMAT csv)"])
            : new ProcessStartInfo("sqlite3", ["-csv", "-readonly", Path.Combine(database.Directory, "registers.db"), Sql]);
        start.RedirectStandardOutput = true;
        using var export = Process.Start(start)!;
        var length = await CountAsync(export.StandardOutput.BaseStream);
        await export.WaitForExitAsync();
        return export.ExitCode == 0 ? length : throw new InvalidOperationException($"{start.FileName} failed.");
    }

    private static async Task<long> CountAsync(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var length = 0L;
        for (int read; (read = await stream.ReadAsync(buffer)) > 0;)
            length += read;
        return length;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}

using Platform.Benchmarks.Cached;
using Platform.Benchmarks.Growth;
using Platform.Benchmarks.Load;
using Platform.Benchmarks.Micro;
using Platform.Benchmarks.Start;
using Platform.Model.Access;

namespace Platform.Benchmarks;

/// <summary>The benchmarks, each by its name on the command line.</summary>
internal static class EntryPoint
{
    private const string Usage = """
        load  [--database sqlite] [--seconds 1.5] [--rounds 5] [--connections 8] [--scale 10] [--variables]
              [--query flat] [--against hand-written] [--out results.md]
              The server beside hand-written endpoints and GraphQL.NET resolvers over EF Core, in one process and one run.
        load --against postgraphile
              The server beside PostGraphile on the same PostgreSQL database; npm installs it.
        load --as TOWNSHIP [the options above]
              Pages and counts of caregivers as a role sees them, beside the same of a caller who sees all.
        start [--published] [--database sqlite] [--scale 1] [--seconds 5] [--server Platform.Server.dll]
              From the start of the server's process to the first answered query, and the memory after a load.
        pages [--database postgres] [--seconds 3]
              The first page against the page after row 1,000,000.
        scale [--database postgres] [--seconds 2]
              Pages of one county against the same pages among a hundred times as many rows.
        groups [--database postgres] [--copies 6] [--seconds 60]
              The totals of 2,142,000 beds, or of other copies of 306,000, by township and kind, beside hand-written SQL.
        stream [--database postgres] [--server Platform.Server.dll]
              The growth of the server's process while it answers with more than 50 MB.
        cached [--database postgres] [--seconds 1.5] [--rounds 5] [--connections 8] [--scale 10]
              Trusted documents answered in full against the same answered with 304.
        tables [--database postgres] [--format csv] [--rounds 5] [--server Platform.Server.dll]
              1,000,000 rows as a table, beside the database's own export of the same columns.
        micro [BenchmarkDotNet's own options]
              Time and allocated bytes of the engine alone.
        """;

    private static async Task<int> Main(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "load" when new Arguments(args[1..]).Text("--as") is { } role:
                await ScopedBenchmark.RunAsync(Enum.Parse<Role>(role, ignoreCase: true), LoadOptions.Parse(args[1..]));
                return 0;
            case "load":
                await LoadBenchmark.RunAsync(LoadOptions.Parse(args[1..]));
                return 0;
            case ClientProcess.Verb:
                ClientProcess.Serve();
                return 0;
            case "start":
                await StartBenchmark.RunAsync(new Arguments(args[1..]));
                return 0;
            case "pages":
                await PagesBenchmark.RunAsync(new Arguments(args[1..]));
                return 0;
            case "scale":
                await ScaleBenchmark.RunAsync(new Arguments(args[1..]));
                return 0;
            case "groups":
                await GroupsBenchmark.RunAsync(new Arguments(args[1..]));
                return 0;
            case "stream":
                await StreamBenchmark.RunAsync(new Arguments(args[1..]));
                return 0;
            case "cached":
                await CachedBenchmark.RunAsync(new Arguments(args[1..]));
                return 0;
            case "tables":
                await TablesBenchmark.RunAsync(new Arguments(args[1..]));
                return 0;
            case "micro":
                MicroBenchmarks.Run(args[1..]);
                return 0;
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }
}

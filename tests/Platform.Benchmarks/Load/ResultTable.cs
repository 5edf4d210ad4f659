using System.Text;
using Platform.Storage;

namespace Platform.Benchmarks.Load;

/// <summary>The results as a Markdown table.</summary>
internal static class ResultTable
{
    /// <summary>Writes the median of the rounds, and how the first endpoint of each query compares with the others in the same round.</summary>
    public static string Of(IEnumerable<Result> results, LoadOptions options)
    {
        var table = new StringBuilder();
        table.AppendLine($"{options.Connections} connections, {options.Database}, sample county ×{options.Scale}, {Environment.ProcessorCount} cores shared with the clients; "
            + $"medians of {options.Rounds} rounds of {options.Seconds} s{(options.Variables ? "; operands as variables" : "")}.");
        table.AppendLine();
        table.AppendLine($"| query | endpoint | requests/s | p50 ms | p95 ms | p99 ms | CPU s per 1,000 requests{(options.Database == DatabaseKind.Postgres ? ", with PostgreSQL's" : "")} | allocated KB per request | server's requests/s ÷ this | this CPU ÷ server's |");
        table.AppendLine("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var query in results.GroupBy(result => result.Workload))
        {
            var ours = query.First();
            foreach (var result in query)
            {
                // Of the same round, in which both met the same machine.
                var rounds = ours.Rounds.Zip(result.Rounds).ToList();
                var speed = Median(rounds.Select(round => round.First.Clients.RequestsPerSecond / round.Second.Clients.RequestsPerSecond));
                var cpu = Median(rounds.Select(round => round.Second.CpuMilliseconds / round.First.CpuMilliseconds));
                table.AppendLine($"| {query.Key.Name} | {result.Endpoint.Name} | {Median(result, one => one.Clients.RequestsPerSecond):N0} "
                    + $"| {Median(result, one => one.Clients.P50):N2} | {Median(result, one => one.Clients.P95):N2} | {Median(result, one => one.Clients.P99):N2} "
                    + $"| {Median(result, one => one.CpuMilliseconds):N3} | {(result.Rounds[0].AllocatedKilobytes is null ? "" : $"{Median(result, one => one.AllocatedKilobytes!.Value):N1}")} | {speed:N2} | {cpu:N2} |");
            }
        }
        return table.ToString();
    }

    private static double Median(Result result, Func<Measurement, double> value) => Median(result.Rounds.Select(value));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

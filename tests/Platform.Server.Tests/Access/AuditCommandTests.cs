using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Platform.Tests;

namespace Platform.Server.Tests.Access;

/// <summary>The commands of an auditor, each a process of its own.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Records_are_verified_noted_and_pruned_and_what_somebody_did_to_them_is_found(bool isPostgres)
    {
        var connectionString = isPostgres ? PostgresCluster.Shared.CreateDatabase() : $"Data Source={directory.Path}/registers.db;Pooling=False";
        string[] settings = isPostgres
            ? ["--Storage:Database=Postgres", $"--Storage:ConnectionString={connectionString}", "--Storage:Sample:Enabled=false"]
            : [$"--Storage:DataDirectory={directory.Path}", "--Storage:Sample:Enabled=false"];
        await RunAsync(0, ["accounts", "add", "wang", "--role", "COUNTY", .. settings]);
        await RunAsync(0, ["accounts", "disable", "wang", .. settings]);
        var count = int.Parse(Regex.Match(await RunAsync(0, ["audit", "verify", .. settings]), @"^(\d+) records, all as they were written\. Head: \1 [0-9a-f]{64}\n$").Groups[1].Value);
        Assert.InRange(count, 2, 3);
        var notes = Path.Combine(directory.Path, "checkpoints.txt");
        for (var i = 0; i < 2; i++)
        {
            await File.AppendAllTextAsync(notes, await RunAsync(0, ["audit", "checkpoint", .. settings]));
            await RunAsync(0, ["accounts", "enable", "wang", .. settings]);
        }

        await RunAsync(0, ["audit", "verify", "--checkpoint", notes, .. settings]);
        Assert.EndsWith("Removed 0 records older than 184 days.\n", await RunAsync(0, ["audit", "prune", "--Access:Records:RetentionDays=184", .. settings]), StringComparison.Ordinal);
        Execute(isPostgres, connectionString, isPostgres ? "ALTER TABLE \"AccessRecords\" DISABLE TRIGGER USER" : "DROP TRIGGER AccessRecords_Kept; DROP TRIGGER AccessRecords_Unchanged");
        Execute(isPostgres, connectionString, $"DELETE FROM \"AccessRecords\" WHERE \"Position\" > {count}");
        await RunAsync(0, ["audit", "verify", .. settings]);
        Assert.StartsWith($"Broken at position {count + 1}: it is missing", await RunAsync(1, ["audit", "verify", "--checkpoint", notes, .. settings]), StringComparison.Ordinal);
        Execute(isPostgres, connectionString, "UPDATE \"AccessRecords\" SET \"Role\" = 1 - \"Role\" % 2 WHERE \"Position\" = 2");
        Assert.StartsWith("Broken at position 2: its values", await RunAsync(1, ["audit", "verify", .. settings]), StringComparison.Ordinal);
        Assert.DoesNotContain("Removed", await RunAsync(1, ["audit", "prune", .. settings]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit verify", "There is no database")]
    [InlineData("audit prune --Access:Records:RetentionDays=183", "Access:Records:RetentionDays must be between 184 and 36500 days")]
    [InlineData("audit verify --checkpoint", "Required argument missing for option: '--checkpoint'.")]
    [InlineData("audit frobnicate", "'frobnicate'")]
    [InlineData("audit verify --Storage:Databse=Postgres", "Storage:Databse is not a setting. Did you mean Storage:Database?")]
    public async Task A_mistake_is_told_in_a_line_and_makes_no_database(string command, string message)
    {
        var told = await RunAsync(2, [.. command.Split(' '), $"--Storage:DataDirectory={directory.Path}"], errors: true);
        Assert.Contains(message, told, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex(@"^\s+at |Exception|Usage:", RegexOptions.Multiline), told);
        Assert.Empty(Directory.GetFiles(directory.Path));
    }

    private static void Execute(bool isPostgres, string connectionString, string sql)
    {
        if (isPostgres)
        {
            PostgresCluster.Execute(connectionString, sql);
            return;
        }

        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static async Task<string> RunAsync(int exitCode, string[] arguments, bool errors = false)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(exitCode == process.ExitCode, $"{process.ExitCode}: {await output}{await error}");
        return errors ? await error + await output : await output;
    }
}

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Query.Execution;
using Platform.Storage;
using Platform.Tests;
using Database = Platform.Query.Execution.Database;

namespace Platform.Query.Tests.Versions;

/// <summary>A server whose other databases nobody writes to.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "xunit makes it.")]
public sealed class QuietCluster : IDisposable
{
    public PostgresCluster Cluster { get; } = new();

    public void Dispose() => Cluster.Dispose();
}

/// <summary>The version of the data in a database of a PostgreSQL server.</summary>
public sealed class PostgresVersionTests(QuietCluster quiet) : VersionTests, IClassFixture<QuietCluster>
{
    protected override RegistersDatabase CreateRegisters() => new PostgresRegisters(new StorageOptions
    {
        Database = DatabaseKind.Postgres,
        ConnectionString = quiet.Cluster.CreateDatabase(),
        SampleCounty = false,
    });

    private protected override Database OpenDatabase() =>
        new PostgresDatabase(NpgsqlDataSource.Create(Registers.ReadConnectionString), Registers.SqlGenerationHelper);

    [Fact]
    public async Task All_replicas_have_the_same()
    {
        await using var two = OpenReplica();
        Assert.Equal(await One.VersionAsync(), await two.VersionAsync());
    }

    [Fact]
    public async Task Another_database_of_the_server_has_another()
    {
        var other = new PostgresRegisters(new StorageOptions
        {
            Database = DatabaseKind.Postgres,
            ConnectionString = quiet.Cluster.CreateDatabase(),
            SampleCounty = false,
        });
        await other.PrepareAsync();
        await using var replica = new Replica(
            other, new PostgresDatabase(NpgsqlDataSource.Create(other.ReadConnectionString), other.SqlGenerationHelper));
        Assert.NotEqual(await One.VersionAsync(), await replica.VersionAsync());
        await other.DisposeAsync();
    }

    /// <summary>It may have been started on a backup, whose transactions have the numbers of those that are lost.</summary>
    [Fact]
    public async Task A_database_server_that_starts_again_begins_anew()
    {
        var before = await One.VersionAsync();
        quiet.Cluster.Kill();
        quiet.Cluster.Start();
        Assert.NotEqual(before, await One.VersionAsync());
    }

    /// <summary>The server goes on without a new start, and what had not reached the disk is lost with its numbers.</summary>
    [Fact]
    public async Task A_database_server_that_lost_a_process_begins_anew()
    {
        var before = await One.VersionAsync();
        await using (var victim = new NpgsqlConnection(Registers.ReadConnectionString))
        {
            await victim.OpenAsync();
            using var kill = Process.Start("kill", ["-KILL", $"{victim.ProcessID}"]);
            await kill.WaitForExitAsync();
        }

        string? after = null;
        for (var patience = Stopwatch.StartNew(); after is null && patience.Elapsed < TimeSpan.FromMinutes(1);)
        {
            await Task.Delay(100);
            after = await One.VersionAsync();
        }

        Assert.NotNull(after);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task A_truncation_moves_it()
    {
        var before = await One.VersionAsync();
        await using (var context = Registers.CreateDbContext())
            await context.Database.ExecuteSqlRawAsync("TRUNCATE \"Divisions\" CASCADE");
        Assert.NotEqual(before, await One.VersionAsync());
    }

    /// <summary>The transaction that began first ends last: nothing but the end of each counts.</summary>
    [Fact]
    public async Task Transactions_that_overlap_move_it_one_by_one()
    {
        await using var first = Registers.CreateDbContext();
        await using var second = Registers.CreateDbContext();
        var versions = new List<string> { await One.VersionAsync() };
        await using var outer = await first.Database.BeginTransactionAsync();
        await first.Database.ExecuteSqlRawAsync("UPDATE \"Divisions\" SET \"Name\" = '乙'");
        await second.Database.ExecuteSqlRawAsync("CREATE TABLE \"Others\" (\"Key\" INTEGER)");
        versions.Add(await One.VersionAsync());
        await outer.CommitAsync();
        versions.Add(await One.VersionAsync());
        Assert.Equal(3, versions.Distinct(StringComparer.Ordinal).Count());
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await ((PostgresRegisters)Registers).DisposeAsync();
    }
}

using System.Diagnostics;
using Npgsql;
using Platform.Tests;

namespace Platform.Storage.Tests;

public sealed class PostgresConnectionTests
{
    private readonly NpgsqlConnectionStringBuilder _right = new(PostgresCluster.Shared.ConnectionString("postgres"));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("registers")]
    [InlineData("Database=registers;Username=platform;Password=hidden-word")]
    [InlineData("Host=db;Password=start;hidden-word=1")]
    [InlineData("Host=db;Port=hidden-word")]
    [InlineData("Host=db;Search Path=hidden-word")]
    public void A_string_that_is_none_is_refused(string? text)
    {
        var problem = Assert.Throws<StorageException>(() => new PostgresRegisters(Options(text)));
        Assert.Contains("Storage:ConnectionString", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_told_at_once()
    {
        _right.Password = "hidden-word";
        await RefusesAsync("password authentication failed for user \"platform\"");
    }

    [Fact]
    public async Task A_missing_password_is_told_at_once()
    {
        _right.Password = null;
        await RefusesAsync("No password has been provided");
    }

    [Fact]
    public async Task A_wrong_user_is_told_at_once()
    {
        _right.Username = "nobody";
        await RefusesAsync("password authentication failed for user \"nobody\"");
    }

    [Fact]
    public async Task A_wrong_database_is_told_at_once()
    {
        _right.Database = "missing";
        await RefusesAsync("database \"missing\" does not exist");
    }

    [Fact]
    public async Task A_wrong_port_is_told_after_the_time_that_a_start_may_wait()
    {
        _right.Port = 1;
        await RefusesAsync("127.0.0.1:1", "Connection refused");
    }

    [Fact]
    public async Task A_wrong_host_is_told_after_the_time_that_a_start_may_wait()
    {
        _right.Host = "db.invalid";
        await RefusesAsync("db.invalid");
    }

    [Fact]
    public async Task A_start_waits_for_a_server_that_comes_up()
    {
        using var cluster = new PostgresCluster();
        var connectionString = cluster.CreateDatabase();
        cluster.Kill();
        var waiting = new TaskCompletionSource<string>();
        await using var database = new PostgresRegisters(Options(connectionString)) { Progress = line => waiting.TrySetResult(line) };
        var prepared = database.PrepareAsync();
        var line = await waiting.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.StartsWith("Waiting for the PostgreSQL database test_1 on 127.0.0.1:", line, StringComparison.Ordinal);
        cluster.Start();
        await prepared.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static StorageOptions Options(string? connectionString) => new()
    {
        Database = DatabaseKind.Postgres,
        ConnectionString = connectionString,
        SampleCounty = false,
    };

    private async Task RefusesAsync(params string[] reasons)
    {
        var options = Options(_right.ToString());
        options.StartTimeout = TimeSpan.FromSeconds(2);
        var took = Stopwatch.StartNew();
        await using var database = new PostgresRegisters(options);
        var problem = await Assert.ThrowsAsync<StorageException>(() => database.PrepareAsync());
        Assert.True(took.Elapsed < TimeSpan.FromSeconds(15), took.Elapsed.ToString());
        Assert.All(reasons.Append("Storage:ConnectionString"), reason => Assert.Contains(reason, problem.Message, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', problem.Message);
        Assert.All([PostgresCluster.Password, "hidden-word"], secret => Assert.DoesNotContain(secret, problem.Message, StringComparison.Ordinal));
    }
}

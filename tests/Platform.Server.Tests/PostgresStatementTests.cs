using System.Diagnostics.CodeAnalysis;
using Npgsql;
using Platform.Tests;

namespace Platform.Server.Tests;

/// <summary>Statements that PostgreSQL cannot finish for now, because somebody holds the table.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends tests by IAsyncLifetime.")]
public sealed class PostgresStatementTests : IAsyncLifetime
{
    private const string Query = "{ institutions { totalCount } }";
    private const string Answer = """{"data":{"institutions":{"totalCount":0}}}""";

    private readonly string _database = PostgresCluster.Shared.CreateDatabase();
    private readonly NpgsqlConnection _holder;
    private ServerProcess _server = null!;

    public PostgresStatementTests() => _holder = new NpgsqlConnection(_database);

    public async Task InitializeAsync()
    {
        _server = await StartAsync();
        await _holder.OpenAsync();
    }

    public async Task DisposeAsync()
    {
        await _holder.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_ended_and_the_next_request_is_answered()
    {
        await using var hasty = await StartAsync("--Storage:StatementTimeout=1");
        await using (await HoldAsync())
        {
            Assert.Equal(
                """{"data":{"institutions":null},"errors":[{"message":"The query took longer than it may; ask for less at once.","locations":[{"line":1,"column":3}],"path":["institutions"],"extensions":{"code":"HC0045"}}]}""",
                await hasty.AskAsync(Query));
        }

        Assert.Equal(Answer, await hasty.AskAsync(Query));
    }

    /// <summary>More often than the pool has connections, so that one which is lost is missed.</summary>
    [Fact]
    public async Task Cancelled_requests_stop_their_statements_and_give_back_their_connections()
    {
        await using var small = await StartAsync();
        await using (await HoldAsync())
        {
            for (var i = 0; i < 5; i++)
            {
                using var cancellation = new CancellationTokenSource();
                var asked = small.AskAsync(Query, cancellation.Token);
                await WaitForStatementsAsync(1);
                await cancellation.CancelAsync();
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
                await WaitForStatementsAsync(0);
            }
        }

        Assert.Equal(Answer, await small.AskAsync(Query));
    }

    /// <summary>Long ones have all connections but one, many more than a small machine has processors.</summary>
    [Fact]
    public async Task Short_statements_do_not_wait_for_long_ones()
    {
        const int many = 30;
        await using var server = await StartWithConnectionsAsync(many + 1);
        List<Task<string>> asked;
        await using (await HoldAsync())
        {
            asked = await AskAsync(server, many, many);
            Assert.Equal("""{"data":{"divisions":{"totalCount":0}}}""", await server.AskAsync("{ divisions { totalCount } }"));
            Assert.All(asked, query => Assert.False(query.IsCompleted));
        }

        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal(Answer, answer));
    }

    [Fact]
    public async Task Who_waits_for_a_connection_gets_the_next_that_is_free()
    {
        const int connections = 3;
        await using var server = await StartWithConnectionsAsync(connections);
        List<Task<string>> asked;
        await using (await HoldAsync())
        {
            asked = await AskAsync(server, 3 * connections, connections);
        }

        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal(Answer, answer));
    }

    /// <summary>The others rest, so that few server processes share the machine's processors.</summary>
    [Fact]
    public async Task The_connection_used_last_is_used_next()
    {
        const int connections = 3;
        List<Task<string>> asked;
        await using (await HoldAsync())
        {
            asked = await AskAsync(_server, connections, connections);
        }

        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal(Answer, answer));
        var since = PostgresCluster.Scalar<string>(_database, "SELECT clock_timestamp()::text");
        for (var i = 0; i < 3 * connections; i++)
            Assert.Equal(Answer, await _server.AskAsync(Query));
        Assert.Equal(1, PostgresCluster.Scalar<long>(
            _database,
            $"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'civil-affairs-platform' AND query_start > '{since}'"));
    }

    [Fact]
    public async Task A_server_that_is_told_to_stop_finishes_its_requests()
    {
        Task<string> asked;
        await using (await HoldAsync())
        {
            asked = _server.AskAsync(Query);
            await WaitForStatementsAsync(1);
            _server.Terminate();
            await Task.Delay(500);
            Assert.False(asked.IsCompleted);
        }

        Assert.Equal(Answer, await asked);
        Assert.Equal(0, await _server.ExitCodeAsync());
    }

    private Task<ServerProcess> StartAsync(params string[] settings) => StartWithConnectionsAsync(3, settings);

    private Task<ServerProcess> StartWithConnectionsAsync(int connections, params string[] settings) => ServerProcess.StartAsync(
        new NpgsqlConnectionStringBuilder(_database) { MaxPoolSize = connections }.ToString(), ["--Storage:Sample:Enabled=false", .. settings]);

    private async Task<NpgsqlTransaction> HoldAsync()
    {
        var transaction = await _holder.BeginTransactionAsync();
        await using var hold = new NpgsqlCommand("LOCK TABLE \"Institutions\" IN ACCESS EXCLUSIVE MODE", _holder, transaction);
        await hold.ExecuteNonQueryAsync();
        return transaction;
    }

    /// <summary>Sends the query so many times and waits until so many statements stand at the lock.</summary>
    private async Task<List<Task<string>>> AskAsync(ServerProcess server, int times, int statements)
    {
        List<Task<string>> asked = [.. Enumerable.Range(0, times).Select(_ => server.AskAsync(Query))];
        await WaitForStatementsAsync(statements);
        return asked;
    }

    private async Task WaitForStatementsAsync(long expected)
    {
        const string waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        for (var i = 0; i < 100 && PostgresCluster.Scalar<long>(_database, waiting) != expected; i++)
            await Task.Delay(50);
        Assert.Equal(expected, PostgresCluster.Scalar<long>(_database, waiting));
    }
}

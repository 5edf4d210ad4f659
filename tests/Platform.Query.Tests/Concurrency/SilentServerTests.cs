using System.Net;
using System.Net.Sockets;
using Npgsql;
using Platform.Query.Execution;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Concurrency;

public sealed class SilentServerTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    /// <summary>As a pooler whose pool is full does.</summary>
    [Fact]
    public async Task A_server_that_takes_connections_and_says_nothing_is_a_database_that_does_not_answer()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var source = NpgsqlDataSource.Create($"Host=127.0.0.1;Port={((IPEndPoint)listener.LocalEndpoint).Port};Username=platform;Timeout=1");
        await using var database = new PostgresDatabase(source, fixture.Database.Registers.SqlGenerationHelper);
        var engine = new QueryEngine(fixture.Database.Registers.Model, database, TestDatabase.Options);
        var answer = await TestDatabase.AskAsync(engine, new QueryRequest("{ beds { totalCount } }"));
        Assert.Equal("DATABASE", answer.Code);
    }
}

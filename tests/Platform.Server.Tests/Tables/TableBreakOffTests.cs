using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Platform.Tests;

namespace Platform.Server.Tests.Tables;

/// <summary>A table that cannot be finished does not look whole, and those that are slowly read leave room for the others.</summary>
public sealed class TableBreakOffTests(TableBreakOffTests.HastyServer server, PostgresServerFixture postgres)
    : IClassFixture<TableBreakOffTests.HastyServer>, IClassFixture<PostgresServerFixture>
{
    // More than what lies in buffers between the server and a client that does not read.
    private static readonly string Large = JsonSerializer.Serialize(new
    {
        query = $"{{ beds {{ nodes {{ {string.Join(' ', Enumerable.Range(0, 900).Select(number => "a" + number.ToString(CultureInfo.InvariantCulture) + ": id"))} }} }} }}",
    });

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("parquet")]
    [InlineData("xlsx")]
    public async Task A_table_that_takes_too_long_breaks_off(string format)
    {
        using (var answer = await AskAsync(server, format))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            await Task.Delay(TimeSpan.FromSeconds(1.5));
            await AssertBreaksOffAsync(answer);
        }

        Assert.Equal("bedNo\r\n", (await server.Client.GetStringAsync("/graphql?format=csv&query={beds(first:1){nodes{bedNo}}}"))[..7]);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("parquet")]
    [InlineData("xlsx")]
    public async Task A_table_whose_database_dies_breaks_off(string format)
    {
        using (var answer = await AskAsync(postgres, format))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            PostgresCluster.Execute(
                postgres.ConnectionString, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
            await AssertBreaksOffAsync(answer);
        }

        Assert.Equal("bedNo\r\n", (await postgres.Client.GetStringAsync("/graphql?format=csv&query={beds(first:1){nodes{bedNo}}}"))[..7]);
    }

    [Fact]
    public async Task Slow_readers_of_tables_hold_up_tables_only()
    {
        using var slow = await AskAsync(server, "csv");
        using var other = await server.GetAsync("/graphql?query={beds(first:1){nodes{bedNo}}}").WaitAsync(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        // The one turn of tables is free again when the first has taken too long.
        using var next = await server.GetAsync("/graphql?format=csv&query={beds(first:1){nodes{bedNo}}}").WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.StartsWith("bedNo\r\n", await next.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_given_up_by_its_client_frees_the_turn()
    {
        for (var i = 0; i < 3; i++)
        {
            using var answer = await AskAsync(server, "csv");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.StartsWith("a0,a1,", await FirstTextAsync(answer), StringComparison.Ordinal);
        }
    }

    private static async Task AssertBreaksOffAsync(HttpResponseMessage answer)
    {
        await using var body = await answer.Content.ReadAsStreamAsync();
        await Assert.ThrowsAnyAsync<IOException>(async () =>
        {
            var buffer = new byte[64 * 1024];
            while (await body.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(30)) > 0)
            {
                // There is more.
            }
        });
    }

    private static Task<HttpResponseMessage> AskAsync(ServerFixture server, string format) => server.Client.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, "/graphql?format=" + format) { Content = new StringContent(Large, Encoding.UTF8, "application/json") },
        HttpCompletionOption.ResponseHeadersRead);

    private static async Task<string> FirstTextAsync(HttpResponseMessage answer)
    {
        var buffer = new byte[100];
        await (await answer.Content.ReadAsStreamAsync()).ReadExactlyAsync(buffer);
        return Encoding.UTF8.GetString(buffer);
    }

    public sealed class HastyServer : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings => [("Storage:TableTimeout", "1"), ("Limits:MaxConcurrentTables", "1")];
    }
}

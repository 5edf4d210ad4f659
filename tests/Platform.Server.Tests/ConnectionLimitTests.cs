using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Server.Tests;

/// <summary>Requests that come too slowly, or with too much before their body. Kestrel's own limits, with shorter times than they have by default.</summary>
public sealed class ConnectionLimitTests(ConnectionLimitTests.Server server) : IClassFixture<ConnectionLimitTests.Server>
{
    [Fact]
    public async Task A_body_that_drips_is_ended()
    {
        using var connection = await RawConnection.OpenAsync(server.Address);
        await connection.SendAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
        var answer = connection.ReadAnswerAsync();
        await DripAsync(connection, answer);
        Assert.StartsWith("HTTP/1.1 408 Request Timeout\r\n", await answer, StringComparison.Ordinal);
        Assert.EndsWith(
            """{"errors":[{"message":"The request body arrived too slowly.","extensions":{"code":"REQUEST_TIMEOUT"}}]}""",
            await answer, StringComparison.Ordinal);
        await connection.WaitForEndAsync();
        await AssertServesAsync();
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_ended()
    {
        using var connection = await RawConnection.OpenAsync(server.Address);
        await connection.SendAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 408 Request Timeout\r\n", await connection.ReadAnswerAsync(), StringComparison.Ordinal);
        await AssertServesAsync();
    }

    [Fact]
    public async Task Headers_that_drip_are_ended()
    {
        using var connection = await RawConnection.OpenAsync(server.Address);
        await connection.SendAsync("GET /graphql HTTP/1.1\r\nHost: localhost\r\nX-Drip: ");
        var answer = connection.ReadAnswerAsync();
        await DripAsync(connection, answer);
        Assert.StartsWith("HTTP/1.1 408 Request Timeout\r\n", await answer, StringComparison.Ordinal);
        await AssertServesAsync();
    }

    [Theory]
    [InlineData("GET /graphql?query={0} HTTP/1.1\r\nHost: localhost\r\n\r\n", 10_000, "HTTP/1.1 414 URI Too Long\r\n")]
    [InlineData("GET /graphql HTTP/1.1\r\nHost: localhost\r\nX-Long: {0}\r\n\r\n", 40_000, "HTTP/1.1 431 Request Header Fields Too Large\r\n")]
    [InlineData("GET /graphql HTTP/1.1\r\n{0}\r\n\r\n", 1, "HTTP/1.1 400 Bad Request\r\n")]
    [InlineData("{0}\r\n\r\n", 10, "HTTP/1.1 400 Bad Request\r\n")]
    public async Task What_comes_before_the_body_is_bounded(string request, int length, string status)
    {
        using var connection = await RawConnection.OpenAsync(server.Address);
        await connection.SendAsync(request.Replace("{0}", new string('x', length), StringComparison.Ordinal));
        Assert.StartsWith(status, await connection.ReadAnswerAsync(), StringComparison.Ordinal);
        await AssertServesAsync();
    }

    /// <summary>Whatever is wrong with the chunks, it is the client's fault, and after it nobody knows where a next request would begin.</summary>
    [Theory]
    [InlineData("FFFFFFFFFFFFFFFFF\r\n")]
    [InlineData("80000000\r\n")]
    [InlineData("7FFFFFFFFFFFFFFF1\r\n{}\r\n0\r\n\r\n")]
    [InlineData("zz\r\n")]
    [InlineData("-5\r\n{\"query\"")]
    [InlineData("2\r\n{}xx0\r\n\r\n")]
    [InlineData("2;name=\r{}\r\n0\r\n\r\n")]
    public async Task A_body_of_broken_chunks_is_refused(string chunks)
    {
        using var connection = await RawConnection.OpenAsync(server.Address);
        await connection.SendAsync($"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}");
        var answer = await connection.ReadAnswerAsync();
        Assert.StartsWith("HTTP/1.1 400 Bad Request\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("""{"errors":[{"message":"The request body could not be read.","extensions":{"code":"BAD_REQUEST"}}]}""", answer, StringComparison.Ordinal);
        await connection.WaitForEndAsync();
        await AssertServesAsync();
    }

    private static async Task DripAsync(RawConnection connection, Task answer)
    {
        for (var drops = 0; drops < 300 && !answer.IsCompleted; drops++)
        {
            try
            {
                await connection.SendAsync(" ");
            }
            catch (IOException)
            {
                // The server has closed the connection.
            }

            await Task.Delay(100);
        }
    }

    private async Task AssertServesAsync()
    {
        using var answer = await server.PostAsync("""{"query":"{ __typename }"}""");
        await answer.AssertDataAsync();
    }

    public sealed class Server : ServerFixture
    {
        protected override void Configure(IServiceCollection services) => services.PostConfigure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(2);
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(2));
        });

        protected override IEnumerable<(string Name, string Value)> Settings => [("Storage:Sample:Enabled", "false")];
    }
}

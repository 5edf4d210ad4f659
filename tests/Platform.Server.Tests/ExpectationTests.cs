namespace Platform.Server.Tests;

/// <summary><c>Expect: 100-continue</c>: a body is asked for only when it will be read.</summary>
public sealed class ExpectationTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Body = """{"query":"{__typename}"}""";

    [Fact]
    public async Task A_body_that_will_be_read_is_asked_for()
    {
        using var connection = await RawConnection.OpenAsync(server.Address);
        await connection.SendAsync(Head("POST", "Content-Type: application/json", Body.Length));
        Assert.Equal("HTTP/1.1 100 Continue\r\n\r\n", await connection.ReadAnswerAsync());
        await connection.SendAsync(Body);
        var answer = await connection.ReadAnswerAsync();
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n{\"data\":{\"__typename\":\"Query\"}}", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "Content-Type: text/plain", 24, 415, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("POST", "X-None: 1", 24, 415, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("POST", "Content-Type: application/json\r\nContent-Encoding: gzip", 24, 415, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("POST", "Content-Type: application/json\r\nAccept: image/png", 24, 406, "NOT_ACCEPTABLE")]
    [InlineData("POST", "Content-Type: application/json", 50_000_000, 413, "PAYLOAD_TOO_LARGE")]
    [InlineData("PUT", "Content-Type: application/json", 24, 405, "METHOD_NOT_ALLOWED")]
    public async Task A_body_that_will_be_refused_is_not_asked_for(string method, string header, int length, int status, string code)
    {
        using var connection = await RawConnection.OpenAsync(server.Address);
        await connection.SendAsync(Head(method, header, length));
        var answer = await connection.ReadAnswerAsync();
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
    }

    private static string Head(string method, string header, int length) =>
        $"{method} /graphql HTTP/1.1\r\nHost: localhost\r\n{header}\r\nContent-Length: {length}\r\nExpect: 100-continue\r\n\r\n";
}

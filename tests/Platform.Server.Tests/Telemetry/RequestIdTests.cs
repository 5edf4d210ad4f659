using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Server.Telemetry;
using Platform.Server.Transport;

namespace Platform.Server.Tests.Telemetry;

/// <summary>The id by which a client and an operator speak of the same request.</summary>
public sealed class RequestIdTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Fresh = "^[0-9a-f]{32}$";

    [Theory]
    [InlineData("GET", "/graphql?query={__typename}", HttpStatusCode.OK)]
    [InlineData("GET", "/graphql?query={", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql?sdl", HttpStatusCode.OK)]
    [InlineData("GET", "/graphql/favicon.svg", HttpStatusCode.OK)]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "/health/live", HttpStatusCode.OK)]
    [InlineData("PUT", "/graphql", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/graphql", HttpStatusCode.UnsupportedMediaType)]
    public async Task Every_answer_has_one(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await server.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
        Assert.Matches(Fresh, Id(answer));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Dashboard_7.nursing-beds")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    public async Task A_harmless_one_of_the_client_is_kept(string id)
    {
        using var answer = await AskAsync(("X-Request-Id", id));
        Assert.Equal(id, Id(answer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("<script>")]
    [InlineData("a,b")]
    [InlineData("编号")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234")]
    public async Task Another_is_replaced(string id)
    {
        using var answer = await AskAsync(("X-Request-Id", id));
        Assert.Matches(Fresh, Id(answer));
    }

    [Fact]
    public async Task Two_are_replaced()
    {
        using var answer = await AskAsync(("X-Request-Id", "a"), ("X-Request-Id", "b"));
        Assert.Matches(Fresh, Id(answer));
    }

    [Fact]
    public async Task Without_one_it_is_the_trace_of_the_client()
    {
        using var answer = await AskAsync(("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        Assert.Equal("0af7651916cd43dd8448eb211c80319c", Id(answer));
    }

    [Fact]
    public async Task An_error_of_the_inside_tells_it_and_the_log_has_it_in_the_scope()
    {
        var log = new ConcurrentBag<string>();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.AddProvider(new LogCollector(log));
        await using var app = builder.Build();
        app.UseMiddleware<RequestIds>();
        app.UseMiddleware<ErrorBoundary>();
        app.Run(_ => throw new InvalidOperationException("broken"));
        await app.StartAsync();

        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        client.DefaultRequestHeaders.Add("X-Request-Id", "mine-1");
        using var answer = await client.GetAsync("/");
        await answer.AssertErrorAsync(HttpStatusCode.InternalServerError, "INTERNAL");
        Assert.Equal("mine-1", Id(answer));
        var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal("mine-1", body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("requestId").GetString());
        Assert.Contains(log, line => line.StartsWith("Error Request mine-1 failed", StringComparison.Ordinal) && line.Contains("RequestId:mine-1 RequestId=mine-1", StringComparison.Ordinal));
    }

    private async Task<HttpResponseMessage> AskAsync(params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/graphql?query={__typename}"));
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using var client = new HttpClient(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8, ActivityHeadersPropagator = null });
        return await client.SendAsync(request);
    }

    private static string Id(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("X-Request-Id"));
}

using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Platform.Query.Execution;

namespace Platform.Server.Tests;

/// <summary>What a page of another site can make a browser send without asking first, and what it gets from it.</summary>
public sealed class CrossSiteTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Query = """{"query":"{ divisions { nodes { code } } }"}""";

    [Theory]
    [InlineData("text/plain", Query)]
    [InlineData("text/plain; charset=application/json", Query)]
    [InlineData("text/plain; application/json", Query)]
    [InlineData("application/x-www-form-urlencoded", "query=%7B%20divisions%20%7B%20nodes%20%7B%20code%20%7D%20%7D%20%7D")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n" + Query + "\r\n--b--\r\n")]
    [InlineData(null, Query)]
    public async Task A_simple_post_runs_nothing(string? contentType, string body)
    {
        var database = server.Services.GetRequiredService<Database>();
        var statements = 0;
        database.Executing = _ => Interlocked.Increment(ref statements);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (contentType is not null)
        {
            Assert.True(request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType));
        }

        request.Headers.Add("Origin", "https://elsewhere.example");
        using var refused = await server.SendAsync(request);
        await refused.AssertErrorAsync(HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
        Assert.Equal(0, statements);

        using var honest = await server.PostAsync(Query);
        await honest.AssertDataAsync();
        Assert.Equal(1, statements);
    }

    [Fact]
    public async Task A_preflight_allows_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var answer = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        AssertClosed(answer);
    }

    [Fact]
    public async Task A_get_is_answered_but_not_for_the_page_to_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await server.SendAsync(request);
        await answer.AssertDataAsync();
        AssertClosed(answer);
    }

    private static void AssertClosed(HttpResponseMessage answer) =>
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
}

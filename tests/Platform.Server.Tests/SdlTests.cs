using System.Net;
using System.Net.Http.Headers;

namespace Platform.Server.Tests;

/// <summary>The schema's text at <c>/graphql?sdl</c>.</summary>
public sealed class SdlTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Theory]
    [InlineData("/graphql?sdl", null)]
    [InlineData("/graphql/?sdl=1", "text/html")]
    public async Task The_schema_is_plain_text(string path, string? accept)
    {
        using var answer = await server.GetAsync(path, accept);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Contains("type Division ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_has_it_gets_no_second_copy()
    {
        using var first = await server.GetAsync("/graphql?sdl");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));
        using var answer = await server.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }
}

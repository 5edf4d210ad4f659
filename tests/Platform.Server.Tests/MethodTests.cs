using System.Net;

namespace Platform.Server.Tests;

/// <summary>HEAD, OPTIONS, and paths that lead nowhere.</summary>
public sealed class MethodTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Theory]
    [InlineData("/graphql?query={__typename}", HttpStatusCode.OK)]
    [InlineData("/graphql?query={divisions{nodes{code}}}", HttpStatusCode.OK)]
    [InlineData("/graphql?query={nothing}", HttpStatusCode.BadRequest)]
    [InlineData("/graphql?query={", HttpStatusCode.BadRequest)]
    [InlineData("/graphql", HttpStatusCode.BadRequest)]
    [InlineData("/graphql?sdl", HttpStatusCode.OK)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    public async Task Head_is_get_without_the_body(string path, HttpStatusCode status)
    {
        using var get = await server.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await server.SendAsync(request);
        Assert.Equal(status, get.StatusCode);
        Assert.Equal(status, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.Vary, head.Headers.Vary);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.NotEmpty(await get.Content.ReadAsByteArrayAsync());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Options_names_the_methods()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        using var answer = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], answer.Content.Headers.Allow);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_told_where_queries_go()
    {
        using var answer = await server.GetAsync($"/{new string('x', 5_000)}");
        await answer.AssertErrorAsync(HttpStatusCode.NotFound, "NOT_FOUND");
        Assert.Equal(
            """{"errors":[{"message":"There is nothing at this path; queries go to /graphql.","extensions":{"code":"NOT_FOUND"}}]}""",
            await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The engine's errors, the transport's, and those of paths: nothing is escaped that JSON lets stand.</summary>
    [Theory]
    [InlineData("/graphql?query={x(a:\"%26'<>%2B`浦江　😀é\")}", "Cannot query field `x` on type `Query`.")]
    [InlineData("/graphql?documentId=x&format=pdf", "`format` in the query string must be json, csv, ndjson, parquet or xlsx, once.")]
    [InlineData("/graphql?query={beds(where:{kind:{eq:\"'%26<>%2B`浦江　😀é\"}}){totalCount}}", "'&<>+`浦江　😀é")]
    [InlineData("/graphql?query={x'}", "'")]
    [InlineData("/graphql", "The request has no `query`.")]
    [InlineData("/graphql?variables=7", "`variables` must be an object.")]
    public async Task An_error_is_escaped_no_more_than_it_must_be(string path, string text)
    {
        using var answer = await server.GetAsync(path);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Contains(text, body, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", body, StringComparison.Ordinal);
        Assert.StartsWith("""{"errors":[{"message":""" + "\"", body, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(body);
    }

    [Fact]
    public async Task A_file_takes_no_post()
    {
        using var answer = await server.PostAsync([], "application/json", path: "/graphql/bcp-config.json");
        await answer.AssertErrorAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        Assert.Equal(["GET"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task An_answer_that_is_made_at_once_tells_its_length()
    {
        using var answer = await server.PostAsync("""{"query":"{ __typename }"}""");
        Assert.Equal(31, answer.Content.Headers.ContentLength);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync());
    }
}

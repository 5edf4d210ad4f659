using System.Net;
using System.Text;

namespace Platform.Server.Tests;

/// <summary>POST: which bodies are taken, and what is said about the others.</summary>
public sealed class PostTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Query = """{"query":"{ divisions(first: 1) { nodes { code } } }"}""";

    [Fact]
    public async Task A_query_is_answered_with_its_data()
    {
        using var answer = await server.PostAsync(Query);
        var data = await answer.AssertDataAsync();
        Assert.Equal("""{"divisions":{"nodes":[]}}""", data.GetRawText());
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","variables":null,"operationName":null,"extensions":null}""")]
    [InlineData("""{"query":"{ __typename }","variables":{},"extensions":{"trace":[1,{"a":"\n"}]}}""")]
    [InlineData("""{"query":"query A { __typename } query B { b: __typename }","operationName":"A"}""")]
    [InlineData("""{"query":"query($n: Int) { divisions(first: $n) { nodes { code } } __typename }","variables":{"n":3}}""")]
    [InlineData("""{"unknown":{"deep":[[["\u0041"]]]},"qu\u0065ry":"{ __typename }"}""")]
    [InlineData(" \n{\"query\":\"{ __typename }\"}\r\n ")]
    public async Task Every_form_of_the_parameters_is_taken(string body)
    {
        using var answer = await server.PostAsync(body);
        var data = await answer.AssertDataAsync();
        Assert.Equal("Query", data.GetProperty("__typename").GetString());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task Json_in_utf8_is_the_content_type(string contentType)
    {
        using var answer = await server.PostAsync(Encoding.UTF8.GetBytes(Query), contentType);
        await answer.AssertDataAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Any_other_content_type_is_unsupported(string? contentType)
    {
        using var answer = await server.PostAsync(Encoding.UTF8.GetBytes(Query), contentType);
        await answer.AssertErrorAsync(HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
        Assert.Equal(Answers.Json, answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("gzip", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GZIP", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("br", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("identity, gzip", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("identityx", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("identity", HttpStatusCode.OK)]
    [InlineData("Identity", HttpStatusCode.OK)]
    [InlineData("IDENTITY", HttpStatusCode.OK)]
    [InlineData("identity, Identity", HttpStatusCode.OK)]
    [InlineData(" ", HttpStatusCode.OK)]
    public async Task A_compressed_body_is_unsupported(string encoding, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Query, Encoding.UTF8, "application/json") };
        Assert.True(request.Content.Headers.TryAddWithoutValidation("Content-Encoding", encoding));
        using var answer = await server.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
        if (status != HttpStatusCode.OK)
        {
            await answer.AssertErrorAsync(status, "UNSUPPORTED_MEDIA_TYPE");
            Assert.Equal(["identity"], answer.Headers.GetValues("Accept-Encoding"));
        }
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        using var answer = await server.PostAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Query)], "application/json");
        await answer.AssertDataAsync();
    }

    [Fact]
    public async Task A_body_of_many_buffers_is_read_whole()
    {
        var comment = string.Concat(Enumerable.Repeat("浦江县 ", 30_000));
        using var answer = await server.PostAsync($$"""{"query":"# {{comment}}\n{ __typename }"}""");
        await answer.AssertDataAsync();
    }

    [Fact]
    public async Task The_slash_at_the_end_makes_no_difference()
    {
        using var answer = await server.PostAsync(Encoding.UTF8.GetBytes(Query), "application/json", path: "/graphql/");
        await answer.AssertDataAsync();
    }

    [Theory]
    [InlineData("", "The request has no body.")]
    [InlineData("{}", "The request has no `query`.")]
    [InlineData("""{"query":null}""", "The request has no `query`.")]
    [InlineData("""{"query":""}""", "The request has no `query`.")]
    [InlineData("""{"query":1}""", "`query` must be a string.")]
    [InlineData("""{"query":"{__typename}","operationName":{}}""", "`operationName` must be a string.")]
    [InlineData("""{"query":"{__typename}","variables":"{}"}""", "`variables` must be an object.")]
    [InlineData("""{"query":"{__typename}","variables":[]}""", "`variables` must be an object.")]
    [InlineData("""{"query":"{__typename}","extensions":7}""", "`extensions` must be an object.")]
    [InlineData("\"{__typename}\"", "The request body must be a JSON object.")]
    [InlineData("null", "The request body must be a JSON object.")]
    [InlineData("""[{"query":"{__typename}"}]""", "Batches are not supported: send one request object.")]
    public async Task A_body_that_is_no_request_is_told_why(string body, string message)
    {
        using var answer = await server.PostAsync(body);
        Assert.Equal(message, await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "BAD_REQUEST"));
    }

    [Theory]
    [InlineData("{", "The request body is not valid JSON (line 1, byte 2).")]
    [InlineData("{\n\"query\": __typename}", "The request body is not valid JSON (line 2, byte 10).")]
    [InlineData("""{"query":"{__typename}"} {}""", "The request body is not valid JSON (line 1, byte 26).")]
    [InlineData("""{"query":"{__typename}",}""", "The request body is not valid JSON (line 1, byte 25).")]
    [InlineData("query={__typename}", "The request body is not valid JSON (line 1, byte 1).")]
    [InlineData("""{"query":"{__typename}","query":"{__typename}"}""", "The request body has `query` twice.")]
    [InlineData("""{"variables":{},"query":"{__typename}","variables":{}}""", "The request body has `variables` twice.")]
    [InlineData("""{"query":"{__typename}","variables":{"a":{"b":1,"b":2}}}""", "`variables` has an object with the same name twice.")]
    [InlineData("""{"query":"{__typename}","extensions":{"a":{"b":1,"b":2}}}""", "`extensions` has an object with the same name twice.")]
    [InlineData("""{"query":"\ud800"}""", "The request body has a string that is not valid Unicode.")]
    [InlineData("""{"query":"{__typename}","variables":{"a":["\udc00"]}}""", "The request body has a string that is not valid Unicode.")]
    [InlineData("""{"query":"{__typename}","variables":{"\udc00":1}}""", "The request body has a string that is not valid Unicode.")]
    public async Task A_body_that_is_no_json_is_told_where(string body, string message)
    {
        using var answer = await server.PostAsync(body);
        Assert.Equal(message, await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "JSON_INVALID"));
    }

    [Fact]
    public async Task A_refused_body_leaves_the_connection_to_the_next_request()
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            using var refused = await server.PostAsync("{");
            await refused.AssertErrorAsync(HttpStatusCode.BadRequest, "JSON_INVALID");
            Assert.NotEqual(true, refused.Headers.ConnectionClose);
            using var next = await server.PostAsync("""{"query":"{__typename}"}""");
            Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_refused()
    {
        using var answer = await server.PostAsync([.. """{"query":"{__typename} # """u8, 0xC3, 0x28, .. "\"}"u8], "application/json");
        Assert.Equal("The request body is not valid UTF-8.", await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "JSON_INVALID"));
    }

    [Theory]
    [InlineData("""{"query":"{__typename}","variables":{"a":""", "}}")]
    [InlineData("""{"query":"{__typename}","extensions":{"a":""", "}}")]
    [InlineData("""{"query":"{__typename}","other":""", "}")]
    [InlineData("", "")]
    public async Task Json_that_is_too_deep_is_told_so(string before, string after)
    {
        using var answer = await server.PostAsync($"{before}{new string('[', 5_000)}{new string(']', 5_000)}{after}");
        var message = await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "JSON_TOO_DEEP");
        Assert.Equal("The request's JSON is nested deeper than 128 levels.", message);
    }

    [Theory]
    [InlineData(128, HttpStatusCode.OK)]
    [InlineData(129, HttpStatusCode.BadRequest)]
    public async Task The_deepest_json_that_is_taken_has_128_levels(int levels, HttpStatusCode status)
    {
        var nested = new string('[', levels - 2) + new string(']', levels - 2);
        using var answer = await server.PostAsync($$$"""{"query":"{__typename}","extensions":{"a":{{{nested}}}}}""");
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_too_large()
    {
        using var answer = await server.PostAsync($$"""{"query":"{__typename} # {{new string('x', 1_024 * 1_024)}}"}""");
        await answer.AssertErrorAsync(HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE");
    }

    [Theory]
    [InlineData("application/json", false, HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE")]
    [InlineData("application/json", true, HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE")]
    [InlineData("text/plain", false, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("text/plain", true, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE")]
    public async Task Who_sends_50_megabytes_still_sees_the_answer(string contentType, bool chunked, HttpStatusCode status, string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(new byte[50_000_000]) };
        request.Content.Headers.ContentType = new(contentType);
        request.Headers.TransferEncodingChunked = chunked;
        using var answer = await server.SendAsync(request);
        await answer.AssertErrorAsync(status, code);
        using var next = await server.PostAsync(Query);
        await next.AssertDataAsync();
    }

    [Fact]
    public async Task A_body_of_unknown_length_over_the_limit_is_too_large()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StreamContent(new MemoryStream(new byte[1_100_000]));
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;
        using var answer = await server.SendAsync(request);
        await answer.AssertErrorAsync(HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE");
    }
}

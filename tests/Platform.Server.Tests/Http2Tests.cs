using System.Net;
using System.Text;

namespace Platform.Server.Tests;

/// <summary>HTTP/2 without TLS, on an endpoint that Kestrel's own settings add.</summary>
public sealed class Http2Tests(Http2Tests.Server server) : IClassFixture<Http2Tests.Server>
{
    [Fact]
    public async Task Many_queries_share_one_connection()
    {
        using var client = Client();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async number =>
        {
            using var answer = await client.PostAsync("/graphql", Json($$"""{"query":"{ a{{number}}: __typename }"}"""));
            Assert.Equal(HttpVersion.Version20, answer.Version);
            return await answer.Content.ReadAsStringAsync();
        }));
        Assert.Equal(Enumerable.Range(0, 50).Select(number => $"{{\"data\":{{\"a{number}\":\"Query\"}}}}"), answers);
    }

    [Theory]
    [InlineData(false, "text/plain", 24, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData(true, "text/plain", 24, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData(false, "application/json", 1_100_000, HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE")]
    [InlineData(true, "application/json", 1_100_000, HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE")]
    public async Task What_is_refused_is_refused_alike(bool expect, string contentType, int length, HttpStatusCode status, string code)
    {
        using var client = Client();
        client.DefaultRequestHeaders.ExpectContinue = expect;
        using var content = new ByteArrayContent(new byte[length]);
        content.Headers.ContentType = new(contentType);
        using var answer = await client.PostAsync("/graphql", content);
        await answer.AssertErrorAsync(status, code);
        using var next = await client.PostAsync("/graphql", Json("""{"query":"{ __typename }"}"""));
        await next.AssertDataAsync();
    }

    [Fact]
    public async Task The_other_endpoint_keeps_to_http_1()
    {
        using var answer = await server.PostAsync("""{"query":"{ __typename }"}""");
        Assert.Equal(HttpVersion.Version11, answer.Version);
        await answer.AssertDataAsync();
    }

    private HttpClient Client() => new()
    {
        BaseAddress = server.Addresses[1],
        DefaultRequestVersion = HttpVersion.Version20,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
    };

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    public sealed class Server : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings =>
        [
            ("Storage:Sample:Enabled", "false"),
            ("Kestrel:Endpoints:Http:Url", "http://127.0.0.1:0"),
            ("Kestrel:Endpoints:Http2:Url", "http://127.0.0.1:0"),
            ("Kestrel:Endpoints:Http2:Protocols", "Http2"),
        ];
    }
}

using System.Net;
using System.Text;

namespace Platform.Server.Tests;

/// <summary>Web pages of the origins that a setting allows.</summary>
public sealed class CorsTests(CorsTests.Server server, CorsTests.OpenServer open) : IClassFixture<CorsTests.Server>, IClassFixture<CorsTests.OpenServer>
{
    private const string Dashboard = "https://dashboard.example.org";

    [Theory]
    [InlineData(Dashboard)]
    [InlineData("http://localhost:3000")]
    public async Task A_preflight_of_an_allowed_origin_is_granted(string origin)
    {
        using var answer = await PreflightAsync(server, origin);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(origin, Value(answer, "Access-Control-Allow-Origin"));
        Assert.Equal("content-type,authorization", Value(answer, "Access-Control-Allow-Headers"));
        Assert.Equal("GET,HEAD,POST", Value(answer, "Access-Control-Allow-Methods"));
        Assert.Equal("3600", Value(answer, "Access-Control-Max-Age"));
        Assert.Null(Value(answer, "Access-Control-Allow-Credentials"));
        Assert.Contains("Origin", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("https://dashboard.example.org.elsewhere.example")]
    [InlineData("http://dashboard.example.org")]
    [InlineData("null")]
    public async Task A_preflight_of_another_origin_is_not(string origin)
    {
        using var answer = await PreflightAsync(server, origin);
        Assert.Null(Value(answer, "Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }"}""", HttpStatusCode.OK)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    public async Task The_page_may_read_the_answer_and_its_headers_also_of_an_error(string body, HttpStatusCode status)
    {
        using var answer = await PostAsync(server, body, Dashboard);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(Dashboard, Value(answer, "Access-Control-Allow-Origin"));
        Assert.Equal("ETag,Content-Disposition,Retry-After,X-Request-Id", Value(answer, "Access-Control-Expose-Headers"));
    }

    [Fact]
    public async Task A_request_without_an_origin_gets_no_such_header()
    {
        using var answer = await server.PostAsync("""{"query":"{ __typename }"}""");
        await answer.AssertDataAsync();
        Assert.Null(Value(answer, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Options_that_is_no_preflight_names_the_methods()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        using var answer = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_star_allows_any_origin()
    {
        using var preflight = await PreflightAsync(open, "https://elsewhere.example");
        Assert.Equal("*", Value(preflight, "Access-Control-Allow-Origin"));
        using var answer = await PostAsync(open, """{"query":"{ __typename }"}""", "https://elsewhere.example");
        await answer.AssertDataAsync();
        Assert.Equal("*", Value(answer, "Access-Control-Allow-Origin"));
        Assert.Null(Value(answer, "Access-Control-Allow-Credentials"));
    }

    private static async Task<HttpResponseMessage> PreflightAsync(ServerFixture server, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type,authorization");
        return await server.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> PostAsync(ServerFixture server, string body, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Origin", origin);
        return await server.SendAsync(request);
    }

    private static string? Value(HttpResponseMessage answer, string header) =>
        answer.Headers.TryGetValues(header, out var values) ? Assert.Single(values) : null;

    public sealed class Server : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings =>
        [
            ("Storage:Sample:Enabled", "false"),
            ("Cors:AllowedOrigins:0", Dashboard),
            ("Cors:AllowedOrigins:1", "http://localhost:3000"),
        ];
    }

    public sealed class OpenServer : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings => [("Storage:Sample:Enabled", "false"), ("Cors:AllowedOrigins", "*")];
    }
}

using System.Net;
using Platform.Access.Keys;

namespace Platform.Server.Tests.Access;

/// <summary>What is no credential, or too many of them.</summary>
public sealed class CredentialTests(AccessServer server) : IClassFixture<AccessServer>
{
    [Fact]
    public async Task Two_credentials_are_one_too_many()
    {
        var cookie = await server.SignedInAsync("two");
        using (var both = await server.AskAsync(cookie, KeyText.New()))
            await both.AssertErrorAsync(HttpStatusCode.BadRequest, "TWO_CREDENTIALS");
        using var request = new HttpRequestMessage(HttpMethod.Get, AccessServer.Query);
        request.Headers.TryAddWithoutValidation("Authorization", ["Bearer a", "Bearer b"]);
        using var twice = await server.SendAsync(request);
        Assert.False(twice.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("Basic d2FuZzpwYXNz")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Bearer capk_short")]
    [InlineData("")]
    public async Task What_is_no_good_credential_is_never_the_public(string authorization)
    {
        using var refused = await server.AskAsync(null, null, ("Authorization", authorization));
        Assert.StartsWith("Bearer", refused.Headers.WwwAuthenticate.Single().ToString(), StringComparison.Ordinal);
        await refused.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
    }

    [Theory]
    [InlineData("Authorization", "Bearer ")]
    [InlineData("Authorization", "Bearer capk_")]
    [InlineData("Cookie", "session=")]
    public async Task A_header_of_ten_kilobytes_is_refused(string name, string start)
    {
        using var refused = await server.AskAsync(null, null, (name, start + new string('a', 10_240)));
        Assert.True((await refused.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED")).Length < 200);
    }

    [Theory]
    [InlineData("X-Appointment")]
    [InlineData("X-Act-As")]
    public async Task A_long_name_of_a_role_is_not_repeated(string name)
    {
        using var answer = await server.AskAsync(null, null, (name, new string('a', 10_240)));
        Assert.True((await answer.Content.ReadAsStringAsync()).Length < 300);
    }

    /// <summary>A process supervisor and the page that signs in are there for whoever comes.</summary>
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/sign-in")]
    [InlineData("/start.css")]
    public async Task What_asks_nothing_of_its_caller_does_not_mind_a_stale_cookie(string path)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, path, null, "session=stale");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_site_does_nothing_with_a_session_nor_begins_one(string name, string value)
    {
        var cookie = await server.SignedInAsync($"csrf{Guid.NewGuid():N}");
        var account = new { name = "csrf", password = AccessServer.Password };
        foreach (var (method, path, body) in new (HttpMethod, string, object)[]
        {
            (HttpMethod.Post, "/session", account), (HttpMethod.Delete, "/session", account), (HttpMethod.Put, "/session/password", new { password = "another long password" }),
            (HttpMethod.Post, "/graphql", new { query = "{ __typename }" }),
        })
        {
            using var refused = await server.SendAsync(method, path, body, cookie, null, (name, value));
            await refused.AssertErrorAsync(HttpStatusCode.Forbidden, "CROSS_SITE");
        }

        using var own = await server.SendAsync(HttpMethod.Post, "/graphql", new { query = "{ __typename }" }, cookie, null,
            ("Origin", server.Address.GetLeftPart(UriPartial.Authority)), ("Sec-Fetch-Site", "same-origin"));
        await own.AssertDataAsync();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_form_does_nothing_with_a_session_nor_begins_one(string contentType)
    {
        var cookie = await server.SignedInAsync($"form{Guid.NewGuid():N}");
        foreach (var (method, path) in new[] { (HttpMethod.Post, "/session"), (HttpMethod.Delete, "/session"), (HttpMethod.Put, "/session/password"), (HttpMethod.Post, "/graphql") })
        {
            using var refused = await server.SendAsync(method, path, new { query = "{ __typename }" }, cookie, null, ("Content-Type", contentType));
            await refused.AssertErrorAsync(HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
        }
    }
}

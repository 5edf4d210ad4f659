using System.Net;
using Platform.Server.Limits;

namespace Platform.Server.Tests;

/// <summary>Callers that ask more often than they may.</summary>
public sealed class RateLimitTests(RateLimitTests.Server server, RateLimitTests.ProxiedServer proxied)
    : IClassFixture<RateLimitTests.Server>, IClassFixture<RateLimitTests.ProxiedServer>
{
    private const string Path = "/graphql?query={__typename}";

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_again_whatever_address_he_claims()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(number => GetAsync(server, $"192.0.2.{number}")));
        Assert.True(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK) >= 3);
        var refused = answers.First(answer => answer.StatusCode != HttpStatusCode.OK);
        await refused.AssertErrorAsync(HttpStatusCode.TooManyRequests, "RATE_LIMITED");
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        Assert.Equal(Answers.Json, refused.Content.Headers.ContentType?.ToString());
        Array.ForEach(answers, answer => answer.Dispose());

        for (var number = 0; number < 10; number++)
        {
            using var health = await server.GetAsync("/health/live");
            Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        }

        await Task.Delay(TimeSpan.FromSeconds(2));
        using var later = await GetAsync(server, "192.0.2.1");
        await later.AssertDataAsync();
    }

    [Fact]
    public async Task Behind_a_known_proxy_each_caller_has_tokens_of_his_own()
    {
        var flood = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => GetAsync(proxied, "198.51.100.1")));
        Assert.Contains(flood, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        // What the caller himself wrote before the proxy is not believed.
        var forged = await Task.WhenAll(Enumerable.Range(0, 30).Select(number => GetAsync(proxied, $"192.0.2.{number}, 198.51.100.1")));
        Assert.Contains(forged, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Array.ForEach([.. flood, .. forged], answer => answer.Dispose());
        for (var number = 10; number < 20; number++)
        {
            using var other = await GetAsync(proxied, $"198.51.100.{number}");
            await other.AssertDataAsync();
        }
    }

    [Theory]
    [InlineData(null, "255.255.255.255")]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::")]
    public void A_caller_is_an_address_or_a_network_of_version_6(string? address, string caller) =>
        Assert.Equal(IPAddress.Parse(caller), CallerRateLimit.Caller(address is null ? null : IPAddress.Parse(address)));

    private static async Task<HttpResponseMessage> GetAsync(ServerFixture server, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        return await server.SendAsync(request);
    }

    public class Server : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings =>
            [("Storage:Sample:Enabled", "false"), ("Limits:RequestsPerSecond", "1"), ("Limits:Burst", "3")];
    }

    public sealed class ProxiedServer : Server
    {
        protected override IEnumerable<(string Name, string Value)> Settings => [.. base.Settings, ("Http:KnownProxies:0", "127.0.0.0/8")];
    }
}

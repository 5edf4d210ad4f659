using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Access.Keys;
using Platform.Access.Storage;
using Platform.Model;

namespace Platform.Server.Tests.Access;

public abstract class KeyTests(AccessServer server)
{
    private static DateOnly Tomorrow => ChinaDay.Of(DateTime.UtcNow).AddDays(1);

    [Fact]
    public async Task A_key_lets_an_application_in_with_its_scopes()
    {
        var key = await server.Keys.CreateAsync(new NewKey("good", ["beds:write", "institutions:write"], "看板", Tomorrow));
        using var answer = await server.AskAsync(null, key);
        await answer.AssertDataAsync();
        var who = await server.WhoAsync(null, key);
        Assert.Equal(("APP", "good"), (who.GetProperty("role").GetString(), who.GetProperty("name").GetString()));
        Assert.Equal(["beds:write", "institutions:write"], who.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
        foreach (var mistyped in new[] { key[..^1], key + "0", key.Replace(key[10], key[10] == 'a' ? 'b' : 'a'), KeyText.New() })
        {
            using var refused = await server.AskAsync(null, mistyped);
            Assert.Equal("Bearer error=\"invalid_token\"", refused.Headers.WwwAuthenticate.Single().ToString());
            Assert.DoesNotContain(mistyped, await refused.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_revoked_key_is_at_an_end_within_five_seconds()
    {
        var key = await server.Keys.CreateAsync(new NewKey("revoked", [], "看板", Tomorrow));
        using (var good = await server.AskAsync(null, key))
            await good.AssertDataAsync();
        await server.Keys.RevokeAsync("revoked");
        await Task.Delay(TimeSpan.FromSeconds(4.5));
        using var refused = await server.AskAsync(null, key);
        await refused.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
    }

    [Fact]
    public async Task A_key_past_its_last_day_is_at_an_end()
    {
        var key = await server.Keys.CreateAsync(new NewKey("expired", [], "看板", Tomorrow));
        await using (var context = server.Services.GetRequiredService<AccessDatabase>().CreateDbContext())
        {
            var yesterday = Tomorrow.AddDays(-2);
            await context.ApiKeys.Where(row => row.Name == "expired").ExecuteUpdateAsync(row => row.SetProperty(one => one.Until, yesterday));
        }

        using var refused = await server.AskAsync(null, key);
        await refused.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
    }

    [Fact]
    public async Task A_key_over_its_limit_is_told_when_to_come_again()
    {
        var key = await server.Keys.CreateAsync(new NewKey("limited", [], "看板", Tomorrow) { RequestsPerMinute = 3 });
        var other = await server.Keys.CreateAsync(new NewKey("unlimited", [], "看板", Tomorrow));
        for (var request = 0; request < 3; request++)
        {
            using var good = await server.AskAsync(null, key);
            await good.AssertDataAsync();
        }

        using var refused = await server.AskAsync(null, key);
        await refused.AssertErrorAsync(HttpStatusCode.TooManyRequests, "RATE_LIMITED");
        Assert.NotNull(refused.Headers.RetryAfter);
        using var another = await server.AskAsync(null, other);
        await another.AssertDataAsync();
    }

    [Theory]
    [InlineData("/graphql?query={__typename}&key=")]
    [InlineData("/graphql?query={__typename}&access_token=")]
    [InlineData("/graphql/")]
    [InlineData("/?")]
    public async Task A_key_in_a_url_is_refused(string start)
    {
        var key = KeyText.New();
        using var refused = await server.GetAsync(start + key);
        Assert.DoesNotContain(key, await refused.AssertErrorAsync(HttpStatusCode.BadRequest, "KEY_IN_URL"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("caregivers:write")]
    [InlineData("socialWorkers:write")]
    [InlineData("beds:read")]
    [InlineData("*")]
    public async Task A_key_writes_no_register_of_persons_nor_one_that_is_not(string scope)
    {
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => server.Keys.CreateAsync(new NewKey($"scope {scope}", [scope], "看板", Tomorrow)));
        Assert.Equal("KEY_SCOPE", refused.Code);
        Assert.DoesNotContain("aregivers", refused.Message, StringComparison.Ordinal);
    }
}

public sealed class SqliteKeyTests(AccessServer server) : KeyTests(server), IClassFixture<AccessServer>;

public sealed class PostgresKeyTests(PostgresAccessServer server) : KeyTests(server), IClassFixture<PostgresAccessServer>;

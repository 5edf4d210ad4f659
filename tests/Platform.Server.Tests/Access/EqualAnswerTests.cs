using System.Diagnostics;
using System.Net;

namespace Platform.Server.Tests.Access;

/// <summary>Whoever guesses learns of no name whether it is one.</summary>
public sealed class EqualAnswerTests(AccessServer server) : IClassFixture<AccessServer>
{
    private static readonly HashSet<string> Changing = new(["Date", "X-Request-Id"], StringComparer.OrdinalIgnoreCase);

    [Fact]
    public async Task A_name_that_nobody_has_and_a_wrong_password_are_answered_alike_and_take_alike()
    {
        const string name = "wang";
        await server.SignedInAsync(name);
        const string disabled = "li";
        await server.SignedInAsync(disabled);
        await server.Accounts.DisableAsync(disabled);
        var (bodies, times) = (new List<string>(), new Dictionary<string, List<double>>(StringComparer.Ordinal));
        foreach (var asked in Enumerable.Range(0, 3).SelectMany(_ => new[] { name, disabled, $"no{name}" }))
        {
            var watch = Stopwatch.StartNew();
            using var answer = await server.SignInAsync(asked, asked == disabled ? AccessServer.Password : "wrong password");
            times.TryAdd(asked, []);
            times[asked].Add(watch.Elapsed.TotalMilliseconds);
            await answer.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
            bodies.Add($"{string.Join('\n', answer.Headers.Where(header => !Changing.Contains(header.Key)).Select(header => $"{header.Key}: {string.Join(',', header.Value)}"))}\n{await answer.Content.ReadAsStringAsync()}");
        }

        Assert.All(bodies, body => Assert.Equal(bodies[0], body));
        var least = times.Values.Select(all => all.Min()).ToList();
        Assert.True(least.Max() < 3 * least.Min(), string.Join(' ', least));
    }
}

using System.Net;

namespace Platform.Server.Tests.Access;

/// <summary>Brute force, which ends with the address that it comes from; so it has a server of its own.</summary>
public sealed class LockoutTests(AccessServer server) : IClassFixture<AccessServer>
{
    [Fact]
    public async Task Ten_failures_lock_out_even_the_right_password()
    {
        await server.SignedInAsync("wang");
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(number => server.SignInAsync("wang", $"guess {number}")));
        Assert.InRange(answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized), 1, 10);
        Assert.All(answers, answer => Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests }));
        Array.ForEach(answers, answer => answer.Dispose());
        using var right = await server.SignInAsync("wang", AccessServer.Password);
        await right.AssertErrorAsync(HttpStatusCode.TooManyRequests, "SIGN_IN_LOCKED");
        Assert.InRange(right.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(13), TimeSpan.FromMinutes(15));
        // The address is locked out with it, for whatever name.
        using var other = await server.SignInAsync("nobody", "guess");
        await other.AssertErrorAsync(HttpStatusCode.TooManyRequests, "SIGN_IN_LOCKED");
    }
}

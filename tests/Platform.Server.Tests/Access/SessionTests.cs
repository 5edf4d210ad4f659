using System.Diagnostics;
using System.Net;
using Platform.Access;
using Platform.Access.Accounts;
using Platform.Model.Access;

namespace Platform.Server.Tests.Access;

public abstract class SessionTests(AccessServer server)
{
    private static int names;

    private static string NewName() => $"account{Interlocked.Increment(ref names)}";

    [Fact]
    public async Task A_one_time_password_lets_choose_a_password_and_nothing_else()
    {
        var name = NewName();
        var oneTime = await server.Accounts.AddAsync(name, new NewAppointment(Role.Township, new DivisionScope("330726101")));
        using var signedIn = await server.SignInAsync(name, oneTime);
        var cookie = AccessServer.CookieOf(signedIn);
        using (var refused = await server.AskAsync(cookie))
            await refused.AssertErrorAsync(HttpStatusCode.Forbidden, "PASSWORD_CHANGE_REQUIRED");
        Assert.True((await server.WhoAsync(cookie)).GetProperty("mustChangePassword").GetBoolean());

        using (var easy = await server.SendAsync(HttpMethod.Put, "/session/password", new { password = "short" }, cookie))
            await easy.AssertErrorAsync(HttpStatusCode.BadRequest, "PASSWORD_LENGTH");
        using var chosen = await server.SendAsync(HttpMethod.Put, "/session/password", new { password = AccessServer.Password }, cookie);
        var renewed = AccessServer.CookieOf(chosen);
        Assert.NotEqual(cookie, renewed);
        using (var old = await server.AskAsync(cookie))
            await old.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
        using var asked = await server.AskAsync(renewed);
        await asked.AssertDataAsync();
        var who = await server.WhoAsync(renewed);
        Assert.Equal((name, "TOWNSHIP", "330726101"), (who.GetProperty("name").GetString(), who.GetProperty("role").GetString(), who.GetProperty("division").GetString()));

        // From now on the current password is asked for.
        using var stolen = await server.SendAsync(HttpMethod.Put, "/session/password", new { password = "yet another password" }, renewed);
        await stolen.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites_and_signing_out_ends_it()
    {
        var name = NewName();
        await server.SignedInAsync(name);
        using var signedIn = await server.SignInAsync(name, AccessServer.Password);
        Assert.Matches("^session=[A-Za-z0-9_-]{43}; path=/; samesite=strict; httponly$", signedIn.Headers.GetValues("Set-Cookie").Single());
        Assert.Equal("no-store", signedIn.Headers.CacheControl?.ToString());
        var cookie = AccessServer.CookieOf(signedIn);
        using var signedOut = await server.SendAsync(HttpMethod.Delete, "/session", new { }, cookie);
        Assert.Equal(HttpStatusCode.NoContent, signedOut.StatusCode);
        Assert.Contains("expires=Thu, 01 Jan 1970", signedOut.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
        using var refused = await server.AskAsync(cookie);
        await refused.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
    }

    /// <summary>A cookie that somebody planted never becomes the session of who signs in.</summary>
    [Fact]
    public async Task A_sign_in_takes_over_no_session_id()
    {
        var (mine, theirs) = (NewName(), NewName());
        var planted = await server.SignedInAsync(theirs);
        await server.SignedInAsync(mine);
        foreach (var cookie in new[] { planted, $"session={new string('A', 43)}" })
        {
            using var signedIn = await server.SignInAsync(mine, AccessServer.Password, cookie);
            Assert.NotEqual(cookie, AccessServer.CookieOf(signedIn));
            using var refused = await server.AskAsync(cookie);
            await refused.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
        }
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("%00' OR 1=1 --")]
    public async Task A_forged_cookie_is_refused_and_taken_away(string value)
    {
        using var refused = await server.AskAsync($"session={Uri.EscapeDataString(value)}");
        Assert.Equal("Bearer", refused.Headers.WwwAuthenticate.Single().ToString());
        Assert.StartsWith("session=; expires=", refused.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
        var message = await refused.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
        Assert.DoesNotContain(value, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("__Host-session=forged")]
    [InlineData("other=forged")]
    public async Task Another_cookie_is_no_credential(string cookie)
    {
        using var answer = await server.AskAsync(cookie);
        await answer.AssertDataAsync();
        Assert.Equal("PUBLIC", (await server.WhoAsync(cookie)).GetProperty("role").GetString());
    }

    [Fact]
    public async Task Disabling_ends_a_session_within_five_seconds()
    {
        var name = NewName();
        var cookie = await server.SignedInAsync(name);
        using (var good = await server.AskAsync(cookie))
            await good.AssertDataAsync();
        await server.Accounts.DisableAsync(name);
        await AssertEndsAsync(() => server.AskAsync(cookie));
    }

    [Fact]
    public async Task An_ended_appointment_is_at_an_end_within_five_seconds()
    {
        var name = NewName();
        var cookie = await server.SignedInAsync(name);
        var id = (await server.WhoAsync(cookie)).GetProperty("appointment").GetString()!;
        await server.Accounts.DismissAsync(name, id);
        await AssertEndsAsync(() => server.AskAsync(cookie));
        using var refused = await server.AskAsync(cookie);
        await refused.AssertErrorAsync(HttpStatusCode.Forbidden, "AUTH_NOT_AUTHORIZED");
        Assert.Equal(0, (await server.WhoAsync(cookie)).GetProperty("appointments").GetArrayLength());
    }

    [Fact]
    public async Task Several_appointments_are_named_or_chosen_and_only_ones_own()
    {
        var (name, other) = (NewName(), NewName());
        var cookie = await server.SignedInAsync(name, Role.Township, new DivisionScope("330726101"));
        var foreign = (await server.WhoAsync(await server.SignedInAsync(other))).GetProperty("appointment").GetString()!;
        var viewer = await server.Accounts.AppointAsync(name, new NewAppointment(Role.Viewer));
        await server.Accounts.AppointAsync(name, new NewAppointment(Role.County, null, null, new DateOnly(2020, 1, 1)));
        await Task.Delay(TimeSpan.FromSeconds(4));

        using (var unnamed = await server.AskAsync(cookie))
            await unnamed.AssertErrorAsync(HttpStatusCode.BadRequest, "APPOINTMENT_REQUIRED");
        Assert.Equal(2, (await server.WhoAsync(cookie)).GetProperty("appointments").GetArrayLength());
        using (var named = await server.AskAsync(cookie, null, ("X-Appointment", viewer)))
            await named.AssertDataAsync();
        using (var asked = await server.SendAsync(HttpMethod.Post, "/graphql", new { query = "{ viewer { role appointments { id role divisionCode } } }" }, cookie, null, ("X-Appointment", viewer)))
        {
            var who = (await asked.AssertDataAsync()).GetProperty("viewer");
            Assert.Equal("VIEWER", who.GetProperty("role").GetString());
            Assert.Equal(["", "330726101"], who.GetProperty("appointments").EnumerateArray().Select(own => own.GetProperty("divisionCode").GetString() ?? "").Order(StringComparer.Ordinal));
        }

        foreach (var id in new[] { foreign, "nonsense", "" })
        {
            using var refused = await server.AskAsync(cookie, null, ("X-Appointment", id));
            await refused.AssertErrorAsync(HttpStatusCode.Forbidden, "AUTH_NOT_AUTHORIZED");
        }

        using (var nobodys = await server.AskAsync(null, null, ("X-Appointment", viewer)))
            await nobodys.AssertErrorAsync(HttpStatusCode.Forbidden, "AUTH_NOT_AUTHORIZED");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"name":"a"}""")]
    [InlineData("""{"name":"a","password":"b","role":"COUNTY"}""")]
    [InlineData("""{"name":"a","password":"b","password":"c"}""")]
    [InlineData("""{"name":null,"password":"b"}""")]
    [InlineData("""{"name":"Geheim","password":1}""")]
    public async Task A_body_of_another_form_is_refused_without_its_values(string body)
    {
        using var answer = await server.PostAsync(System.Text.Encoding.UTF8.GetBytes(body), "application/json", null, "/session");
        Assert.DoesNotContain("Geheim", await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "JSON_INVALID"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var answer = await server.SignInAsync(new string('a', 5_000), "b");
        await answer.AssertErrorAsync(HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE");
    }

    private static async Task AssertEndsAsync(Func<Task<HttpResponseMessage>> ask)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            using var answer = await ask();
            if (!answer.IsSuccessStatusCode)
            {
                Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
                return;
            }

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
            await Task.Delay(100);
        }
    }
}

public sealed class SqliteSessionTests(AccessServer server) : SessionTests(server), IClassFixture<AccessServer>;

public sealed class PostgresSessionTests(PostgresAccessServer server) : SessionTests(server), IClassFixture<PostgresAccessServer>;

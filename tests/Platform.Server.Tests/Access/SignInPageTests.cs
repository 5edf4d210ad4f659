using System.Net;
using Microsoft.Playwright;
using Platform.Access;
using Platform.Access.Accounts;
using Platform.Model.Access;

namespace Platform.Server.Tests.Access;

/// <summary>The page that signs in, and a person with a browser before it.</summary>
public sealed class SignInPageTests(AccessServer server) : IClassFixture<AccessServer>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_signs_in_chooses_a_password_and_a_role_and_signs_out(bool withScripts)
    {
        var name = withScripts ? "王芳" : "wang";
        var oneTime = await server.Accounts.AddAsync(name, new NewAppointment(Role.Township, new DivisionScope("330726101")));
        var viewer = await server.Accounts.AppointAsync(name, new NewAppointment(Role.Viewer));
        await using var chromium = await Chromium.LaunchAsync();
        var page = await chromium.OpenPageAsync(withScripts);
        var problems = new List<string>();
        page.Console += (_, message) => problems.Add(message.Text);

        await page.GotoAsync(new Uri(server.Address, "/sign-in").ToString());
        await Chromium.ScreenshotAsync(page, "sign-in");
        await page.Locator("[name=name]").FillAsync(name);
        await page.Locator("[name=password]").FillAsync("wrong");
        await page.Locator("[value=sign-in]").ClickAsync();
        await page.GetByText("账号名或密码不正确").WaitForAsync();
        await page.Locator("[name=name]").FillAsync(name);
        await page.Locator("[name=password]").FillAsync(oneTime);
        await page.Locator("[value=sign-in]").ClickAsync();
        await page.Locator("[autocomplete=new-password]").FillAsync(AccessServer.Password);
        await page.Locator("[value=password]").ClickAsync();

        await page.Locator($"li form:has([value={viewer}]) button").ClickAsync();
        await page.Locator("strong", new() { HasText = "查阅" }).WaitForAsync();
        await Chromium.ScreenshotAsync(page, "signed-in");
        var cookie = (await page.Context.CookiesAsync()).Single();
        Assert.Equal((true, SameSiteAttribute.Strict, "session"), (cookie.HttpOnly, cookie.SameSite, cookie.Name));
        Assert.Equal("VIEWER", (await server.WhoAsync($"session={cookie.Value}")).GetProperty("role").GetString());

        await page.Locator("[value=sign-out]").ClickAsync();
        await page.Locator("[value=sign-in]").WaitForAsync();
        Assert.Empty(await page.Context.CookiesAsync());
        using var ended = await server.AskAsync($"session={cookie.Value}");
        await ended.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
        Assert.DoesNotContain(problems, problem => problem.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    /// <summary>A page of another origin, which the browser shows beside a session here.</summary>
    [Fact]
    public async Task A_page_of_another_origin_does_nothing_with_a_session()
    {
        var session = (await server.SignedInAsync("victim")).Split('=')[1];
        await using var attacker = await AttackerPage.StartAsync(server.Address);
        await using var chromium = await Chromium.LaunchAsync();
        var page = await chromium.OpenPageAsync();
        await page.Context.AddCookiesAsync([new() { Name = "session", Value = session, Url = server.Address.ToString(), HttpOnly = true, SameSite = SameSiteAttribute.Strict }]);
        await page.GotoAsync(attacker.Address);
        Assert.Equal("TypeError", await page.EvaluateAsync<string>("address => fetch(address + 'session', { method: 'DELETE', headers: { 'Content-Type': 'application/json' }, credentials: 'include' }).then(answer => answer.status, error => error.name)", server.Address.ToString()));
        Assert.Equal("TypeError", await page.EvaluateAsync<string>("address => fetch(address + 'session', { credentials: 'include' }).then(answer => answer.text(), error => error.name)", server.Address.ToString()));
        var answer = await page.RunAndWaitForResponseAsync(() => page.Locator("button").ClickAsync(), response => response.Url.EndsWith("/sign-in", StringComparison.Ordinal));
        Assert.Equal(403, answer.Status);
        using var still = await server.AskAsync($"session={session}");
        await still.AssertDataAsync();
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_form_of_another_site_or_of_no_browser_is_refused(string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([new("do", "sign-in"), new("name", "wang"), new("password", "wrong")]),
        };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var refused = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.False(refused.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_browser_with_a_session_that_has_ended_is_shown_where_to_sign_in()
    {
        using var answer = await server.SendAsync(HttpMethod.Get, "/graphql/", null, "session=ended", null, ("Accept", "text/html,*/*;q=0.8"));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("name=\"password\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("session=; expires=", answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_loads_nothing_from_elsewhere_and_is_kept_by_nobody()
    {
        using var answer = await server.GetAsync("/sign-in");
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

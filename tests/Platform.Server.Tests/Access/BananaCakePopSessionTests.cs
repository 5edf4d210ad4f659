using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Platform.Server.Tests.Access;

/// <summary>Banana Cake Pop asks as whoever has signed in with the same browser.</summary>
public sealed class BananaCakePopSessionTests(FirstRun server) : IClassFixture<FirstRun>
{
    [Fact]
    public async Task A_query_is_asked_by_the_account_that_signed_in()
    {
        var token = (await server.SignedInAsync("lina")).Split('=')[1];
        await using var chromium = await Chromium.LaunchAsync();
        var page = await chromium.OpenPageAsync();
        await page.Context.AddCookiesAsync([new() { Name = "session", Value = token, Url = server.Address.ToString(), HttpOnly = true, SameSite = SameSiteAttribute.Strict }]);
        await page.GotoAsync(new Uri(server.Address, "/graphql").ToString());
        await page.GetByText("Create Document").First.ClickAsync();
        await page.GetByText("Schema available").WaitForAsync();
        // The cross of the vendor's announcement.
        await page.Mouse.ClickAsync(1424, 16);
        await page.Locator(".monaco-editor").First.ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", "{ viewer { name role } }");
        await page.Keyboard.PressAsync("Control+V");
        await page.Locator(".codelens-decoration").First.WaitForAsync();
        await page.GetByText("Run", new() { Exact = true }).First.ClickAsync();
        await page.GetByText(new Regex("\"lina\"")).First.WaitForAsync();
        await page.GetByText(new Regex("\"VIEWER\"")).First.WaitForAsync();
    }
}

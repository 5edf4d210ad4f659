using System.Collections.Concurrent;

namespace Platform.Server.Tests;

/// <summary>A person with a browser: opens the IDE, writes a query, runs it, sees data; and nothing leaves the machine.</summary>
public sealed class BananaCakePopTests(SampleServerFixture server) : IClassFixture<SampleServerFixture>
{
    [Fact]
    public async Task A_query_is_written_run_and_answered_without_a_request_to_elsewhere()
    {
        await using var chromium = await Chromium.LaunchAsync();
        var page = await chromium.OpenPageAsync();
        var requests = new ConcurrentBag<string>();
        page.Context.Request += (_, request) => requests.Add(request.Url);

        await page.GotoAsync(new Uri(server.Address, "/graphql").ToString());
        await page.GetByText("Create Document").First.ClickAsync();
        await page.GetByText("Schema available").WaitForAsync();
        await page.Locator(".monaco-editor").First.ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("{ divisions(first: 3) { nodes { code name level } } }");
        await page.GetByText("Run", new() { Exact = true }).First.ClickAsync();
        await page.GetByText("330726001").First.WaitForAsync();
        await Chromium.ScreenshotAsync(page, "banana-cake-pop");

        Assert.NotEmpty(requests);
        await Task.Delay(TimeSpan.FromSeconds(12));
        Assert.All(requests, url => Assert.True(IsLocal(url), url));
    }

    private bool IsLocal(string url) => url.StartsWith("blob:", StringComparison.Ordinal)
        || url.StartsWith("data:", StringComparison.Ordinal)
        || new Uri(url).Authority == server.Address.Authority;
}

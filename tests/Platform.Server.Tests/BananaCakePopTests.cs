using System.Collections.Concurrent;

namespace Platform.Server.Tests;

/// <summary>A person with a browser: opens the IDE, writes a query, runs it, sees data; and nothing leaves the machine.</summary>
public sealed class BananaCakePopTests(SampleServerFixture server) : IClassFixture<SampleServerFixture>
{
    private const string Query = """
        query LargestInstitutions {
          institutions(first: 3, order: [{ bedCount: DESC }]) {
            totalCount
            nodes {
              name
              bedCount
              occupancyRate
              division { name }
            }
          }
        }
        """;

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
        // The cross of the vendor's announcement.
        await page.Mouse.ClickAsync(1424, 16);

        await page.Locator(".monaco-editor").First.ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        // Pasted, for what is typed the editor completes with brackets of its own.
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", Query);
        await page.Keyboard.PressAsync("Control+V");
        await page.Locator(".codelens-decoration").First.WaitForAsync();
        await page.GetByText("Run", new() { Exact = true }).First.ClickAsync();
        await page.GetByText("\"totalCount\"").WaitForAsync();
        Assert.Equal(3, await page.GetByText("\"occupancyRate\"").CountAsync());
        Assert.Equal(0, await page.GetByText("\"errors\"").CountAsync());
        await Chromium.ScreenshotAsync(page, "banana-cake-pop");

        // Whatever it reports, it reports within seconds of its start.
        await Task.Delay(TimeSpan.FromSeconds(12));
        Assert.Contains(requests, url => url.EndsWith("/graphql", StringComparison.Ordinal));
        Assert.All(requests, url => Assert.True(IsOfThisServer(url), url));
    }

    private bool IsOfThisServer(string url) =>
        url.StartsWith("blob:", StringComparison.Ordinal)
        || url.StartsWith("data:", StringComparison.Ordinal)
        || new Uri(url).Authority == server.Address.Authority;
}

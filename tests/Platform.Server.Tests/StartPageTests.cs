using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Platform.Server.Tests.TrustedDocuments;

namespace Platform.Server.Tests;

/// <summary>What a browser finds at the root: a page that says what this is and leads on, and nothing that leads nowhere.</summary>
public sealed partial class StartPageTests(
    SampleServerFixture development, SchemaAccessTests.ProductionFixture production, SchemaAccessTests.ClosedFixture closed, OnlyTrustedServer trusted)
    : IClassFixture<SampleServerFixture>,
        IClassFixture<SchemaAccessTests.ProductionFixture>,
        IClassFixture<SchemaAccessTests.ClosedFixture>,
        IClassFixture<OnlyTrustedServer>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    [Fact]
    public async Task A_browser_gets_a_page_that_loads_nothing_from_elsewhere()
    {
        using var answer = await development.GetAsync("/", Browser);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.StartsWith("default-src 'none';", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(["Accept"], answer.Headers.Vary);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("<h1>民政数据平台 <span lang=\"en\">Civil Affairs Data Platform</span></h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
        // Its policy lets neither run.
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("class=\"note\"", page, StringComparison.Ordinal);
    }

    /// <summary>Every one, of the page's files and of the documents too.</summary>
    [Fact]
    public async Task Its_links_lead_somewhere()
    {
        using var answer = await development.GetAsync("/", Browser);
        var links = Link().Matches(await answer.Content.ReadAsStringAsync()).Select(link => WebUtility.HtmlDecode(link.Groups["target"].Value)).ToList();
        foreach (var expected in new[] { "graphql/", "graphql?sdl", "health/live", "health/ready", "docs/README.md", "docs/README.zh-CN.md", "docs/settings.md", "favicon.ico", "start.css", "graphql/NursingBedShare" })
        {
            Assert.Contains(expected, links);
        }

        foreach (var link in links)
        {
            using var target = await development.GetAsync("/" + link, Browser);
            Assert.True(target.StatusCode == HttpStatusCode.OK, $"{link}: {(int)target.StatusCode}");
            Assert.NotEmpty(await target.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task A_document_that_needs_variables_is_named_and_no_link()
    {
        var page = await PageAsync(development);
        Assert.Contains("<li>DivisionProfile <span>需要变量</span>", page, StringComparison.Ordinal);
        Assert.All(Operations.Names, name => Assert.Contains(name, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task Who_is_no_browser_is_told_where_queries_go(string? accept)
    {
        using var got = await development.GetAsync("/", accept);
        Assert.Equal("There is nothing at this path; queries go to /graphql.", await got.AssertErrorAsync(HttpStatusCode.NotFound, "NOT_FOUND"));
        using var posted = await development.PostAsync("{}"u8.ToArray(), "application/json", accept, path: "/");
        await posted.AssertErrorAsync(HttpStatusCode.NotFound, "NOT_FOUND");
    }

    [Fact]
    public async Task Where_the_schema_is_closed_the_page_says_why_and_how_to_open_it()
    {
        foreach (var (server, reason) in new (ServerFixture, string)[] { (production, "<code>Production</code>"), (closed, "<code>Query:Introspection=Off</code>") })
        {
            var page = await PageAsync(server);
            Assert.Contains("class=\"note\"", page, StringComparison.Ordinal);
            Assert.Contains(reason, page, StringComparison.Ordinal);
            Assert.Contains("--Query:Introspection=On", page, StringComparison.Ordinal);
            // Neither the schema nor the names that tell of it.
            Assert.DoesNotContain("graphql?sdl", page, StringComparison.Ordinal);
            Assert.DoesNotContain("NursingBedShare", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Where_only_trusted_documents_are_answered_the_page_says_so() =>
        Assert.Contains("<code>TrustedDocuments:Only=true</code>", await PageAsync(trusted), StringComparison.Ordinal);

    [Fact]
    public async Task Browsers_ask_for_an_icon_by_themselves()
    {
        using var icon = await production.GetAsync("/favicon.ico");
        Assert.Equal("image/x-icon", icon.Content.Headers.ContentType?.ToString());
        // The mark of the format.
        Assert.Equal([0, 0, 1, 0], (await icon.Content.ReadAsByteArrayAsync())[..4]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/favicon.ico");
        request.Headers.TryAddWithoutValidation("If-None-Match", icon.Headers.ETag!.ToString());
        using var again = await production.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task The_worker_that_the_IDE_asks_for_does_nothing()
    {
        using var answer = await development.GetAsync("/graphql/service-worker.js");
        Assert.Equal("text/javascript; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.All((await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("//", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_book_is_shown_as_text_and_nothing_beside_it()
    {
        using var chapter = await development.GetAsync("/docs/settings.md", Browser);
        Assert.Equal("text/plain; charset=utf-8", chapter.Content.Headers.ContentType?.ToString());
        Assert.StartsWith("# Settings", await chapter.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var path in new[] { "/docs/", "/docs/none.md", "/docs/..%2fappsettings.json" })
        {
            using var nothing = await development.GetAsync(path, Browser);
            await nothing.AssertErrorAsync(HttpStatusCode.NotFound, "NOT_FOUND");
        }
    }

    /// <summary>The page and the IDE as a person opens them: nothing is refused by their policies, nothing is missing, and no page is loaded twice.</summary>
    [Fact]
    public async Task A_browser_has_nothing_to_complain_of()
    {
        await using var chromium = await Chromium.LaunchAsync();
        var page = await chromium.OpenPageAsync();
        var (wrong, loaded) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                wrong.Add($"{message.Text} {message.Location}");
        };
        page.Context.Response += (_, response) =>
        {
            if (response.Status >= 400)
                wrong.Add($"{response.Status} {response.Url}");
        };
        page.Load += (_, opened) => loaded.Add(opened.Url);

        await page.GotoAsync(production.Address.ToString());
        await page.GetByText("--Query:Introspection=On").First.WaitForAsync();
        await Chromium.ScreenshotAsync(page, "start-production");
        await page.GotoAsync(development.Address.ToString());
        await Chromium.ScreenshotAsync(page, "start");
        Assert.Equal("rgb(11, 110, 110)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('a.main')).backgroundColor"));
        Assert.Empty(wrong);

        loaded.Clear();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Banana Cake Pop" }).ClickAsync();
        await page.GetByText("Create Document").First.WaitForAsync();
        await page.WaitForFunctionAsync("async () => (await navigator.serviceWorker.getRegistrations()).some(worker => worker.active)");
        await Task.Delay(TimeSpan.FromSeconds(2));
        Assert.Single(loaded);
        Assert.DoesNotContain(wrong, message => message.Contains("service-worker", StringComparison.Ordinal) || message.Contains("favicon", StringComparison.Ordinal));
    }

    private static async Task<string> PageAsync(ServerFixture server)
    {
        using var answer = await server.GetAsync("/", Browser);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("""(href|src)="(?<target>[^"]+)"|url\((?<target>[^)]+)\)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}

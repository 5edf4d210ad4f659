using System.Net;

namespace Platform.Server.Tests;

/// <summary>The IDE's files, and who is sent to them.</summary>
public sealed class IdeFilesTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    [Fact]
    public async Task A_browser_is_sent_to_the_page()
    {
        using var answer = await server.GetAsync("/graphql", Browser);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/graphql/", answer.Headers.Location?.OriginalString);
        using var page = await server.GetAsync("/graphql/", Browser);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType?.ToString());
        Assert.Contains("<title>Banana Cake Pop</title>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_with_a_query_gets_its_answer()
    {
        using var answer = await server.GetAsync("/graphql?query={__typename}", Browser);
        await answer.AssertDataAsync();
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json, text/html")]
    [InlineData("text/html;q=0.5, application/json")]
    public async Task Who_prefers_json_gets_no_page(string accept)
    {
        using var answer = await server.GetAsync("/graphql", accept);
        await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Fact]
    public async Task The_settings_keep_the_ide_at_home()
    {
        using var answer = await server.GetAsync("/graphql/bcp-config.json");
        Assert.Equal("""{"useBrowserUrlAsEndpoint":true,"disableTelemetry":true}""", await answer.Content.ReadAsStringAsync());
        using var page = await server.GetAsync("/graphql/", Browser);
        Assert.StartsWith("default-src 'self';", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql/LICENSE")]
    [InlineData("/graphql/favicon.svg")]
    public async Task The_files_of_the_package_are_there(string path)
    {
        using var answer = await server.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/graphql/../appsettings.json")]
    [InlineData("/graphql/%2e%2e/appsettings.json")]
    [InlineData("/graphql/..%2fappsettings.json")]
    public async Task Nothing_outside_the_folder_is_served(string path)
    {
        using var answer = await server.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}

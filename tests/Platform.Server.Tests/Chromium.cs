using System.Collections;
using Microsoft.Playwright;
using Platform.Tests;

namespace Platform.Server.Tests;

/// <summary>The Chromium of this machine, or of npm, without a window.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright driver, IBrowser process) => (playwright, browser) = (driver, process);

    public static async Task<Chromium> LaunchAsync()
    {
        var program = TestPrograms.Chromium;
        var driver = await Playwright.CreateAsync();
        var process = await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            ChromiumSandbox = !Environment.IsPrivilegedProcess && !TestPrograms.IsFetched(program),
            Env = EnvironmentOf(program),
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new Chromium(driver, process);
    }

    private static Dictionary<string, string> EnvironmentOf(string program)
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
        if (TestPrograms.IsFetched(program))
            variables["LD_LIBRARY_PATH"] = TestPrograms.ChromiumLibraries;
        if (TestPrograms.Fonts is { } fonts)
            variables["FONTCONFIG_FILE"] = fonts;
        return variables;
    }

    public async Task<IPage> OpenPageAsync(bool withScripts = true)
    {
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = withScripts, ViewportSize = new() { Width = 1440, Height = 900 }, Locale = "en-GB", Permissions = ["clipboard-read", "clipboard-write"] });
        return await context.NewPageAsync();
    }

    /// <summary>Keeps a picture in the directory that SCREENSHOTS names, if it names one.</summary>
    public static async Task ScreenshotAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } directory)
        {
            // What the pointer shows goes away with it.
            await page.Mouse.MoveAsync(0, 0);
            await Task.Delay(TimeSpan.FromSeconds(1));
            await page.ScreenshotAsync(new() { Path = Path.Combine(directory, $"{name}.png") });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}

using Microsoft.Playwright;

namespace Platform.Server.Tests;

/// <summary>The Chromium of this machine, without a window.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright driver, IBrowser process) => (playwright, browser) = (driver, process);

    public static async Task<Chromium> LaunchAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        Assert.True(File.Exists(path), $"This test drives Chromium, and {path} does not exist: install it (Debian: apt-get install chromium), or set CHROMIUM to its path.");
        var driver = await Playwright.CreateAsync();
        var process = await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            ChromiumSandbox = !Environment.IsPrivilegedProcess,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new Chromium(driver, process);
    }

    public async Task<IPage> OpenPageAsync()
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, Locale = "en-GB", Permissions = ["clipboard-read", "clipboard-write"] });
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

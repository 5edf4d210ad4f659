using Microsoft.Extensions.Options;
using Platform.Server.Settings;

namespace Platform.Server.Hosting;

/// <summary>The one line that tells whoever started the server where to go.</summary>
internal static class StartLine
{
    /// <summary>Prints the line when the server listens.</summary>
    public static void AnnounceStart(this WebApplication app)
    {
        var sample = app.Services.GetRequiredService<IOptions<SampleSettings>>();
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var data = sample.Value.Enabled ? "simulated sample county (模拟数据)" : "no sample data";
            Console.WriteLine($"Civil Affairs Data Platform: open {Address(app)}/graphql in a browser; {data}.");
        });
    }

    // An address for every interface is no address for a browser.
    private static string Address(WebApplication app) =>
        app.Urls.First().Replace("0.0.0.0", "localhost").Replace("[::]", "localhost").TrimEnd('/');
}

using Microsoft.Extensions.Options;
using Platform.Server.Settings;

namespace Platform.Server.Hosting;

/// <summary>From the first request to the last.</summary>
internal static class Serving
{
    /// <summary>Listens, says where, and serves until it is told to stop; gives the process's exit code.</summary>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        LetRequestsFinish(app.Services);
        try
        {
            await app.StartAsync();
        }
        catch (IOException inUse)
        {
            await Console.Error.WriteLineAsync($"{inUse.Message} Choose another address, for example --urls=http://localhost:5081.");
            return 1;
        }

        Announce(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    // A query that runs when the server is told to stop may run as long as it may ever run.
    private static void LetRequestsFinish(IServiceProvider services) =>
        services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout =
            TimeSpan.FromSeconds(services.GetRequiredService<IOptions<StorageSettings>>().Value.StatementTimeout + 5);

    private static void Announce(WebApplication app)
    {
        var sample = app.Services.GetRequiredService<IOptions<SampleSettings>>().Value.Enabled;
        var data = sample ? "simulated sample county (模拟数据)" : "no sample data";
        Console.WriteLine($"Civil Affairs Data Platform: open {Address(app)}/graphql in a browser; {data}. Ctrl+C stops the server.");
    }

    // An address for every interface is no address for a browser.
    private static string Address(WebApplication app) =>
        app.Urls.First().Replace("0.0.0.0", "localhost").Replace("[::]", "localhost").TrimEnd('/');
}

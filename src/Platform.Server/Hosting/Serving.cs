using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Platform.Server.Access;
using Platform.Server.Settings;
using Platform.Server.Telemetry;

namespace Platform.Server.Hosting;

/// <summary>From the first request to the last.</summary>
internal static partial class Serving
{
    /// <summary>Listens, says where, and serves until it is told to stop; gives the process's exit code.</summary>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        LetRequestsFinish(app.Services);
        try
        {
            await app.StartAsync();
        }
        catch (PortInUseException inUse)
        {
            await Console.Error.WriteLineAsync(inUse.Message);
            return 1;
        }
        catch (IOException inUse) when (inUse.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{inUse.Message} Choose another address, for example --urls=http://localhost:5081.");
            return 1;
        }
        catch (Exception wrong) when (IsOfSettings(wrong))
        {
            // An address of another machine, HTTPS without a certificate, a certificate that is not there.
            var setting = app.Configuration.GetSection("Kestrel").GetChildren().Any() ? "Kestrel" : "Urls";
            await Console.Error.WriteLineAsync($"{Building.Describe(wrong)} Check the setting {setting}.");
            return 1;
        }

        Announce(app);
        app.AdviseOnScheduling();
        app.WarnOfNoDocuments();
        app.WarnOfNoSignIn();
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static bool IsOfSettings(Exception wrong) =>
        wrong is SocketException or InvalidOperationException or IOException or UnauthorizedAccessException or FormatException or ArgumentException or InvalidDataException or CryptographicException;

    // A query that runs when the server is told to stop may run as long as it may ever run.
    private static void LetRequestsFinish(IServiceProvider services) =>
        services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout =
            TimeSpan.FromSeconds(services.GetRequiredService<IOptions<StorageSettings>>().Value.StatementTimeout + 5);

    private static void Announce(WebApplication app)
    {
        var sample = app.Services.GetRequiredService<IOptions<SampleSettings>>().Value.Enabled;
        var data = sample ? "simulated sample county (模拟数据)" : "no sample data";
        var caller = app.Services.GetRequiredService<DevelopmentCaller>().IsPossible ? "; whoever comes from this machine is 开发, in the role COUNTY, without signing in" : "";
        var line = $"{Product.Name}: open {Address(app)}/graphql in a browser; {data}{caller}. Ctrl+C stops the server.";
        // Who reads the log by a program reads JSON only.
        if (app.Services.GetRequiredService<IOptions<ConsoleSettings>>().Value.FormatterName == "json")
        {
            LogReady(app.Logger, line);
        }
        else
        {
            Console.WriteLine(line);
        }
    }

    // An address for every interface is no address for a browser.
    private static string Address(WebApplication app) =>
        app.Urls.First().Replace("0.0.0.0", "localhost").Replace("[::]", "localhost").TrimEnd('/');

    [LoggerMessage(LogLevel.Information, "{Line}")]
    private static partial void LogReady(ILogger logger, string line);
}

using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using Platform.Server.Settings;

namespace Platform.Server.Telemetry;

/// <summary>Serves <c>/metrics</c> on a port of its own, on the interface of the public one: a second web server, which has nothing else to show.</summary>
internal sealed class PrometheusServer(IOptions<TelemetrySettings> settings, IOptions<HostSettings> host, MeterProvider meters) : IHostedService
{
    private readonly WebApplication app = Build($"http://{host.Value.Addresses()[0].Host}:{settings.Value.PrometheusPort}", meters);

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException inUse)
        {
            throw new PortInUseException($"{inUse.Message} Choose another port by Telemetry:PrometheusPort.", inUse);
        }
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await app.StopAsync(cancellationToken);
        await app.DisposeAsync();
    }

    private static WebApplication Build(string address, MeterProvider meters)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(address);
        var server = builder.Build();
        server.Use(next => context =>
        {
            // A scrape is no request of the server's clients.
            context.Features.GetRequiredFeature<IHttpMetricsTagsFeature>().MetricsDisabled = true;
            return next(context);
        });
        server.UseOpenTelemetryPrometheusScrapingEndpoint(meters, predicate: null, path: "/metrics", configureBranchedPipeline: null, optionsName: null);
        return server;
    }
}

/// <summary>Another program has a port that the settings name; the message says which setting.</summary>
internal sealed class PortInUseException(string message, Exception inner) : Exception(message, inner);

using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Platform.Query.Telemetry;

namespace Platform.Server.Telemetry;

/// <summary>Exports traces and metrics to whom the settings name. Without such a setting nothing listens to the server's instruments.</summary>
internal static class TelemetryHosting
{
    /// <summary>Adds the exporters that the settings ask for.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.KeepRequestsOutOfTheLog();
        // As texts: a wrong value is refused later, when all settings are validated.
        var sends = Uri.TryCreate(builder.Configuration["Telemetry:OtlpEndpoint"], UriKind.Absolute, out var endpoint);
        var isScraped = builder.Configuration["Telemetry:PrometheusPort"] is not (null or "" or "0");
        if (sends || isScraped)
        {
            builder.AddExporters(sends ? endpoint : null, isScraped);
        }
    }

    // Of its own, so that a server without telemetry does not even load OpenTelemetry.
    private static void AddExporters(this WebApplicationBuilder builder, Uri? endpoint, bool isScraped)
    {
        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource
            .AddService("civil-affairs-platform", serviceVersion: Product.Version)
            .AddEnvironmentVariableDetector());
        telemetry.WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter(QueryTelemetry.Name, Errors.MeterName, "System.Runtime"));
        if (isScraped)
        {
            telemetry.WithMetrics(metrics => metrics.AddPrometheusExporter());
            builder.Services.AddHostedService<PrometheusServer>();
        }

        if (endpoint is not null)
        {
            telemetry.WithTracing(Trace).UseOtlpExporter(OtlpExportProtocol.HttpProtobuf, endpoint);
        }
    }

    private static void Trace(TracerProviderBuilder tracing) => tracing.AddSource(QueryTelemetry.Name).AddAspNetCoreInstrumentation(requests =>
    {
        // The probes of supervisors and scrapers would bury the rest.
        requests.Filter = context => context.Request.Path.StartsWithSegments("/graphql", StringComparison.Ordinal);
        // The query string of a GET holds the document and its variables, in names as well as in values.
        requests.EnrichWithHttpRequest = (span, _) => span.SetTag("url.query", null);
    });
}

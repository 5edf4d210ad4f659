using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Telemetry</c>: who is told how the server does.</summary>
internal sealed class TelemetrySettings : IValidatableObject
{
    /// <summary>Where traces and metrics are sent by OTLP over HTTP, for example <c>http://localhost:4318</c>; empty for nowhere.</summary>
    public string? OtlpEndpoint { get; set; }

    /// <summary>The port on which Prometheus finds <c>/metrics</c>, and nothing else; 0 for none. It is open on the interface of <c>Urls</c>: let only your Prometheus reach it.</summary>
    [Range(0, 65_535, ErrorMessage = "Telemetry:PrometheusPort must be between {1} and {2}; 0 switches it off.")]
    public int PrometheusPort { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(OtlpEndpoint) && (!Uri.TryCreate(OtlpEndpoint, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https")))
        {
            yield return new ValidationResult("Telemetry:OtlpEndpoint must be an address such as http://localhost:4318.");
        }
    }
}

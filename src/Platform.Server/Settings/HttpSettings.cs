using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Http</c>: what a request may cost before it is read.</summary>
internal sealed class HttpSettings
{
    /// <summary>The largest request body in bytes; more is answered with 413.</summary>
    [Range(1_024, 100 * 1_024 * 1_024, ErrorMessage = "Http:MaxRequestBodySize must be between {1} and {2} bytes.")]
    public int MaxRequestBodySize { get; set; } = 1_024 * 1_024;
}

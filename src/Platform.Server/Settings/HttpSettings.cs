using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Platform.Server.Settings;

/// <summary>Section <c>Http</c>: what a request may cost before it is read, and who stands before the server.</summary>
internal sealed class HttpSettings : IValidatableObject
{
    /// <summary>The largest size that can be set; a body over it ends the connection.</summary>
    public const int LargestBodySize = 100 * 1_024 * 1_024;

    /// <summary>Bytes of a request's body at most; a larger one is answered with 413.</summary>
    [Range(1_024, LargestBodySize, ErrorMessage = "Http:MaxRequestBodySize must be between {1} and {2} bytes.")]
    public int MaxRequestBodySize { get; set; } = 1_024 * 1_024;

    /// <summary>Addresses or networks of reverse proxies whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed; else the headers are ignored.</summary>
    public string[] KnownProxies { get; set; } = [];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (KnownProxies.Any(proxy => !IPNetwork.TryParse(proxy, out _) && !IPAddress.TryParse(proxy, out _)))
        {
            yield return new ValidationResult("Http:KnownProxies must be addresses or networks, such as 10.0.0.2 or 10.0.0.0/24.");
        }
    }
}

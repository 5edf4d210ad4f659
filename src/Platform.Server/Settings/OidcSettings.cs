using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Access:Oidc</c>: a county's own OpenID provider, whose bearer tokens are taken.</summary>
internal sealed class OidcSettings : IValidatableObject
{
    /// <summary>The address of the OpenID provider whose bearer tokens are taken, such as <c>https://login.example.gov.cn/realms/county</c>; empty for none.</summary>
    public string? Authority { get; set; }

    /// <summary>What the provider's tokens must name as their audience: this platform.</summary>
    public string? Audience { get; set; }

    /// <summary>Whether there is a provider.</summary>
    public bool IsSet => !string.IsNullOrEmpty(Authority);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // Keys that come over plain HTTP are anybody's; on this machine a provider is tried out.
        if (IsSet && (!Uri.TryCreate(Authority, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))))
            yield return new ValidationResult("Access:Oidc:Authority must be an address such as https://login.example.gov.cn/realms/county, with https.");
        if (IsSet == string.IsNullOrEmpty(Audience))
            yield return new ValidationResult("Access:Oidc:Audience must name what tokens for this platform are for, together with Access:Oidc:Authority.");
    }
}

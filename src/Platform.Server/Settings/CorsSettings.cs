using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Cors</c>: which web pages of other origins may read answers.</summary>
internal sealed class CorsSettings : IValidatableObject
{
    /// <summary>Origins of web pages that may read answers, such as <c>https://dashboard.example.org</c>, or <c>*</c> for any.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!AllowedOrigins.All(IsOrigin))
        {
            yield return new ValidationResult("Cors:AllowedOrigins must be origins without a path, such as https://dashboard.example.org, or *.");
        }
    }

    private static bool IsOrigin(string text) => text == "*"
        || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && text.Equals(uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase));
}

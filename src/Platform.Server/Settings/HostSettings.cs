using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>The settings of the web server itself, which stand in no section.</summary>
internal sealed class HostSettings : IValidatableObject
{
    /// <summary>Where the server listens; several addresses are separated by semicolons.</summary>
    public string Urls { get; set; } = "http://localhost:5080";

    /// <summary>The host names that requests may use, separated by semicolons; <c>*</c> for any.</summary>
    public string AllowedHosts { get; set; } = "*";

    /// <summary>The addresses of <see cref="Urls"/>.</summary>
    /// <exception cref="FormatException">One is no address.</exception>
    public IReadOnlyList<BindingAddress> Addresses() =>
        [.. Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(BindingAddress.Parse)];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsListOfAddresses())
        {
            yield return new ValidationResult("Urls must be addresses such as http://localhost:5080, separated by semicolons.");
        }
    }

    private bool IsListOfAddresses()
    {
        try
        {
            return Addresses() is { Count: > 0 } addresses && addresses.All(IsComplete);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // The framework takes what it cannot read as a port for a part of the host's name, and such a host for any.
    private static bool IsComplete(BindingAddress address) => address.IsUnixPipe || address.IsNamedPipe || (address.Port is >= 0 and <= ushort.MaxValue
        && (address.Host is "*" or "+" || Uri.CheckHostName(address.Host.Trim('[', ']')) != UriHostNameType.Unknown));
}

using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Access</c>: how accounts <see href="sign-in.md">sign in</see>, and what they may have revealed.</summary>
internal sealed class AccessSettings
{
    /// <summary>Hours that a session lasts from its <see href="sign-in.md">sign-in</see>.</summary>
    [Range(1, 168, ErrorMessage = "Access:SessionHours must be between {1} and {2} hours.")]
    public int SessionHours { get; set; } = 12;

    /// <summary>Rows of which an account may have sensitive values revealed in a day in China.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Access:RevealLimit must be between {1} and {2}.")]
    public int RevealLimit { get; set; } = 200;
}

using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Access</c>: how accounts <see href="sign-in.md">sign in</see>.</summary>
internal sealed class AccessSettings
{
    /// <summary>Hours that a session lasts from its <see href="sign-in.md">sign-in</see>.</summary>
    [Range(1, 168, ErrorMessage = "Access:SessionHours must be between {1} and {2} hours.")]
    public int SessionHours { get; set; } = 12;
}

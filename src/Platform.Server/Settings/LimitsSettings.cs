using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Limits</c>: how many requests the server takes at once, and how many of one caller.</summary>
internal sealed class LimitsSettings
{
    /// <summary>Requests that are executed at the same time; more wait for their turn.</summary>
    [Range(1, 10_000, ErrorMessage = "Limits:MaxConcurrentRequests must be between {1} and {2}.")]
    public int MaxConcurrentRequests { get; set; } = 64;

    /// <summary>Tables that are written at the same time, beside the requests; more wait for their turn.</summary>
    [Range(1, 1_000, ErrorMessage = "Limits:MaxConcurrentTables must be between {1} and {2}.")]
    public int MaxConcurrentTables { get; set; } = 4;

    /// <summary>Requests that may wait for their turn; more are answered with 503.</summary>
    [Range(0, 100_000, ErrorMessage = "Limits:QueueLength must be between {1} and {2}.")]
    public int QueueLength { get; set; } = 512;

    /// <summary>Seconds that a request waits for its turn before it is answered with 503.</summary>
    [Range(1, 3_600, ErrorMessage = "Limits:QueueTimeout must be between {1} and {2} seconds.")]
    public int QueueTimeout { get; set; } = 10;

    /// <summary>
    /// Requests that a caller may make in a second, in the long run; more are answered with 429. Callers are told apart by their address, which offices behind
    /// one gateway share, and all the world behind a proxy that is not known. So only an operator can say how many are too many: 0, for no limit, by default.
    /// </summary>
    [Range(0, 1_000_000, ErrorMessage = "Limits:RequestsPerSecond must be between {1} and {2}.")]
    public int RequestsPerSecond { get; set; }

    /// <summary>Requests that a caller may make at once after a pause, before <see cref="RequestsPerSecond"/> counts.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Limits:Burst must be between {1} and {2}.")]
    public int Burst { get; set; } = 100;
}

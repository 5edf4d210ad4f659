using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.RateLimiting;
using Platform.Access.Callers;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>How much of its minute each key has used in this process: of its requests, and of what they may cost.</summary>
internal sealed class KeyLimits : IDisposable
{
    private readonly ConcurrentDictionary<(string Id, bool IsCost), RateLimiter> limiters = new();

    /// <summary>Counts a request of a key.</summary>
    /// <exception cref="RequestRefusedException">It is one too many.</exception>
    public void RequireRequest(HttpContext context, KnownKey key) =>
        Require(context, key, isCost: false, 1, "RATE_LIMITED", "The key has made all the requests of this minute; try again after the time in Retry-After.");

    /// <summary>Counts what an operation costs, when its caller came with a key. It is asked before the operation runs.</summary>
    /// <exception cref="RequestRefusedException">It is more than is left.</exception>
    public void RequireCost(HttpContext context, double cost)
    {
        if (context.Features.Get<KnownKey>() is { } key)
        {
            Require(context, key, isCost: true, (int)Math.Clamp(Math.Ceiling(cost), 0, int.MaxValue), "COST_LIMITED",
                "The operation costs more than the key has left of this minute; ask for less, or try again after the time in Retry-After.");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var limiter in limiters.Values)
        {
            limiter.Dispose();
        }
    }

    private void Require(HttpContext context, KnownKey key, bool isCost, int amount, string code, string message)
    {
        var limit = isCost ? key.CostPerMinute : key.RequestsPerMinute;
        var limiter = limiters.GetOrAdd((key.Principal.AccountId!, isCost), static (_, permits) => new SlidingWindowRateLimiter(new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        }), limit);
        if (amount <= limit)
        {
            using var lease = limiter.AttemptAcquire(amount);
            if (lease.IsAcquired)
            {
                return;
            }
        }

        context.Response.Headers.RetryAfter = 10.ToString(CultureInfo.InvariantCulture);
        throw new RequestRefusedException(StatusCodes.Status429TooManyRequests, code, message);
    }
}

using System.Threading.RateLimiting;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>Lets few sign-ins run at once: a password takes long to check by intent, and who floods the server with them must not take its processors.</summary>
internal sealed class SignInTurns : IDisposable
{
    private readonly ConcurrencyLimiter limiter = new(new ConcurrencyLimiterOptions { PermitLimit = 2, QueueLimit = 64, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>Waits for a turn, which lasts until the lease is disposed of.</summary>
    /// <exception cref="RequestRefusedException">Too many wait already.</exception>
    public async Task<RateLimitLease> EnterAsync(HttpContext context)
    {
        var lease = await limiter.AcquireAsync(1, context.RequestAborted);
        if (lease.IsAcquired)
        {
            return lease;
        }

        lease.Dispose();
        context.Response.Headers.RetryAfter = "1";
        throw new RequestRefusedException(StatusCodes.Status503ServiceUnavailable, "OVERLOADED", "The server is busy; try again later.");
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}

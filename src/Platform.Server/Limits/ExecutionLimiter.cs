using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Platform.Server.Settings;
using Platform.Server.Transport;

namespace Platform.Server.Limits;

/// <summary>
/// Bounds the requests that are executed at the same time. A request asks for its turn when its body has been read, so that slow senders hold up nobody.
/// </summary>
internal sealed class ExecutionLimiter(IOptions<LimitsSettings> settings) : IDisposable
{
    private readonly TimeSpan patience = TimeSpan.FromSeconds(settings.Value.QueueTimeout);
    private readonly ConcurrencyLimiter limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = settings.Value.MaxConcurrentRequests,
        QueueLimit = settings.Value.QueueLength,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for the request's turn, which lasts until the lease is disposed of.</summary>
    /// <exception cref="RequestRefusedException">Too many wait already, or the request has waited too long.</exception>
    public ValueTask<RateLimitLease> EnterAsync(HttpContext context)
    {
        var lease = limiter.AttemptAcquire();
        return lease.IsAcquired ? ValueTask.FromResult(lease) : WaitAsync(context);
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    private async ValueTask<RateLimitLease> WaitAsync(HttpContext context)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        waiting.CancelAfter(patience);
        try
        {
            var lease = await limiter.AcquireAsync(1, waiting.Token);
            if (lease.IsAcquired)
            {
                return lease;
            }
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            // It has waited long enough.
        }

        context.Response.Headers.RetryAfter = "1";
        throw new RequestRefusedException(StatusCodes.Status503ServiceUnavailable, "OVERLOADED", "The server is busy; try again later.");
    }
}

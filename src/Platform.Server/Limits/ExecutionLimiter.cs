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
    private readonly ConcurrencyLimiter requests = Limiter(settings.Value.MaxConcurrentRequests, settings.Value);
    private readonly ConcurrencyLimiter tables = Limiter(settings.Value.MaxConcurrentTables, settings.Value);

    /// <summary>Waits for the request's turn, which lasts until the lease is disposed of.</summary>
    /// <param name="context">The request.</param>
    /// <param name="isTable">Whether it is for a table, which has its connection as long as the client reads: the short requests are kept free of those.</param>
    /// <exception cref="RequestRefusedException">Too many wait already, or the request has waited too long.</exception>
    public ValueTask<RateLimitLease> EnterAsync(HttpContext context, bool isTable)
    {
        var limiter = isTable ? tables : requests;
        var lease = limiter.AttemptAcquire();
        return lease.IsAcquired ? ValueTask.FromResult(lease) : WaitAsync(context, limiter);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        requests.Dispose();
        tables.Dispose();
    }

    private static ConcurrencyLimiter Limiter(int permits, LimitsSettings settings) => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = permits,
        QueueLimit = settings.QueueLength,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private async ValueTask<RateLimitLease> WaitAsync(HttpContext context, ConcurrencyLimiter limiter)
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

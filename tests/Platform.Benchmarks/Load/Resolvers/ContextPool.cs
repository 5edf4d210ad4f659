using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Benchmarks.Load.Resolvers;

/// <summary>EF Core contexts that track nothing and are used again, as EF Core's own pool of contexts does it.</summary>
internal sealed class ContextPool(string connectionString) : IDisposable
{
    private readonly ConcurrentBag<PlatformContext> _idle = [];

    private readonly DbContextOptions<PlatformContext> _options = new DbContextOptionsBuilder<PlatformContext>()
        .UseSqlite(connectionString)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .Options;

    /// <summary>A context for one resolver.</summary>
    public Lease Rent() => new(this, _idle.TryTake(out var idle) ? idle : new PlatformContext(_options));

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var context))
            context.Dispose();
    }

    /// <summary>A context while one resolver has it.</summary>
    internal readonly struct Lease(ContextPool pool, PlatformContext context) : IDisposable
    {
        /// <summary>The context.</summary>
        public PlatformContext Context => context;

        /// <inheritdoc/>
        public void Dispose() => pool._idle.Add(context);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Platform.Storage;

namespace Platform.Server.Health;

/// <summary>Healthy while the database answers a trivial query.</summary>
internal sealed class DatabaseCheck(IDbContextFactory<PlatformContext> contexts) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var platform = await contexts.CreateDbContextAsync(cancellationToken);
        await platform.Divisions.AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}

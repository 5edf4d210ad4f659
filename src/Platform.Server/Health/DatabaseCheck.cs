using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Platform.Storage;

namespace Platform.Server.Health;

/// <summary>Healthy while the database answers a trivial query.</summary>
internal sealed class DatabaseCheck(RegistersDatabase registers) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var platform = registers.CreateDbContext();
        await platform.Divisions.AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Platform.Storage;

namespace Platform.Server.Health;

/// <summary>Healthy while the database answers a trivial query: plain SQL, for which EF need not load its translation of LINQ.</summary>
internal sealed class DatabaseCheck(RegistersDatabase registers) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var platform = registers.CreateDbContext();
        await platform.Database.ExecuteSqlRawAsync("SELECT 1 FROM \"Divisions\" LIMIT 1", cancellationToken);
        return HealthCheckResult.Healthy();
    }
}

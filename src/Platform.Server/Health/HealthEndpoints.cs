using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Platform.Server.Health;

/// <summary>The endpoints that a process supervisor asks.</summary>
internal static class HealthEndpoints
{
    /// <summary>Adds the check of the database.</summary>
    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database", timeout: TimeSpan.FromSeconds(5));
        return builder;
    }

    /// <summary><c>/health/live</c>: the process serves. <c>/health/ready</c>: the database answers too.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", Answers(_ => false)).DisableRateLimiting();
        app.MapHealthChecks("/health/ready", Answers(_ => true)).DisableRateLimiting();
    }

    private static HealthCheckOptions Answers(Func<HealthCheckRegistration, bool> checks) => new()
    {
        Predicate = checks,
        ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new { status = report.Status.ToString() }),
    };
}

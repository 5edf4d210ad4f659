using Platform.Query.Execution;

namespace Platform.Server.Hosting;

/// <summary>
/// Linux may schedule each session of processes as a group (<c>sched_autogroup_enabled</c>), which is meant for desktops. Each of PostgreSQL's processes is a
/// session, and under load one that is ready then waits now and then for up to half a second.
/// </summary>
internal static partial class SchedulingAdvice
{
    /// <summary>Where the kernel says whether it does.</summary>
    internal const string Setting = "/proc/sys/kernel/sched_autogroup_enabled";

    /// <summary>Tells the operator of a database on this machine when the kernel is set so.</summary>
    public static void AdviseOnScheduling(this WebApplication app)
    {
        if (app.Services.GetRequiredService<Database>() is PostgresDatabase { IsOnThisMachine: true } && IsGrouping(Setting))
            LogGrouping(app.Logger);
    }

    /// <summary>Whether the file says that it does; other systems have none.</summary>
    internal static bool IsGrouping(string file) => File.Exists(file) && File.ReadAllText(file).Trim() == "1";

    [LoggerMessage(
        LogLevel.Warning,
        "PostgreSQL shares this machine, whose kernel makes each of its processes a scheduling group: now and then a statement waits for a processor for up to half a "
        + "second. Set kernel.sched_autogroup_enabled to 0 (sysctl).")]
    private static partial void LogGrouping(ILogger logger);
}

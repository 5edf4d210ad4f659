using Platform.Query.Execution;

namespace Platform.Server.Hosting;

/// <summary>
/// Linux may schedule each session of processes as a group (<c>sched_autogroup_enabled</c>), which is meant for desktops. Each of PostgreSQL's processes is a
/// session, and under load one that is ready then waits now and then for up to half a second.
/// </summary>
internal static partial class SchedulingAdvice
{
    /// <summary>Tells the operator of a database on this machine when the kernel is set so.</summary>
    public static void AdviseOnScheduling(this WebApplication app)
    {
        if (app.Services.GetRequiredService<Database>() is PostgresDatabase { IsOnThisMachine: true } && SchedulesBySession())
            LogGrouping(app.Logger);
    }

    /// <summary>Whether the kernel schedules processes such as this one, and so we take it PostgreSQL's, by session.</summary>
    /// <param name="root">Where its files are; other systems have none.</param>
    internal static bool SchedulesBySession(string root = "/")
    {
        var setting = Path.Combine(root, "proc/sys/kernel/sched_autogroup_enabled");
        var groups = Path.Combine(root, "proc/self/cgroup");
        return File.Exists(setting) && File.ReadAllText(setting).Trim() == "1"
            && !(File.Exists(groups) && File.ReadLines(groups).Any(group => SharesProcessor(group.Split(':', 3), Path.Combine(root, "sys/fs/cgroup"))));
    }

    // Of a control group that has a share of the processor, as systemd's slices mostly are, the kernel makes no further groups.
    private static bool SharesProcessor(string[] group, string hierarchy)
    {
        var (controllers, path) = (group[1], group[2]);
        if (controllers.Length > 0)
            return controllers.Split(',').Contains("cpu") && path != "/";
        // In version 2 a group without a controller of its own belongs to the nearest one above that has it.
        for (var directory = Path.Join(hierarchy, path); directory?.Length >= hierarchy.Length; directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "cpu.weight")))
                return true;
        }
        return false;
    }

    [LoggerMessage(
        LogLevel.Warning,
        "PostgreSQL shares this machine, whose kernel makes each of its processes a scheduling group: now and then a statement waits for a processor for up to half a "
        + "second. Set kernel.sched_autogroup_enabled to 0 (sysctl).")]
    private static partial void LogGrouping(ILogger logger);
}

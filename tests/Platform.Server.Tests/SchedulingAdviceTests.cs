using Platform.Server.Hosting;
using Platform.Tests;

namespace Platform.Server.Tests;

/// <summary>Whoever runs PostgreSQL beside the server hears of a kernel that schedules by session.</summary>
public sealed class SchedulingAdviceTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("1\n", "4:memory:/system.slice\n1:cpu:/\n0::/", true)]
    [InlineData("1\n", "0::/", true)]
    [InlineData("1\n", "0::/user.slice/session-1.scope", true)]
    [InlineData("1\n", null, true)]
    [InlineData("0\n", "0::/", false)]
    [InlineData(null, null, false)]
    [InlineData("1\n", "4:memory:/\n3:cpu,cpuacct:/system.slice\n0::/", false)]
    [InlineData("1\n", "0::/system.slice/postgresql.service", false)]
    [InlineData("1\n", "0::/system.slice", false)]
    public void Only_a_kernel_that_schedules_by_session_is_told_of(string? setting, string? groups, bool expected)
    {
        Write("proc/sys/kernel/sched_autogroup_enabled", setting);
        Write("proc/self/cgroup", groups);
        Write("sys/fs/cgroup/system.slice/cpu.weight", "100");
        Write("sys/fs/cgroup/system.slice/postgresql.service/memory.max", "max");
        Write("sys/fs/cgroup/user.slice/session-1.scope/memory.max", "max");
        Assert.Equal(expected, SchedulingAdvice.SchedulesBySession(_directory.Path));
    }

    /// <summary>A container sees its own group as the root, which has a weight.</summary>
    [Fact]
    public void A_container_has_a_share_of_its_own()
    {
        Write("proc/sys/kernel/sched_autogroup_enabled", "1\n");
        Write("proc/self/cgroup", "0::/");
        Write("sys/fs/cgroup/cpu.weight", "100");
        Assert.False(SchedulingAdvice.SchedulesBySession(_directory.Path));
    }

    [Fact]
    public async Task A_server_beside_its_database_tells_of_this_kernel()
    {
        await using var server = await ServerProcess.StartAsync(PostgresCluster.Shared.CreateDatabase(), "--Storage:Sample:Enabled=false");
        var output = await server.StopAsync();
        Assert.Equal(
            SchedulingAdvice.SchedulesBySession(), output.Contains("Set kernel.sched_autogroup_enabled to 0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_on_a_file_tells_nothing()
    {
        await using var server = await ServerProcess.StartOnFileAsync(_directory.Path, "--Storage:Sample:Enabled=false");
        Assert.DoesNotContain("sched_autogroup", await server.StopAsync(), StringComparison.Ordinal);
    }

    private void Write(string file, string? text)
    {
        var path = Path.Combine(_directory.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (text is not null)
            File.WriteAllText(path, text);
    }
}

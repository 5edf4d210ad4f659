using Platform.Server.Hosting;
using Platform.Tests;

namespace Platform.Server.Tests;

/// <summary>Whoever runs PostgreSQL beside the server hears of a kernel that schedules by session.</summary>
public sealed class SchedulingAdviceTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("1\n", true)]
    [InlineData("0\n", false)]
    [InlineData(null, false)]
    public void Only_a_kernel_that_groups_is_told_of(string? content, bool expected)
    {
        var file = Path.Combine(_directory.Path, "sched_autogroup_enabled");
        if (content != null)
            File.WriteAllText(file, content);
        Assert.Equal(expected, SchedulingAdvice.IsGrouping(file));
    }

    [Fact]
    public async Task A_server_beside_its_database_tells_of_this_kernel()
    {
        await using var server = await ServerProcess.StartAsync(PostgresCluster.Shared.CreateDatabase(), "--Storage:Sample:Enabled=false");
        var output = await server.StopAsync();
        Assert.Equal(
            SchedulingAdvice.IsGrouping(SchedulingAdvice.Setting), output.Contains("Set kernel.sched_autogroup_enabled to 0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_on_a_file_tells_nothing()
    {
        await using var server = await ServerProcess.StartOnFileAsync(_directory.Path, "--Storage:Sample:Enabled=false");
        Assert.DoesNotContain("sched_autogroup", await server.StopAsync(), StringComparison.Ordinal);
    }
}

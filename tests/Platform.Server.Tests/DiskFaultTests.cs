namespace Platform.Server.Tests;

/// <summary>A disk that is full or read-only when the server starts; a mount of the test's own, which goes with the process.</summary>
public sealed class DiskFaultTests : IDisposable
{
    private const string ReadOnly = "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\"";

    private readonly TemporaryDirectory directory = new();

    private string DatabaseFile => Path.Combine(directory.Path, "registers.db");

    [Fact]
    public async Task A_full_disk_ends_the_start_with_a_line_that_says_so()
    {
        var line = await StartOnAsync("mount -t tmpfs -o size=1m tmpfs \"$1\"");
        Assert.Equal(Problem("SQLite Error 13: 'database or disk is full'."), line.Split('\n')[^1]);
    }

    [Fact]
    public async Task A_read_only_directory_ends_the_start_with_a_line_that_says_so()
    {
        var line = await StartOnAsync(ReadOnly);
        Assert.Equal(Problem($"Read-only file system : '{Path.Combine(directory.Path, "registers.lock")}'"), line);
        Assert.Empty(Directory.EnumerateFiles(directory.Path));
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_refused_at_once_and_left_as_it_is()
    {
        await (await ServerProcess.StartOnFileAsync(directory.Path)).DisposeAsync();
        var before = await File.ReadAllBytesAsync(DatabaseFile);
        var line = await StartOnAsync(ReadOnly);
        Assert.Equal(Problem($"Read-only file system : '{Path.Combine(directory.Path, "registers.lock")}'"), line);
        Assert.Equal(before, await File.ReadAllBytesAsync(DatabaseFile));
    }

    public void Dispose() => directory.Dispose();

    private string Problem(string reason) =>
        $"The database {DatabaseFile} cannot be used: {reason} Check the setting Storage:DataDirectory, the rights on it and its free space.";

    /// <summary>Starts a server that must not come up on a data directory which the command has mounted; gives the line that says why.</summary>
    private Task<string> StartOnAsync(string mount) => ServerProcess.FailOnFileAsync(
        directory.Path, "unshare", "--user", "--map-root-user", "--mount", "sh", "-c", $"{mount} && shift && exec \"$@\"", "sh", directory.Path);
}

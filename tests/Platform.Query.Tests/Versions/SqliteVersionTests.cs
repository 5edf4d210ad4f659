using Microsoft.Data.Sqlite;
using Platform.Query.Execution;
using Platform.Storage;
using Database = Platform.Query.Execution.Database;

namespace Platform.Query.Tests.Versions;

/// <summary>The version of the data in a SQLite file.</summary>
public sealed class SqliteVersionTests : VersionTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("version-tests-").FullName;

    protected override RegistersDatabase CreateRegisters() =>
        new SqliteRegisters(new StorageOptions { DataDirectory = _folder, SampleCounty = false });

    private protected override Database OpenDatabase() =>
        new SqliteDatabase(Registers.ReadConnectionString, Registers.SqlGenerationHelper);

    /// <summary>The file may have been replaced by a backup meanwhile.</summary>
    [Fact]
    public async Task A_server_that_starts_again_begins_anew()
    {
        var before = await One.VersionAsync();
        await using var again = OpenReplica();
        Assert.NotEqual(before, await again.VersionAsync());
        Assert.Equal(before, await One.VersionAsync());
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

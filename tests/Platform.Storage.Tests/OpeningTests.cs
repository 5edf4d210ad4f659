using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Model.Divisions;
using Platform.Storage.Sample;

namespace Platform.Storage.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_fresh_directory_gets_a_migrated_file_in_WAL()
    {
        var options = new StorageOptions { DataDirectory = Path.Combine(_directory.Path, "new", "deep"), SampleCounty = false };
        var database = new SqliteRegisters(options);
        await database.PrepareAsync();
        Assert.True(File.Exists(database.FilePath));
        await using var context = database.CreateDbContext();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.Equal("wal", await Pragma<string>(context, "journal_mode"));
        Assert.Equal(DatabaseFile.ApplicationId, await Pragma<int>(context, "application_id"));
        Assert.False(await context.Divisions.AnyAsync());
    }

    /// <summary>The first start takes longer than the others, and nobody should wonder why.</summary>
    [Fact]
    public async Task A_first_start_tells_that_it_fills_the_tables()
    {
        var lines = new List<string>();
        await new SqliteRegisters(_directory.Sample) { Progress = lines.Add }.PrepareAsync();
        Assert.Equal("Filling the sample county (模拟数据).", Assert.Single(lines));
        await new SqliteRegisters(_directory.Sample) { Progress = lines.Add }.PrepareAsync();
        Assert.Single(lines);
    }

    [Fact]
    public async Task An_existing_database_is_kept()
    {
        await new SqliteRegisters(_directory.Empty).PrepareAsync();
        var database = new SqliteRegisters(_directory.Sample);
        await using (var context = database.CreateDbContext())
        {
            context.Add(new Division("330799", "某县", null));
            await context.SaveChangesAsync();
        }

        await database.PrepareAsync();
        await using var again = database.CreateDbContext();
        Assert.Equal("某县", (await again.Divisions.SingleAsync()).Name);
    }

    [Fact]
    public async Task An_older_database_is_migrated()
    {
        // The oldest that there is: ours, with no migration applied yet; and EF's lock, left by a start that was killed.
        _directory.Execute($"PRAGMA application_id = {DatabaseFile.ApplicationId}");
        _directory.Execute("CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT)");
        _directory.Execute("INSERT INTO __EFMigrationsLock VALUES (1, '2025-01-01')");
        await new SqliteRegisters(_directory.Empty).PrepareAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(0L, _directory.Scalar<long>("SELECT count(*) FROM Divisions"));
    }

    [Fact]
    public async Task A_newer_database_is_refused()
    {
        await new SqliteRegisters(_directory.Empty).PrepareAsync();
        _directory.Execute("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')");
        await RefusesAsync("newer version", "29990101000000_Future");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await File.WriteAllTextAsync(_directory.DatabaseFile, new string('x', 5000), Encoding.ASCII);
        await RefusesAsync("not a SQLite database");
    }

    [Theory]
    [InlineData("CREATE TABLE a (b)")]
    [InlineData("PRAGMA application_id = 7")]
    [InlineData("CREATE TABLE __EFMigrationsHistory (MigrationId TEXT, ProductVersion TEXT); CREATE TABLE Divisions (Id)")]
    public async Task A_database_of_another_application_is_refused(string sql)
    {
        _directory.Execute(sql);
        await RefusesAsync("another application");
    }

    [Fact]
    public async Task Tables_without_a_history_are_refused()
    {
        _directory.Execute($"PRAGMA application_id = {DatabaseFile.ApplicationId}; CREATE TABLE Divisions (Id)");
        await RefusesAsync("no history");
    }

    [Fact]
    public async Task A_data_directory_that_is_a_file_is_refused()
    {
        var path = Path.Combine(_directory.Path, "file");
        await File.WriteAllTextAsync(path, "");
        var problem = await Assert.ThrowsAsync<StorageException>(
            () => new SqliteRegisters(new StorageOptions { DataDirectory = path }).PrepareAsync());
        Assert.Contains("Storage:DataDirectory", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_scale_than_1_10_100_is_refused()
    {
        var options = _directory.Sample;
        options.SampleScale = 2;
        var problem = await Assert.ThrowsAsync<StorageException>(() => new SqliteRegisters(options).PrepareAsync());
        Assert.Contains("Storage:Sample:Scale", problem.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_directory.DatabaseFile));
    }

    [Fact]
    public async Task Starts_at_once_on_one_file_fill_it_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new SqliteRegisters(_directory.Sample).PrepareAsync())));
        Assert.Equal(260L, _directory.Scalar<long>("SELECT count(*) FROM Divisions"));
        Assert.Equal(45L, _directory.Scalar<long>("SELECT count(*) FROM Institutions"));
    }

    [Fact]
    public async Task A_first_start_that_is_stopped_leaves_no_half_county()
    {
        var database = new SqliteRegisters(_directory.Empty);
        await database.PrepareAsync();
        await using (var context = database.CreateDbContext())
            Assert.Throws<OperationCanceledException>(() => SampleCounty.Fill(context, 1, new CancellationToken(canceled: true)));
        Assert.Equal(0L, _directory.Scalar<long>("SELECT count(*) FROM Divisions"));
        await new SqliteRegisters(_directory.Sample).PrepareAsync();
        Assert.Equal(260L, _directory.Scalar<long>("SELECT count(*) FROM Divisions"));
        Assert.True(_directory.Scalar<long>("SELECT count(*) FROM sqlite_stat1") > 0);
    }

    [Fact]
    public async Task The_read_connection_cannot_write()
    {
        var database = new SqliteRegisters(_directory.Empty);
        await database.PrepareAsync();
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection(database.ReadConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM Divisions";
        var problem = await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(command.ExecuteNonQueryAsync);
        Assert.Contains("readonly", problem.Message, StringComparison.Ordinal);
    }

    private async Task RefusesAsync(params string[] reasons)
    {
        var before = await File.ReadAllBytesAsync(_directory.DatabaseFile);
        var problem = await Assert.ThrowsAsync<StorageException>(() => new SqliteRegisters(_directory.Sample).PrepareAsync());
        Assert.All(reasons.Append("Storage:DataDirectory").Append(_directory.DatabaseFile),
            reason => Assert.Contains(reason, problem.Message, StringComparison.Ordinal));
        Assert.Equal(before, await File.ReadAllBytesAsync(_directory.DatabaseFile));
    }

    private static async Task<T> Pragma<T>(PlatformContext context, string name)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (T)Convert.ChangeType((await command.ExecuteScalarAsync())!, typeof(T));
    }
}

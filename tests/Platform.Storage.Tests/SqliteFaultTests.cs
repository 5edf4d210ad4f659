using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Platform.Model.Divisions;

namespace Platform.Storage.Tests;

/// <summary>A file that is damaged, a migration that breaks, a writer in the way: a clear message, and nothing is lost.</summary>
public sealed class SqliteFaultTests : IDisposable
{
    private const int PageSize = 4096;
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_damaged_file_is_refused_and_left_as_it_is()
    {
        await new SqliteRegisters(_directory.Sample).PrepareAsync();
        _directory.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        await using (var file = new FileStream(_directory.DatabaseFile, FileMode.Open))
        {
            // The first page after its header: the list of the tables.
            file.Position = 100;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, PageSize - 100).ToArray());
        }
        var before = await File.ReadAllBytesAsync(_directory.DatabaseFile);
        var problem = await Assert.ThrowsAsync<StorageException>(() => new SqliteRegisters(_directory.Sample).PrepareAsync());
        Assert.StartsWith($"The database {_directory.DatabaseFile} cannot be used: SQLite Error 11: 'database disk image is malformed'.", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Storage:DataDirectory", problem.Message, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        Assert.Equal(before, await File.ReadAllBytesAsync(_directory.DatabaseFile));
    }

    [Fact]
    public async Task A_migration_that_breaks_loses_nothing_and_goes_on_when_mended()
    {
        var database = new SqliteRegisters(_directory.Empty);
        await using (var context = database.CreateDbContext())
        {
            await context.Database.ExecuteSqlRawAsync($"PRAGMA application_id = {DatabaseFile.ApplicationId}");
            await context.GetService<IMigrator>().MigrateAsync("Registers");
            context.Add(new Division("330799", "某县", null));
            await context.SaveChangesAsync();
        }
        // Somebody made by hand what a later migration makes.
        _directory.Execute("CREATE INDEX IX_Beds_InstitutionKey_Kind_Status ON Beds (Kind)");
        var problem = await Assert.ThrowsAsync<StorageException>(() => database.PrepareAsync());
        Assert.Contains("IX_Beds_InstitutionKey_Kind_Status already exists", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Storage:DataDirectory", problem.Message, StringComparison.Ordinal);
        Assert.Equal(1L, _directory.Scalar<long>("SELECT count(*) FROM __EFMigrationsHistory"));
        Assert.Equal("某县", _directory.Scalar<string>("SELECT Name FROM Divisions"));

        _directory.Execute("DROP INDEX IX_Beds_InstitutionKey_Kind_Status");
        await database.PrepareAsync();
        await using var mended = database.CreateDbContext();
        Assert.Empty(await mended.Database.GetPendingMigrationsAsync());
        Assert.Equal("某县", (await mended.Divisions.SingleAsync()).Name);
    }

    [Fact]
    public async Task A_write_and_a_start_wait_for_a_writer_that_is_at_work()
    {
        var database = new SqliteRegisters(_directory.Empty);
        await database.PrepareAsync();
        await using var other = new SqliteConnection($"Data Source={_directory.DatabaseFile};Pooling=False");
        await other.OpenAsync();
        await using var writing = await other.BeginTransactionAsync();
        var saving = Task.Run(async () =>
        {
            await using var context = database.CreateDbContext();
            context.Add(new Division("330799", "某县", null));
            await context.SaveChangesAsync();
        });
        var starting = Task.Run(() => new SqliteRegisters(_directory.Empty).PrepareAsync());
        await Task.Delay(300);
        Assert.False(saving.IsCompleted);
        // Whoever reads need not wait.
        await using (var reading = database.CreateDbContext())
            Assert.False(await reading.Divisions.AnyAsync());
        await writing.RollbackAsync();
        await Task.WhenAll(saving, starting).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(1L, _directory.Scalar<long>("SELECT count(*) FROM Divisions"));
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Platform.Storage.Conventions;

namespace Platform.Storage;

/// <summary>The registers in one SQLite file in the data directory.</summary>
public sealed class SqliteRegisters : RegistersDatabase
{
    private readonly TimeProvider _clock;
    private readonly DbContextOptions<PlatformContext> _contextOptions;

    /// <summary>The file in the directory that the settings name.</summary>
    public SqliteRegisters(StorageOptions options, TimeProvider? clock = null)
        : base(options)
    {
        _clock = clock ?? TimeProvider.System;
        FilePath = Path.Combine(Path.GetFullPath(options.DataDirectory), "registers.db");
        _contextOptions = new DbContextOptionsBuilder<PlatformContext>()
            .UseSqlite(WriteConnectionString)
            .ReplaceService<IMigrationsSqlGenerator, WholeMigrations>()
            .Options;
    }

    /// <summary>The database's file.</summary>
    public string FilePath { get; }

    /// <inheritdoc/>
    public override string ReadConnectionString =>
        new SqliteConnectionStringBuilder { DataSource = FilePath, Mode = SqliteOpenMode.ReadOnly }.ToString();

    private string WriteConnectionString => new SqliteConnectionStringBuilder { DataSource = FilePath }.ToString();

    /// <inheritdoc/>
    public override void Place(DbContextOptionsBuilder options, string historyTable) =>
        options.UseSqlite(WriteConnectionString, sqlite => sqlite.MigrationsHistoryTable(historyTable));

    /// <inheritdoc/>
    public override PlatformContext CreateDbContext() => new(_contextOptions, _clock);

    private protected override async Task MigrateAndFillAsync(PlatformContext context, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
            // Only one start at a time, also among processes; the system lets go of it when a process dies.
            using var turn = await StartLock.AcquireAsync(Path.ChangeExtension(FilePath, ".lock"), cancellationToken);
            var pending = DatabaseFile.Pending(FilePath, [.. context.Database.GetMigrations()]);
            await context.Database.OpenConnectionAsync(cancellationToken);
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
            if (pending.Count > 0)
                await MigrateAsync(context, cancellationToken);
            await context.Database.ExecuteSqlRawAsync(UpdateStamps.SqliteTriggers(context.Model), cancellationToken);
            await context.Database.ExecuteSqlRawAsync(ChainTriggers.SqliteTriggers(context.Model), cancellationToken);
            await FillWhenEmptyAsync(context, cancellationToken);
            // Estimates are read from its statistics, a table that is there after the first ANALYZE.
            if (Ask(context, "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1')"))
                await context.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
            await context.Database.ExecuteSqlRawAsync("PRAGMA optimize", cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new StorageException(
                $"The database {FilePath} cannot be used: {problem.Message} Check the setting Storage:DataDirectory, the rights on it and its free space.",
                problem);
        }
    }

    private static async Task MigrateAsync(PlatformContext context, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlRawAsync($"PRAGMA application_id = {DatabaseFile.ApplicationId}", cancellationToken);
        // A start that was killed leaves EF's own lock behind, for which EF would wait for ever; ours says that nobody holds it.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        // A table that is made anew takes its rows as they are, also those that were written before there were rules for them; and nothing hangs on it meanwhile.
        await context.Database.ExecuteSqlRawAsync("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF", cancellationToken);
        try
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
        finally
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON", CancellationToken.None);
        }
    }
}

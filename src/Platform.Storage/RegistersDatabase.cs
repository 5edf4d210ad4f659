using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Platform.Storage.Sample;

namespace Platform.Storage;

/// <summary>The SQLite database of the registers: one file in the data directory.</summary>
public sealed class RegistersDatabase : IDbContextFactory<PlatformContext>
{
    private readonly StorageOptions _options;
    private readonly TimeProvider _clock;
    private readonly DbContextOptions<PlatformContext> _contextOptions;

    /// <summary>The database in the directory that the settings name; <see cref="PrepareAsync"/> makes it usable.</summary>
    public RegistersDatabase(StorageOptions options, TimeProvider? clock = null)
    {
        _options = options;
        _clock = clock ?? TimeProvider.System;
        FilePath = Path.Combine(Path.GetFullPath(options.DataDirectory), "registers.db");
        _contextOptions = new DbContextOptionsBuilder<PlatformContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = FilePath }.ToString())
            .Options;
    }

    /// <summary>The database's file.</summary>
    public string FilePath { get; }

    /// <summary>A connection string that can only read.</summary>
    public string ReadConnectionString =>
        new SqliteConnectionStringBuilder { DataSource = FilePath, Mode = SqliteOpenMode.ReadOnly }.ToString();

    /// <summary>A context that writes; the caller disposes it.</summary>
    public PlatformContext CreateDbContext() => new(_contextOptions, _clock);

    /// <summary>Makes the file when it is not there, migrates it, and fills an empty one with the sample county when that is switched on.</summary>
    /// <exception cref="StorageException">The directory or file cannot be used.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        if (_options.SampleScale is not (1 or 10 or 100))
            throw new StorageException($"Storage:SampleScale is {_options.SampleScale}; choose 1, 10 or 100.");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
            // Only one start at a time, also among processes; the system lets go of it when a process dies.
            using var turn = await StartLock.AcquireAsync(Path.ChangeExtension(FilePath, ".lock"), cancellationToken);
            await using var context = CreateDbContext();
            DatabaseFile.RefuseUnusable(FilePath, [.. context.Database.GetMigrations()]);
            await MigrateAsync(context, cancellationToken);
            if (_options.SampleCounty && IsEmpty(context))
                SampleCounty.Fill(context, _options.SampleScale, cancellationToken);
            await context.Database.ExecuteSqlRawAsync("PRAGMA optimize", cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new StorageException(
                $"The database {FilePath} cannot be used: {problem.Message} Check the setting Storage:DataDirectory and the rights on it.",
                problem);
        }
    }

    // Plain SQL: a start should not wait for a LINQ query to be compiled.
    private static bool IsEmpty(PlatformContext context)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT NOT EXISTS (SELECT 1 FROM \"Divisions\")";
        return Convert.ToBoolean(command.ExecuteScalar());
    }

    private static async Task MigrateAsync(PlatformContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;
        await context.Database.ExecuteSqlRawAsync($"PRAGMA application_id = {DatabaseFile.ApplicationId}", cancellationToken);
        // A start that was killed leaves EF's own lock behind, for which EF would wait for ever; ours says that nobody holds it.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }
}

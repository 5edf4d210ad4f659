using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Storage.Sample;

namespace Platform.Storage;

/// <summary>The database of the registers: a SQLite file or a database on a PostgreSQL server.</summary>
public abstract class RegistersDatabase : IDbContextFactory<PlatformContext>
{
    private readonly StorageOptions _options;
    private (IModel Model, ISqlGenerationHelper SqlGenerationHelper)? _prepared;

    private protected RegistersDatabase(StorageOptions options) => _options = options;

    /// <summary>A connection string for reading.</summary>
    public abstract string ReadConnectionString { get; }

    /// <summary>Called with a line for the operator when a start takes time: it waits for a server, or fills the tables.</summary>
    public Action<string>? Progress { get; set; }

    /// <summary>Prepares what else is kept in the database, in the same turn; it is told whether this start has just filled the registers with the sample county.</summary>
    public Func<bool, CancellationToken, Task>? Beside { get; set; }

    /// <summary>The EF model of the registers, once the database is prepared.</summary>
    public IModel Model => Prepared.Model;

    /// <summary>EF's own writer of the database's identifiers, once the database is prepared.</summary>
    public ISqlGenerationHelper SqlGenerationHelper => Prepared.SqlGenerationHelper;

    private (IModel Model, ISqlGenerationHelper SqlGenerationHelper) Prepared =>
        _prepared ?? throw new InvalidOperationException($"{nameof(PrepareAsync)} comes first.");

    /// <summary>The database that the settings name; <see cref="PrepareAsync"/> makes it usable.</summary>
    /// <exception cref="StorageException">The settings name none.</exception>
    public static RegistersDatabase For(StorageOptions options, TimeProvider? clock = null) => options.Database switch
    {
        DatabaseKind.Postgres => new PostgresRegisters(options, clock),
        _ => new SqliteRegisters(options, clock),
    };

    /// <summary>A context that writes; the caller disposes it.</summary>
    public abstract PlatformContext CreateDbContext();

    /// <summary>Points another context at the database.</summary>
    /// <param name="options">The other context's.</param>
    /// <param name="historyTable">Where EF keeps which of its migrations have been applied.</param>
    public abstract void Place(DbContextOptionsBuilder options, string historyTable);

    /// <summary>Makes the tables when they are not there, migrates them, and fills empty ones with the sample county when that is switched on.</summary>
    /// <exception cref="StorageException">The database cannot be used.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        if (_options.SampleScale is not (1 or 10 or 100))
            throw new StorageException($"Storage:Sample:Scale is {_options.SampleScale}; choose 1, 10 or 100.");
        await using var context = CreateDbContext();
        await MigrateAndFillAsync(context, cancellationToken);
        // From this context: for a second one, EF's container compiles what it has only interpreted for the first, which a start would wait for.
        _prepared = (context.Model, context.GetService<ISqlGenerationHelper>());
    }

    private protected abstract Task MigrateAndFillAsync(PlatformContext context, CancellationToken cancellationToken);

    /// <summary>Fills empty tables when that is switched on, and prepares what is kept beside them.</summary>
    private protected async Task FillWhenEmptyAsync(PlatformContext context, CancellationToken cancellationToken)
    {
        var fills = _options.SampleCounty && Ask(context, "SELECT NOT EXISTS (SELECT 1 FROM \"Divisions\")");
        if (fills)
        {
            Progress?.Invoke("Filling the sample county (模拟数据).");
            SampleCounty.Fill(context, _options.SampleScale, cancellationToken);
        }

        await (Beside?.Invoke(fills, cancellationToken) ?? Task.CompletedTask);
    }

    /// <summary>The answer to a yes-or-no question. Plain SQL: a start should not wait for a LINQ query to be compiled.</summary>
    private protected static bool Ask(PlatformContext context, string question)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The questions are constants of ours.
        command.CommandText = question;
#pragma warning restore CA2100
        return Convert.ToBoolean(command.ExecuteScalar());
    }
}

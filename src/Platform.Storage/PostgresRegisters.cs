using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Storage.Conventions;

namespace Platform.Storage;

/// <summary>The registers in a database on a PostgreSQL server, which any number of replicas share.</summary>
public sealed class PostgresRegisters : RegistersDatabase, IAsyncDisposable
{
    // "CADP" in ASCII, as in the SQLite file.
    private const long LockNumber = DatabaseFile.ApplicationId;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly StorageOptions _options;
    private readonly TimeProvider _clock;
    private readonly PostgresConnection _connection;
    private readonly NpgsqlDataSource _source;
    private readonly DbContextOptions<PlatformContext> _contextOptions;

    /// <summary>The database that the settings name.</summary>
    /// <exception cref="StorageException">The connection string is missing or malformed.</exception>
    public PostgresRegisters(StorageOptions options, TimeProvider? clock = null)
        : base(options)
    {
        _options = options;
        _clock = clock ?? TimeProvider.System;
        _connection = new PostgresConnection(options.ConnectionString);
        _source = NpgsqlDataSource.Create(_connection.ForWriting());
        _contextOptions = new DbContextOptionsBuilder<PlatformContext>().UseNpgsql(_source).Options;
    }

    /// <inheritdoc/>
    public override string ReadConnectionString => _connection.ForReading(_options.StatementTimeout);

    /// <inheritdoc/>
    public override void Place(DbContextOptionsBuilder options, string historyTable) =>
        options.UseNpgsql(_source, postgres => postgres.MigrationsHistoryTable(historyTable));

    /// <inheritdoc/>
    public override PlatformContext CreateDbContext() => new PostgresContext(_contextOptions, _clock);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private protected override async Task MigrateAndFillAsync(PlatformContext context, CancellationToken cancellationToken)
    {
        try
        {
            await ConnectAsync(context, cancellationToken);
            // A migration takes as long as the tables are large, and so do the replicas that wait for it.
            context.Database.SetCommandTimeout(0);
            await using var turn = await TakeTurnAsync(cancellationToken);
            await MigrateAsync(context, cancellationToken);
            await MakeTriggersAsync(context, cancellationToken);
            await FillWhenEmptyAsync(context, cancellationToken);
        }
        catch (Exception error) when (Find(error) is { } problem)
        {
            throw new StorageException(
                $"The PostgreSQL database {_connection.Name} cannot be used: {Reason(problem)}. Check the setting Storage:ConnectionString.",
                problem);
        }
    }

    /// <summary>A server that starts together with us, or fails over, has some time to come up; what will not change by waiting is told at once.</summary>
    private async Task ConnectAsync(PlatformContext context, CancellationToken cancellationToken)
    {
        Stopwatch? waited = null;
        // Not by EF, which wraps what waiting may heal.
        var connection = context.Database.GetDbConnection();
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                await connection.OpenAsync(cancellationToken);
                return;
            }
            // The wait begins with the first answer that is none: what a slow machine needs until then is not the server's silence.
            catch (NpgsqlException problem) when (problem.IsTransient && (waited ??= Stopwatch.StartNew()).Elapsed + Pause < _options.StartTimeout)
            {
                if (isFirst)
                    Progress?.Invoke($"Waiting for the PostgreSQL database {_connection.Name}: {Reason(problem)}.");
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    /// <summary>One start at a time prepares the database; the server lets go of the lock when a start dies.</summary>
    /// <returns>A connection that has the lock until it is disposed of: a transaction keeps it, which even a pooler leaves on one of the server's processes.</returns>
    private async Task<NpgsqlConnection> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var turn = await _source.OpenConnectionAsync(cancellationToken);
        try
        {
            await turn.BeginTransactionAsync(cancellationToken);
            // It is idle for as long as the database is prepared.
            await using var attempt = new NpgsqlCommand(
                $"SET LOCAL idle_in_transaction_session_timeout = 0; SELECT pg_try_advisory_xact_lock({LockNumber})", turn);
            if (await attempt.ExecuteScalarAsync(cancellationToken) is true)
                return turn;
            Progress?.Invoke($"Waiting for another server, which prepares the PostgreSQL database {_connection.Name}.");
            await using var wait = new NpgsqlCommand($"SELECT pg_advisory_xact_lock({LockNumber})", turn) { CommandTimeout = 0 };
            await wait.ExecuteNonQueryAsync(cancellationToken);
            return turn;
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    private async Task MigrateAsync(PlatformContext context, CancellationToken cancellationToken)
    {
        var pending = await PostgresHistory.PendingAsync(
            context.Database.GetDbConnection(), _connection.Name, [.. context.Database.GetMigrations()], cancellationToken);
        if (pending.Count == 0)
            return;
        try
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
        catch (Exception error) when (Find(error) is PostgresException problem)
        {
            throw new StorageException(
                $"The PostgreSQL database {_connection.Name} was not migrated and is as it was before: {Reason(problem)}. {Advice(problem)}", problem);
        }
    }

    private string Advice(PostgresException problem) => problem.SqlState switch
    {
        PostgresErrorCodes.CheckViolation =>
            $"Rows of \"{problem.TableName}\" break the rule {problem.ConstraintName}, which this version keeps: correct them, then start again.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The user of Storage:ConnectionString must own the database: as an administrator run ALTER DATABASE \"{_connection.Database}\" OWNER TO \"{_connection.User}\"; "
            + "tables that belong to somebody else are given to him alike.",
        _ => "Check the rights of the user that Storage:ConnectionString names, who must own the tables and may create some.",
    };

    /// <summary>Makes the triggers where one is missing; to make them anew each time would wait for every writer.</summary>
    private static async Task MakeTriggersAsync(PlatformContext context, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgname = ANY ($1)";
        var names = UpdateStamps.PostgresNames(context.Model).Concat(ChainTriggers.PostgresNames(context.Model)).ToArray();
        command.Parameters.Add(new NpgsqlParameter { Value = names });
        if (await command.ExecuteScalarAsync(cancellationToken) is long count && count < names.Length)
        {
            await context.Database.ExecuteSqlRawAsync(UpdateStamps.PostgresTriggers(context.Model), cancellationToken);
            await context.Database.ExecuteSqlRawAsync(ChainTriggers.PostgresTriggers(context.Model), cancellationToken);
        }
    }

    // EF wraps what a retry might heal.
    private static NpgsqlException? Find(Exception error) =>
        (error is InvalidOperationException ? error.InnerException : error) as NpgsqlException;

    // The server's message without details, or the system's; neither holds a password.
    private static string Reason(NpgsqlException problem)
    {
        var text = problem is PostgresException { MessageText: var server } ? server
            : problem.InnerException is { } inner ? $"{problem.Message} ({inner.Message})"
            : problem.Message;
        return text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
    }
}

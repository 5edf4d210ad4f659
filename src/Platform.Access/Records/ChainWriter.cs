using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Model;
using Platform.Model.Access;

namespace Platform.Access.Records;

/// <summary>Appends records to the chain, a group in one transaction, on a connection of its own.</summary>
/// <remarks>Several processes may write into one database: SQLite's write lock, or on PostgreSQL a lock of our own, lets one after the other read the chain's end and continue it.</remarks>
internal sealed class ChainWriter(Func<DbContext> open, TimeProvider clock) : IAsyncDisposable
{
    // "CADR" in ASCII. What has been committed must have reached the disk, whatever the server's setting says of other transactions.
    private const string TakePostgresLock =
        """
        SELECT set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, true);
        SELECT pg_advisory_xact_lock(1128350802)
        """;

    // The provider may wait twice as long; whoever waits for the record waits longer still, and so is never told that what was written after all was not.
    private const int PatienceInSeconds = 4;

    private DbContext? _context;

    /// <summary>How many transactions have been committed.</summary>
    public long Transactions { get; private set; }

    /// <summary>Writes the entries in their order.</summary>
    /// <returns>For each its place, or why it can never be written.</returns>
    /// <exception cref="Exception">Nothing was written, or it is not known whether it was.</exception>
    public async Task<IReadOnlyList<(ChainEnd Place, RuleViolationException? Refusal)>> WriteAsync(IReadOnlyList<AccessEntry> entries, CancellationToken cancellationToken = default)
    {
        var isKept = _context is not null;
        try
        {
            try
            {
                return await AppendAsync(entries, cancellationToken);
            }
            // A connection to a server that was kept may have been lost meanwhile. Should the records have been committed nevertheless, they are there twice.
            catch (Exception lost) when (isKept && lost.GetBaseException() is not (OperationCanceledException or TimeoutException or SqliteException))
            {
                await CloseAsync();
                return await AppendAsync(entries, cancellationToken);
            }
        }
        catch
        {
            await CloseAsync();
            throw;
        }
    }

    /// <summary>Runs something in the transaction that has the chain's end for itself.</summary>
    public async Task<TResult> WithEndAsync<TResult>(Func<DbContext, ChainEnd, Task<TResult>> act, CancellationToken cancellationToken = default)
    {
        var context = await OpenAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        if (!context.Database.IsSqlite())
            await context.Database.ExecuteSqlRawAsync(TakePostgresLock, cancellationToken);
        var result = await act(context, await ReadEndAsync(context, cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        Transactions++;
        return result;
    }

    public ValueTask DisposeAsync() => CloseAsync();

    /// <summary>The last record's position and hash.</summary>
    public static async Task<ChainEnd> ReadEndAsync(DbContext context, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT \"Position\", \"Hash\" FROM \"AccessRecords\" ORDER BY \"Position\" DESC LIMIT 1";
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = context.Database.GetCommandTimeout() ?? command.CommandTimeout;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? new(reader.GetInt64(0), reader.GetString(1)) : new(0, AccessChain.Beginning);
    }

    private Task<IReadOnlyList<(ChainEnd, RuleViolationException?)>> AppendAsync(IReadOnlyList<AccessEntry> entries, CancellationToken cancellationToken) =>
        WithEndAsync(async (context, end) =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var results = new List<(ChainEnd, RuleViolationException?)>(entries.Count);
            foreach (var entry in entries)
            {
                try
                {
                    await RevealQuota.RequireAsync(context, entry, now, cancellationToken);
                    end = Append(context, end, entry, now);
                    results.Add((end, null));
                }
                catch (RuleViolationException refusal)
                {
                    results.Add((default, refusal));
                }
            }

            await context.SaveChangesAsync(cancellationToken);
            return (IReadOnlyList<(ChainEnd, RuleViolationException?)>)results;
        }, cancellationToken);

    /// <summary>Puts a record after the end; gives the new end.</summary>
    public static ChainEnd Append(DbContext context, ChainEnd end, AccessEntry entry, DateTime now)
    {
        var record = entry.At(end.Position + 1, end.Hash, now);
        context.Entry(record).Property(row => row.Key).CurrentValue = record.Position;
        context.Add(record);
        return new(record.Position, record.Hash, record.Id);
    }

    private async Task<DbContext> OpenAsync(CancellationToken cancellationToken)
    {
        if (_context is not null)
            return _context;
        var context = open();
        try
        {
            context.Database.SetCommandTimeout(PatienceInSeconds);
            var connection = context.Database.GetDbConnection();
            if (connection is SqliteConnection sqlite)
                sqlite.DefaultTimeout = PatienceInSeconds;
            await context.Database.OpenConnectionAsync(cancellationToken);
            if (connection is SqliteConnection)
                await SetUpSqliteAsync(connection, cancellationToken);
            return _context = context;
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    // SQLite's own waiting looks again after a few milliseconds, its provider's after 150.
    private static async Task SetUpSqliteAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout = {PatienceInSeconds * 1000}; PRAGMA synchronous = FULL";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async ValueTask CloseAsync()
    {
        var context = _context;
        _context = null;
        if (context is not null)
            await context.DisposeAsync();
    }
}

/// <summary>Where the chain ends.</summary>
/// <param name="Position">The last record's position; 0 while there is none.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Id">Its id; null of a record that was found there.</param>
internal readonly record struct ChainEnd(long Position, string Hash, string? Id = null);

using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Platform.Access.Storage;

/// <summary>The tables of accounts, sessions and keys.</summary>
/// <param name="options">Where they are: in the registers' database.</param>
/// <param name="clock">What time it is.</param>
public sealed class AccessDatabase(DbContextOptions<AccessContext> options, TimeProvider clock) : IDbContextFactory<AccessContext>
{
    private readonly bool _isPostgres = options.Extensions.Any(extension => extension.GetType().Namespace!.StartsWith("Npgsql", StringComparison.Ordinal));

    /// <summary>Whether the registers hold the simulated county that a start filled them with; known once the tables are prepared.</summary>
    public bool IsSample { get; private set; }

    /// <summary>Whether anybody could sign in, or an application come in by a key, when the tables were prepared.</summary>
    public bool HasCallers { get; private set; }

    /// <summary>Encrypts cursors that could tell values of persons, alike in every process on the database and after every start; known once the tables are prepared.</summary>
    public byte[] CursorKey { get; private set; } = [];

    /// <summary>The instant that it is, in UTC and as fine as every database keeps it.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime is var now ? now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)) : default;

    /// <summary>A context; the caller disposes it.</summary>
    public AccessContext CreateDbContext() => _isPostgres ? new PostgresAccessContext(options) : new AccessContext(options);

    /// <summary>Makes or migrates the tables, in the turn in which the registers are prepared.</summary>
    /// <param name="filledSample">Whether this start has just filled the registers with the simulated county.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="AccessDatabaseException">A newer version of the program has written the tables.</exception>
    public async Task PrepareAsync(bool filledSample, CancellationToken cancellationToken)
    {
        await using var context = CreateDbContext();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var known = context.Database.GetMigrations().ToList();
        if (applied.Except(known).FirstOrDefault() is { } unknown)
        {
            throw new AccessDatabaseException(
                $"The accounts in the database are not opened, because a newer version of this program wrote them (migration {unknown}). Nothing was changed. Start that version.");
        }

        if (applied.Count < known.Count)
        {
            // A start that was killed leaves EF's own lock behind, for which EF would wait for ever; whoever prepares the registers is alone.
            if (!_isPostgres)
                await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }

        if (filledSample)
        {
            context.Marks.Add(new DatabaseMark(DatabaseMark.SampleCounty, Now));
            await context.SaveChangesAsync(cancellationToken);
        }

        CursorKey = await ReadCursorKeyAsync(context, cancellationToken);
        IsSample = await context.Marks.AnyAsync(mark => mark.Name == DatabaseMark.SampleCounty, cancellationToken);
        HasCallers = await context.Accounts.AnyAsync(account => !account.IsDisabled, cancellationToken)
            || await context.ApiKeys.AnyAsync(key => key.RevokedAt == null, cancellationToken);
    }

    private async Task<byte[]> ReadCursorKeyAsync(AccessContext context, CancellationToken cancellationToken)
    {
        var mark = await context.Marks.FirstOrDefaultAsync(known => known.Name == DatabaseMark.CursorKey, cancellationToken);
        if (mark is null)
        {
            mark = new DatabaseMark(DatabaseMark.CursorKey, Now) { Value = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) };
            context.Marks.Add(mark);
            await context.SaveChangesAsync(cancellationToken);
        }

        return Convert.FromBase64String(mark.Value!);
    }
}

/// <summary>The tables cannot be used as they are; the message says why, and what to do.</summary>
public sealed class AccessDatabaseException(string message) : Exception(message);

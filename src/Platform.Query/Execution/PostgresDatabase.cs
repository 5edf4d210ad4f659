using System.Net;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>A PostgreSQL database, read through a pool of connections which keep their prepared statements.</summary>
public sealed class PostgresDatabase : Database
{
    private readonly NpgsqlDataSource _source;
    private readonly StatementTurns? _turns;

    /// <summary>A database of a server.</summary>
    /// <param name="source">Opens its connections; statements are prepared as the connection string says.</param>
    /// <param name="helper">EF Core's own writer of identifiers.</param>
    public PostgresDatabase(NpgsqlDataSource source, ISqlGenerationHelper helper)
    {
        _source = source;
        _turns = IsOnThisMachine(source) ? StatementTurns.OfThisMachine() : null;
        Dialect = new PostgresDialect(helper);
    }

    internal override Dialect Dialect { get; }

    internal override string SystemName => "postgresql";

    internal override async ValueTask<Session> OpenAsync(bool isHeavy, CancellationToken cancellationToken)
    {
        var turns = isHeavy && _turns is { } all && await all.EnterAsync(cancellationToken) ? all : null;
        try
        {
            return new PostgresSession(this, await _source.OpenConnectionAsync(cancellationToken), turns);
        }
        catch (Exception error)
        {
            turns?.Leave();
            if (error is NpgsqlException problem)
                throw PostgresSession.Problem(problem);
            throw;
        }
    }

    internal override async ValueTask<string?> ReadVersionAsync(CancellationToken cancellationToken)
    {
        await using var session = await OpenAsync(isHeavy: false, cancellationToken);
        return await PostgresVersion.ReadAsync(session, cancellationToken);
    }

    private static bool IsOnThisMachine(NpgsqlDataSource source)
    {
        var host = new NpgsqlConnectionStringBuilder(source.ConnectionString).Host!;
        return host is "localhost" or ['/' or '@', ..] || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _source.DisposeAsync();
}

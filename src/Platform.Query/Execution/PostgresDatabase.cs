using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>A PostgreSQL database, read through a pool of connections which keep their prepared statements.</summary>
public sealed class PostgresDatabase : Database
{
    private readonly NpgsqlDataSource _source;

    /// <summary>A database of a server.</summary>
    /// <param name="source">Opens its connections; statements are prepared as the connection string says.</param>
    /// <param name="helper">EF Core's own writer of identifiers.</param>
    public PostgresDatabase(NpgsqlDataSource source, ISqlGenerationHelper helper)
    {
        _source = source;
        Dialect = new PostgresDialect(helper);
    }

    internal override Dialect Dialect { get; }

    internal override string SystemName => "postgresql";

    internal override async ValueTask<Session> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return new PostgresSession(this, await _source.OpenConnectionAsync(cancellationToken));
        }
        catch (NpgsqlException error)
        {
            throw PostgresSession.Problem(error);
        }
    }

    internal override async ValueTask<string?> ReadVersionAsync(CancellationToken cancellationToken)
    {
        await using var session = await OpenAsync(cancellationToken);
        return await PostgresVersion.ReadAsync(session, cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _source.DisposeAsync();
}

using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>A PostgreSQL database, read through a pool of connections which keep their prepared statements.</summary>
public sealed class PostgresDatabase : Database
{
    // While one statement runs on a processor, the answer of another is on its way to who asked, and a third one is coming.
    private static readonly int ShareOfThisMachine = 3 * Environment.ProcessorCount;

    private readonly NpgsqlDataSource _source;
    private readonly KeptConnections _connections;
    private readonly StatementTurns? _turns;

    /// <summary>A database of a server.</summary>
    /// <param name="source">Opens its connections; statements are prepared as the connection string says.</param>
    /// <param name="helper">EF Core's own writer of identifiers.</param>
    public PostgresDatabase(NpgsqlDataSource source, ISqlGenerationHelper helper)
    {
        _source = source;
        var settings = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        IsOnThisMachine = IsThisMachine(settings.Host!);
        _turns = IsOnThisMachine ? new StatementTurns(ShareOfThisMachine, TimeSpan.FromMilliseconds(LongStatements.Milliseconds)) : null;
        _connections = new KeptConnections(source, IsOnThisMachine && settings.Pooling ? ShareOfThisMachine : 0);
        Dialect = new PostgresDialect(helper);
    }

    /// <summary>Whether its server has to share this machine's processors.</summary>
    public bool IsOnThisMachine { get; }

    internal override Dialect Dialect { get; }

    internal override string SystemName => "postgresql";

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal override async ValueTask<Session> OpenAsync(CancellationToken cancellationToken)
    {
        var turn = _turns == null ? null : await _turns.EnterAsync(cancellationToken);
        try
        {
            return new PostgresSession(this, await _connections.OpenAsync(cancellationToken), turn);
        }
        catch (Exception error)
        {
            turn?.Dispose();
            if (error is NpgsqlException problem)
                throw PostgresSession.Problem(problem);
            // So Npgsql tells of a server that takes the first connection and says nothing.
            if (error is TimeoutException)
                throw new DatabaseException("No connection could be opened in time.");
            throw;
        }
    }

    /// <summary>Takes a session's connection back.</summary>
    internal ValueTask ReturnAsync(NpgsqlConnection connection) => _connections.ReturnAsync(connection);

    internal override async ValueTask<string?> ReadVersionAsync(CancellationToken cancellationToken)
    {
        await using var session = await OpenAsync(cancellationToken);
        return await PostgresVersion.ReadAsync(session, cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _connections.DisposeAsync();
        await _source.DisposeAsync();
        _turns?.Dispose();
    }

    private static bool IsThisMachine(string host) =>
        host is "localhost" or ['/' or '@', ..] || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}

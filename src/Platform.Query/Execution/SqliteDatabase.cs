using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>A SQLite file, read through a bounded number of connections which keep their prepared statements.</summary>
public sealed class SqliteDatabase : Database
{
    private readonly string _connectionString;
    private readonly ConcurrentBag<SqliteSession> _idle = [];
    private readonly SemaphoreSlim _slots;
    private readonly SqliteVersion _version;

    /// <summary>A database in a file.</summary>
    /// <param name="connectionString">Opens the file.</param>
    /// <param name="helper">EF Core's own writer of identifiers.</param>
    /// <param name="maxConnections">Connections at most; further requests wait.</param>
    /// <param name="statementTimeout">How long a statement may run; null for as long as it takes.</param>
    public SqliteDatabase(string connectionString, ISqlGenerationHelper helper, int maxConnections = 16, TimeSpan? statementTimeout = null)
    {
        StatementTimeout = statementTimeout;
        _connectionString = connectionString;
        _slots = new SemaphoreSlim(maxConnections);
        _version = new SqliteVersion(connectionString);
        Dialect = new SqliteDialect(helper);
    }

    internal override Dialect Dialect { get; }

    internal override string SystemName => "sqlite";

    internal TimeSpan? StatementTimeout { get; }

    /// <summary>Finds a row that got past the file's checks; null when nobody told of any tables.</summary>
    internal string? DamageQuery { get; private set; }

    internal override void Serve(IModel model) => DamageQuery ??= DamagedRows.Query(model, Dialect);

    internal override async ValueTask<Session> OpenAsync(CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken);
        if (_idle.TryTake(out var idle))
            return idle;
        try
        {
            return new SqliteSession(this, _connectionString);
        }
        catch
        {
            _slots.Release();
            throw;
        }
    }

    internal override ValueTask<string?> ReadVersionAsync(CancellationToken cancellationToken) => new(ReadVersion());

    internal string ReadVersion() => _version.Read();

    internal void Return(SqliteSession session)
    {
        _idle.Add(session);
        _slots.Release();
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var session))
            session.Close();
        _version.Dispose();
        _slots.Dispose();
        return ValueTask.CompletedTask;
    }
}

using System.Buffers;
using System.Data;
using Npgsql;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>A connection to PostgreSQL while one request has it.</summary>
internal sealed class PostgresSession(PostgresDatabase database, NpgsqlConnection connection) : Session
{
    private NpgsqlTransaction? _snapshot;

    public override async ValueTask BeginSnapshotAsync(CancellationToken cancellationToken) =>
        _snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    public override async ValueTask<Rows> ExecuteAsync(Statement statement, object?[] values, CancellationToken cancellationToken)
    {
        database.Executing?.Invoke(statement.Sql);
        var command = new NpgsqlCommand(statement.Sql, connection, _snapshot);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        try
        {
            return new PostgresRows(command, await command.ExecuteReaderAsync(cancellationToken), cancellationToken);
        }
        catch (NpgsqlException error)
        {
            await command.DisposeAsync();
            throw new DatabaseException(error.Message);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_snapshot != null)
            await _snapshot.DisposeAsync();
        await connection.DisposeAsync();
    }
}

/// <summary>The rows of a command.</summary>
internal sealed class PostgresRows(NpgsqlCommand command, NpgsqlDataReader reader, CancellationToken cancellationToken) : Rows
{
    private byte[] _text = [];

    public override async ValueTask<bool> NextAsync()
    {
        try
        {
            return await reader.ReadAsync(cancellationToken);
        }
        catch (NpgsqlException error)
        {
            throw new DatabaseException(error.Message);
        }
    }

    public override bool IsNull(int column) => reader.IsDBNull(column);

    public override long Number(int column) => reader.GetInt64(column);

    /// <summary>The row is in memory already; its bytes are copied out without making a string.</summary>
    public override ReadOnlySpan<byte> Text(int column)
    {
        using var stream = reader.GetStream(column);
        var length = (int)stream.Length;
        if (_text.Length < length)
        {
            Return();
            _text = ArrayPool<byte>.Shared.Rent(length);
        }
        stream.ReadExactly(_text, 0, length);
        return _text.AsSpan(0, length);
    }

    public override async ValueTask DisposeAsync()
    {
        Return();
        await reader.DisposeAsync();
        await command.DisposeAsync();
    }

    private void Return()
    {
        if (_text.Length > 0)
            ArrayPool<byte>.Shared.Return(_text);
    }
}

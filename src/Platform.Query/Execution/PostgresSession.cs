using System.Buffers;
using System.Data;
using System.Globalization;
using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;
using Platform.Query.Planning;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>A connection to PostgreSQL while one request has it.</summary>
/// <param name="database">The database.</param>
/// <param name="connection">The connection.</param>
/// <param name="turn">The session's turn; null where none is needed.</param>
internal sealed class PostgresSession(PostgresDatabase database, NpgsqlConnection connection, StatementTurn? turn) : Session
{
    private const int MaxAttempts = 3;

    /// <summary>As PostgreSQL counts them, from the year 2000 on.</summary>
    private static readonly long MicrosecondsToYear10000 =
        (DateTime.MaxValue.Ticks + 1 - new DateTime(2000, 1, 1).Ticks) / TimeSpan.TicksPerMicrosecond;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private NpgsqlTransaction? _snapshot;
    private TimeSpan? _longTimeout;
    private bool _hasAnswered;

    public static DatabaseException Problem(NpgsqlException error) => new(Reason(error), Kind(error));

    public override async ValueTask BeginSnapshotAsync(CancellationToken cancellationToken) =>
        _snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    public override async ValueTask<string?> BeginVersionAsync(CancellationToken cancellationToken)
    {
        await BeginSnapshotAsync(cancellationToken);
        return await PostgresVersion.ReadAsync(this, cancellationToken);
    }

    public override ValueTask BeginLongAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        _longTimeout = timeout;
        return _snapshot == null ? BeginSnapshotAsync(cancellationToken) : ValueTask.CompletedTask;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<Rows> ExecuteAsync(Statement statement, object?[] values, CancellationToken cancellationToken)
    {
        database.Executing?.Invoke(statement.Sql);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await StartAsync(statement, values, cancellationToken);
                }
                catch (NpgsqlException) when (!_hasAnswered && attempt < MaxAttempts && connection.State != ConnectionState.Open)
                {
                    // The connection had died in the pool; Npgsql is emptying the pool meanwhile.
                    await Task.Delay(attempt * Pause, cancellationToken);
                    await ReopenAsync(cancellationToken);
                }
            }
        }
        catch (NpgsqlException error)
        {
            throw Problem(error);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            if (_snapshot != null)
                await _snapshot.DisposeAsync();
        }
        catch (NpgsqlException)
        {
            // Everything has been read; a broken connection does not go back to the pool.
        }
        finally
        {
            await database.ReturnAsync(connection);
            turn?.Dispose();
        }
    }

    private async ValueTask ReopenAsync(CancellationToken cancellationToken)
    {
        await connection.CloseAsync();
        await connection.OpenAsync(cancellationToken);
        if (_snapshot != null)
            await BeginSnapshotAsync(cancellationToken);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Rows> StartAsync(Statement statement, object?[] values, CancellationToken cancellationToken)
    {
        if (_longTimeout is { } timeout)
            await SetTimeoutAsync(timeout, cancellationToken);
        var command = new NpgsqlCommand(statement.Sql, connection, _snapshot);
        if (_longTimeout is { } limit)
            command.CommandTimeout = (int)limit.TotalSeconds + 5;
        foreach (var value in values)
            command.Parameters.Add(Parameter(value));
        try
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken);
            _hasAnswered = true;
            return new PostgresRows(command, reader, cancellationToken);
        }
        catch
        {
            await command.DisposeAsync();
            throw;
        }
    }

    private static NpgsqlParameter Parameter(object? value) => value switch
    {
        null => new NpgsqlParameter { Value = DBNull.Value },
        // The server reads it as it has written it.
        StoredText stored => new NpgsqlParameter { Value = stored.Text, NpgsqlDbType = NpgsqlDbType.Unknown },
        // A DateTime ends before the year 10000, which a row may hold that was written by hand.
        DateTime instant when instant == Operands.EndOfTime =>
            new NpgsqlParameter<long> { TypedValue = MicrosecondsToYear10000, NpgsqlDbType = NpgsqlDbType.TimestampTz },
        _ => new NpgsqlParameter { Value = value },
    };

    // The text of a data exception (class 22) quotes the value, which belongs into no log.
    private static string Reason(NpgsqlException error) => error switch
    {
        PostgresException { SqlState: ['2', '2', ..] state } => $"{state}: data exception",
        { InnerException: { } inner } => $"{error.Message} ({inner.Message})",
        _ => error.Message,
    };

    /// <summary>Until the end of the transaction.</summary>
    private async ValueTask SetTimeoutAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var milliseconds = ((long)timeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        await using var command = new NpgsqlCommand($"SET LOCAL statement_timeout = {milliseconds}", connection, _snapshot);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DatabaseProblem Kind(NpgsqlException error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } => DatabaseProblem.Timeout,
        PostgresException { SqlState: PostgresErrorCodes.StatementTooComplex or PostgresErrorCodes.ProgramLimitExceeded or PostgresErrorCodes.TooManyArguments } =>
            DatabaseProblem.TooLarge,
        PostgresException { SqlState: PostgresErrorCodes.NumericValueOutOfRange } => DatabaseProblem.Overflow,
        { InnerException: TimeoutException } when error.Message.StartsWith("Exception while reading", StringComparison.Ordinal) =>
            DatabaseProblem.Timeout,
        _ => DatabaseProblem.Unavailable,
    };
}

/// <summary>The rows of a command.</summary>
internal sealed class PostgresRows(NpgsqlCommand command, NpgsqlDataReader reader, CancellationToken cancellationToken) : Rows
{
    private byte[] _text = [];

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<bool> NextAsync()
    {
        try
        {
            if (!await reader.ReadAsync(cancellationToken))
                return false;
            Count++;
            return true;
        }
        catch (NpgsqlException error)
        {
            throw PostgresSession.Problem(error);
        }
    }

    public override bool IsNull(int column) => reader.IsDBNull(column);

    public override long Number(int column) => reader.GetInt64(column);

    /// <summary>The row is in memory already; its bytes are copied out without making a string.</summary>
    public override ReadOnlySpan<byte> Text(int column)
    {
        var length = (int)reader.GetBytes(column, 0, _text, 0, _text.Length);
        if (length == _text.Length)
        {
            // There may be more of it.
            length = (int)reader.GetBytes(column, 0, null, 0, 0);
            Return();
            _text = ArrayPool<byte>.Shared.Rent(length + 1);
            reader.GetBytes(column, 0, _text, 0, length);
        }
        return _text.AsSpan(0, length);
    }

    public override DateOnly Date(int column) => InCalendar<DateOnly>(column);

    public override DateTime Instant(int column) => InCalendar<DateTime>(column);

    private T InCalendar<T>(int column)
    {
        try
        {
            return reader.GetFieldValue<T>(column);
        }
        catch (Exception error) when (error is InvalidCastException or OverflowException or ArgumentOutOfRangeException)
        {
            throw new DatabaseException("A date or time is outside of the years 1 to 9999.");
        }
    }

    public override async ValueTask DisposeAsync()
    {
        Return();
        try
        {
            await reader.DisposeAsync();
        }
        catch (NpgsqlException)
        {
            // The connection broke while the rest was skipped; what was asked for has been read.
        }
        await command.DisposeAsync();
    }

    private void Return()
    {
        if (_text.Length > 0)
            ArrayPool<byte>.Shared.Return(_text);
    }
}

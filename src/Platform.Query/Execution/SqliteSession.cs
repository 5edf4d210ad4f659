using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Platform.Query.Planning;
using Platform.Query.Sql;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Platform.Query.Execution;

/// <summary>A connection to a SQLite file with its prepared statements.</summary>
internal sealed class SqliteSession : Session
{
    private const int MaxStatements = 200;
    private const long MaxStatementBytes = 2 * 1024 * 1024;

    /// <summary>SQLITE_STMTSTATUS_MEMUSED: what a prepared statement holds.</summary>
    private const int MemoryUsed = 99;

    /// <summary>Text from which on a statement does not keep it until it runs again.</summary>
    private const int LargeText = 4096;
    private const int MaxAttempts = 10;

    /// <summary>Instructions of SQLite's virtual machine, which take some tenths of a millisecond.</summary>
    private const int InstructionsBetweenChecks = 10_000;

    private static readonly JsonSerializerOptions Lists = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SqliteDatabase _database;
    private readonly SqliteConnection _connection;
    private readonly LruCache<Statement, sqlite3_stmt> _prepared = new(
        MaxStatements, MaxStatementBytes, SizeOf, old => old.Dispose(), ReferenceEqualityComparer.Instance);

    private readonly SqliteRows _rows;
    private readonly DamagedRows _damagedRows;
    private bool _inSnapshot;
    private TimeSpan? _longTimeout;
    private long _deadline = long.MaxValue;
    private long _longFrom = long.MaxValue;
    private bool _isLong;

    public SqliteSession(SqliteDatabase database, string connectionString)
    {
        _database = database;
        _connection = new SqliteConnection(connectionString);
        try
        {
            _connection.Open();
            _connection.CreateFunction<string?, string, string?>(
                SqliteDialect.CursorFunction, (payload, binding) => payload == null ? null : Cursor.Encode(payload, binding), isDeterministic: true);
            Check(sqlite3_create_function(Handle, GuardedSqliteDialect.TextFunction, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, null, IsText));
            Check(SqliteFolding.Register(Handle));
            // Else SQLite plans a statement anew whenever its LIMIT is bound, which costs more than to run it.
            Check(sqlite3_db_config(Handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _));
            Run("PRAGMA query_only = ON; PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;");
        }
        catch (SqliteException error)
        {
            _connection.Dispose();
            throw new DatabaseException(error.Message);
        }
        _rows = new SqliteRows(this);
        _damagedRows = new DamagedRows(Handle, database.DamageQuery);
        // Asked by a running statement now and then, which costs nothing to those that are done before.
        sqlite3_progress_handler(Handle, InstructionsBetweenChecks, static session => ((SqliteSession)session).MustEnd() ? 1 : 0, this);
    }

    internal sqlite3 Handle => _connection.Handle!;

    public override ValueTask BeginSnapshotAsync(CancellationToken cancellationToken)
    {
        Run("BEGIN");
        _inSnapshot = true;
        return ValueTask.CompletedTask;
    }

    /// <summary>What is between two equal versions has that version too; a writer that commits in between makes us look again.</summary>
    public override ValueTask<string?> BeginVersionAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = _database.ReadVersion();
            // The state is chosen by the first reading statement.
            Run("BEGIN; PRAGMA schema_version");
            _inSnapshot = true;
            var isSame = _database.ReadVersion() == before;
            if (isSame || attempt == MaxAttempts)
                return new(isSame ? before : null);
            Run("COMMIT");
            _inSnapshot = false;
        }
    }

    public override ValueTask BeginLongAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        Run("PRAGMA temp_store = FILE");
        _longTimeout = timeout;
        return ValueTask.CompletedTask;
    }

    public override ValueTask<Rows> ExecuteAsync(Statement statement, object?[] values, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _database.Executing?.Invoke(statement.Sql);
        var prepared = Prepare(statement);
        var isLarge = false;
        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(prepared, i + 1, values[i]));
            isLarge |= values[i] is Array or string { Length: > LargeText };
        }
        var now = Environment.TickCount64;
        _longFrom = now + LongStatements.Milliseconds;
        _deadline = (_longTimeout ?? _database.StatementTimeout) is { } timeout ? now + (long)timeout.TotalMilliseconds : long.MaxValue;
        _rows.Start(prepared, statement, isLarge, cancellationToken);
        return new(_rows);
    }

    public override void Sent() => _rows.MayBeAskedAgain = false;

    /// <summary>Whether tables have rows that got past the checks.</summary>
    internal bool HasDamagedRows() => _damagedRows.AreThere();

    public override ValueTask DisposeAsync()
    {
        if (_inSnapshot)
            Run("COMMIT");
        _inSnapshot = false;
        if (_longTimeout != null)
            Run("PRAGMA temp_store = MEMORY");
        _longTimeout = null;
        if (_isLong)
            LongStatements.Ended();
        _isLong = false;
        _database.Return(this);
        return ValueTask.CompletedTask;
    }

    public void Close()
    {
        _prepared.Clear();
        _damagedRows.Dispose();
        _connection.Dispose();
    }

    internal void Check(int code)
    {
        if (code is not (SQLITE_OK or SQLITE_ROW or SQLITE_DONE))
            throw Problem(code);
    }

    /// <summary>What the last call failed of.</summary>
    internal DatabaseException Problem(int code)
    {
        if (code == SQLITE_INTERRUPT)
            return new DatabaseException("SQLite: the statement took too long.", DatabaseProblem.Timeout);
        var message = sqlite3_errmsg(Handle).utf8_to_string();
        return new DatabaseException(
            $"SQLite error {code}: {message}", message == "integer overflow" ? DatabaseProblem.Overflow : DatabaseProblem.Unavailable);
    }

    private bool MustEnd()
    {
        var now = Environment.TickCount64;
        if (now > _longFrom && !_isLong)
        {
            _isLong = true;
            LongStatements.Began();
        }
        return now > _deadline || _rows.IsGivenUp;
    }

    private sqlite3_stmt Prepare(Statement statement)
    {
        if (_prepared.TryGet(statement, out var known))
            return known;
        var code = sqlite3_prepare_v3(Handle, statement.Sql, SQLITE_PREPARE_PERSISTENT, out var prepared);
        // The tables are those of the model, so what cannot be prepared is too much: SQLite has no code of its own for depth.
        if (code is SQLITE_ERROR or SQLITE_TOOBIG)
            throw new DatabaseException(sqlite3_errmsg(Handle).utf8_to_string(), DatabaseProblem.TooLarge);
        Check(code);
        _prepared.Add(statement, prepared);
        return prepared;
    }

    private static int Bind(sqlite3_stmt statement, int index, object? value) => value switch
    {
        null => sqlite3_bind_null(statement, index),
        long number => sqlite3_bind_int64(statement, index, number),
        int number => sqlite3_bind_int64(statement, index, number),
        bool flag => sqlite3_bind_int64(statement, index, flag ? 1 : 0),
        string text => sqlite3_bind_text(statement, index, text),
        StoredText stored => sqlite3_bind_text(statement, index, stored.Text),
        DateOnly date => sqlite3_bind_text(statement, index, Text(date)),
        DateOnly[] dates => sqlite3_bind_text(statement, index, JsonSerializer.Serialize(dates.Select(Text), Lists)),
        bool[] flags => sqlite3_bind_text(statement, index, JsonSerializer.Serialize(flags.Select(flag => flag ? 1 : 0), Lists)),
        Array list => sqlite3_bind_text(statement, index, JsonSerializer.Serialize(list, list.GetType(), Lists)),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static void IsText(sqlite3_context context, object data, sqlite3_value[] values) => sqlite3_result_int(
        context, sqlite3_value_type(values[0]) == SQLITE_TEXT && Utf8Text.IsValid(sqlite3_value_blob(values[0])) ? 1 : 0);

    private static long SizeOf(sqlite3_stmt statement) => sqlite3_stmt_status(statement, MemoryUsed, 0);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

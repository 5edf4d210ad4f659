using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Platform.Query.Execution;

/// <summary>The version of the data in a SQLite file.</summary>
/// <remarks>
/// SQLite tells a connection by a number whether another one has committed since, in this process or in any other, whatever was written; the number
/// says nothing to other connections. So one connection, which writes nothing itself, is kept for asking, and its numbers carry a random name
/// of that connection. A restored backup or a second server meets another connection, and so another name.
/// </remarks>
internal sealed class SqliteVersion(string connectionString) : IDisposable
{
    private const int NameBytes = 12;

    private readonly Lock _lock = new();
    private SqliteConnection? _connection;
    private sqlite3_stmt? _statement;
    private string _name = "";

    /// <summary>The version of what is committed now.</summary>
    /// <exception cref="DatabaseException">The file cannot be read.</exception>
    public string Read()
    {
        lock (_lock)
        {
            try
            {
                if (_statement == null)
                    Open();
                var code = sqlite3_step(_statement);
                if (code != SQLITE_ROW)
                    throw new DatabaseException($"SQLite error {code}: {sqlite3_errmsg(_connection!.Handle).utf8_to_string()}");
                var number = sqlite3_column_int64(_statement, 0);
                // Else it would go on reading the state that it has seen.
                _ = sqlite3_reset(_statement);
                return string.Create(CultureInfo.InvariantCulture, $"{_name}-{number}");
            }
            catch (Exception error) when (error is DatabaseException or SqliteException)
            {
                Close();
                throw error as DatabaseException ?? new DatabaseException(error.Message);
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
            Close();
    }

    private void Open()
    {
        // A pooled connection could be one that has been told numbers before.
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        _connection.Open();
        _name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NameBytes));
        var code = sqlite3_prepare_v3(_connection.Handle, "PRAGMA data_version", SQLITE_PREPARE_PERSISTENT, out _statement);
        if (code != SQLITE_OK)
            throw new DatabaseException($"SQLite error {code}: {sqlite3_errmsg(_connection.Handle).utf8_to_string()}");
    }

    private void Close()
    {
        _statement?.Dispose();
        _connection?.Dispose();
        (_statement, _connection) = (null, null);
    }
}

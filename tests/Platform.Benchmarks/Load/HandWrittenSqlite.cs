using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Platform.Benchmarks.Load;

/// <summary>The hand-written endpoint on SQLite.</summary>
internal sealed class HandWrittenSqlite(string connectionString, string sql, IReadOnlyList<long> values) : HandWritten
{
    private readonly ConcurrentBag<Prepared> _idle = [];

    /// <inheritdoc/>
    public override ValueTask WriteAsync(PipeWriter output)
    {
        var prepared = _idle.TryTake(out var idle) ? idle : new Prepared(connectionString, sql);
        try
        {
            prepared.Write(values, output);
        }
        finally
        {
            _idle.Add(prepared);
        }
        return default;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        while (_idle.TryTake(out var prepared))
            prepared.Dispose();
    }

    private sealed class Prepared : IDisposable
    {
        private readonly SqliteConnection _connection;
        private readonly sqlite3_stmt _statement;

        public Prepared(string connectionString, string sql)
        {
            _connection = new SqliteConnection(connectionString);
            _connection.Open();
            // Without it SQLite looks at the value of LIMIT while planning, and prepares the statement again whenever one is bound.
            Check(sqlite3_db_config(_connection.Handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _));
            using var command = _connection.CreateCommand();
            // As the server sets its connections.
            command.CommandText = "PRAGMA query_only = ON; PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;";
            command.ExecuteNonQuery();
            Check(sqlite3_prepare_v3(_connection.Handle, sql, SQLITE_PREPARE_PERSISTENT, out _statement));
        }

        public void Write(IReadOnlyList<long> values, IBufferWriter<byte> output)
        {
            for (var i = 0; i < values.Count; i++)
                Check(sqlite3_bind_int64(_statement, i + 1, values[i]));
            output.Write("""{"data":{"institutions":{"nodes":["""u8);
            var isFirst = true;
            int code;
            while ((code = sqlite3_step(_statement)) == SQLITE_ROW)
            {
                if (!isFirst)
                    output.Write(","u8);
                isFirst = false;
                output.Write(sqlite3_column_blob(_statement, 0));
            }
            Check(code);
            Check(sqlite3_reset(_statement));
            output.Write("]}}}"u8);
        }

        public void Dispose()
        {
            _statement.Dispose();
            _connection.Dispose();
        }

        private void Check(int code)
        {
            if (code is not (SQLITE_OK or SQLITE_DONE))
                throw new InvalidOperationException(sqlite3_errmsg(_connection.Handle).utf8_to_string());
        }
    }
}

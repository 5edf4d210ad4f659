using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Query.Sql;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Platform.Query.Execution;

/// <summary>
/// Tells whether a SQLite file has rows that got past its checks. By convention the index <c>IX_&lt;table&gt;_Damaged</c> lists them, and the file's own number of
/// its last change says when to look again: nearly always it is the one of the last look.
/// </summary>
internal sealed class DamagedRows : IDisposable
{
    private readonly sqlite3_stmt _version;
    private readonly sqlite3_stmt? _query;
    private long _lookedAt = -1;
    private bool _found;

    public DamagedRows(sqlite3 connection, string? query)
    {
        _ = sqlite3_prepare_v3(connection, "PRAGMA data_version", SQLITE_PREPARE_PERSISTENT, out _version);
        // A file whose indexes somebody removed tells nothing.
        if (query != null && sqlite3_prepare_v3(connection, query, SQLITE_PREPARE_PERSISTENT, out var prepared) == SQLITE_OK)
            _query = prepared;
    }

    /// <summary>Finds such a row, by the indexes of all tables; null when no table has such an index.</summary>
    public static string? Query(IModel model, Dialect dialect)
    {
        var indexes =
            from type in model.GetEntityTypes()
            from index in type.GetIndexes()
            let name = $"IX_{type.GetTableName()}_Damaged"
            where index.GetDatabaseName() == name
            select $"SELECT 1 FROM {dialect.Table(type.GetTableName()!, type.GetSchema())} INDEXED BY {dialect.Quote(name)} WHERE {index.GetFilter()}";
        return string.Join(" UNION ALL ", indexes) is { Length: > 0 } all ? $"{all} LIMIT 1" : null;
    }

    /// <summary>Whether there are any in the state that the connection sees.</summary>
    public bool AreThere()
    {
        if (_query == null)
            return false;
        var version = sqlite3_step(_version) == SQLITE_ROW ? sqlite3_column_int64(_version, 0) : -1;
        _ = sqlite3_reset(_version);
        if (version != _lookedAt || version < 0)
        {
            _found = sqlite3_step(_query) == SQLITE_ROW;
            _ = sqlite3_reset(_query);
            _lookedAt = version;
        }
        return _found;
    }

    public void Dispose()
    {
        _version.Dispose();
        _query?.Dispose();
    }
}

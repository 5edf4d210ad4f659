using System.Data.Common;

namespace Platform.Storage;

/// <summary>Tells our PostgreSQL database from a foreign or a newer one, without touching it.</summary>
internal static class PostgresHistory
{
    private const string Tables =
        """
        SELECT c.relname::text FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
          AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
        """;

    /// <summary>The migrations that the database still needs.</summary>
    /// <exception cref="StorageException">It is no database that this version may open.</exception>
    public static async Task<IReadOnlyList<string>> PendingAsync(
        DbConnection connection, string name, IReadOnlyList<string> known, CancellationToken cancellationToken)
    {
        if (await ReadAsync(connection, "SHOW server_encoding", cancellationToken) is not ["UTF8"])
            throw Refusal(name, "its encoding is not UTF8");
        var tables = await ReadAsync(connection, Tables, cancellationToken);
        if (!tables.Contains("__EFMigrationsHistory"))
            return tables.Count == 0 ? known : throw Refusal(name, "it has tables of another application");
        var applied = await ReadAsync(connection, "SELECT \"MigrationId\" FROM public.\"__EFMigrationsHistory\"", cancellationToken);
        // Every database of ours has our first migration; a start that was killed leaves an empty history and nothing else.
        if (applied.Count > 0 ? !applied.Contains(known[0]) : tables.Count > 1)
            throw Refusal(name, "it belongs to another application");
        return MigrationHistory.Pending(known, applied, reason => Refusal(name, reason));
    }

    private static StorageException Refusal(string name, string reason) => new(
        $"The PostgreSQL database {name} is not opened, because {reason}. Nothing was changed. "
        + "Set Storage:ConnectionString to another database.");

    private static async Task<List<string>> ReadAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var values = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
            values.Add(reader.GetString(0));
        return values;
    }
}

using Microsoft.Data.Sqlite;

namespace Platform.Storage;

/// <summary>Tells our database file from a foreign or a newer one, without touching it.</summary>
internal static class DatabaseFile
{
    /// <summary>SQLite's application id of our files: "CADP" in ASCII.</summary>
    public const int ApplicationId = 0x43414450;

    private const int NotADatabase = 26;

    /// <summary>The migrations that the file still needs.</summary>
    /// <exception cref="StorageException">The file is there, and is none that this version may open.</exception>
    public static IReadOnlyList<string> Pending(string path, IReadOnlyList<string> known)
    {
        if (!File.Exists(path))
            return known;
        try
        {
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            var applicationId = Convert.ToInt32(Read(connection, "PRAGMA application_id").Single());
            var tables = Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table'").ToHashSet();
            var hasHistory = tables.Contains("__EFMigrationsHistory");
            if (applicationId != ApplicationId && (applicationId != 0 || tables.Count > 0))
                throw Refusal(path, "it is a SQLite database of another application");
            if (tables.Count > 0 && !hasHistory && tables.Any(table => table is not "__EFMigrationsLock"))
                throw Refusal(path, "it has tables but no history of our migrations");
            var applied = hasHistory ? Read(connection, "SELECT MigrationId FROM __EFMigrationsHistory") : [];
            return MigrationHistory.Pending(known, applied, reason => Refusal(path, reason));
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == NotADatabase)
        {
            throw Refusal(path, "it is not a SQLite database", problem);
        }
    }

    private static StorageException Refusal(string path, string reason, Exception? inner = null) => new(
        $"The file {path} is not opened, because {reason}. Nothing was changed. "
        + "Move the file away or set Storage:DataDirectory to another directory.",
        inner);

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant above.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(reader.GetString(0));
        return values;
    }
}

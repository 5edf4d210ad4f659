using Microsoft.Data.Sqlite;

namespace Platform.Storage.Tests;

/// <summary>A folder of a test's own, deleted after it.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("platform-storage-").FullName;

    public string DatabaseFile => System.IO.Path.Combine(Path, "registers.db");

    public StorageOptions Empty => new() { DataDirectory = Path, SampleCounty = false };

    public StorageOptions Sample => new() { DataDirectory = Path };

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }

    public void Execute(string sql) => Scalar<object>(sql);

    public T? Scalar<T>(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is { } value and not DBNull ? (T)value : default;
    }
}

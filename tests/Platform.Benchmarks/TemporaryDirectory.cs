using Microsoft.Data.Sqlite;

namespace Platform.Benchmarks;

/// <summary>A new directory that goes away with the benchmark.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    /// <summary>The directory's path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("platform-benchmarks-").FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        // Pooled connections keep their files open.
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}

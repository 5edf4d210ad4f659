using Microsoft.Data.Sqlite;

namespace Platform.Access.Tests;

/// <summary>A folder of a test's own, deleted after it.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("platform-access-").FullName;

    public void Dispose()
    {
        // Pooled connections keep their files open.
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}

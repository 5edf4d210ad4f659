using Microsoft.Data.Sqlite;

namespace Platform.Server.Tests;

/// <summary>A new directory that goes away with the test.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("platform-server-").FullName;

    public void Dispose()
    {
        // Pooled connections keep their files open.
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}

using Npgsql;
using Platform.Storage;
using Platform.Tests;

namespace Platform.Benchmarks;

/// <summary>A new, empty database of either kind, which goes away with the benchmark.</summary>
internal sealed class BenchmarkDatabase : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly PostgresCluster? _cluster;

    /// <summary>Makes the database; PostgreSQL in a cluster of its own.</summary>
    public BenchmarkDatabase(DatabaseKind kind)
    {
        Kind = kind;
        if (kind != DatabaseKind.Postgres)
            return;
        _cluster = new PostgresCluster();
        ConnectionString = _cluster.CreateDatabase();
        // The process's number is the first line.
        var lines = PostgresCluster.Scalar<string>(ConnectionString, "SELECT pg_read_file('postmaster.pid')")!;
        Postmaster = int.Parse(lines.AsSpan(0, lines.IndexOf('\n')), provider: null);
    }

    /// <summary>Which database it is.</summary>
    public DatabaseKind Kind { get; }

    /// <summary>The data directory; PostgreSQL keeps nothing there.</summary>
    public string Directory => _directory.Path;

    /// <summary>PostgreSQL's connection string.</summary>
    public string? ConnectionString { get; }

    /// <summary>The process whose children are PostgreSQL's backends; 0 for SQLite.</summary>
    public int Postmaster { get; }

    /// <summary>The same for programs that take a URL. As the server does, it compiles no statements to machine code.</summary>
    public string Url
    {
        get
        {
            var parts = new NpgsqlConnectionStringBuilder(ConnectionString);
            return $"postgres://{parts.Username}:{Uri.EscapeDataString(parts.Password!)}@{parts.Host}:{parts.Port}/{parts.Database}?options=-c%20jit%3Doff";
        }
    }

    /// <summary>The settings for whoever opens the registers itself.</summary>
    public StorageOptions Options(int scale) =>
        new() { Database = Kind, DataDirectory = Directory, ConnectionString = ConnectionString, SampleScale = scale };

    /// <summary>The settings for the server.</summary>
    public IReadOnlyDictionary<string, string> Settings(int scale) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Storage:Database"] = Kind.ToString(),
        ["Storage:DataDirectory"] = Directory,
        ["Storage:ConnectionString"] = ConnectionString ?? "",
        ["Storage:Sample:Scale"] = $"{scale}",
    };

    /// <summary>What autovacuum does in a running database, after much has been written.</summary>
    public void Vacuum()
    {
        if (ConnectionString is not null)
            PostgresCluster.Execute(ConnectionString, "VACUUM (ANALYZE)");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _directory.Dispose();
        NpgsqlConnection.ClearAllPools();
        _cluster?.Dispose();
    }
}

namespace Platform.Storage;

/// <summary>Where the registers are kept.</summary>
public enum DatabaseKind
{
    /// <summary>One file in the data directory.</summary>
    Sqlite,

    /// <summary>A database on a PostgreSQL server, which several replicas may share.</summary>
    Postgres,
}

/// <summary>The settings of the section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Which database it is.</summary>
    public DatabaseKind Database { get; set; }

    /// <summary>SQLite: the directory that holds the database; made when it is not there.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>PostgreSQL: where its server is, which database and who asks.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>PostgreSQL: how long a statement of a query may run; on SQLite whoever reads sees to it.</summary>
    public TimeSpan StatementTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>PostgreSQL: how long a start waits for a server that does not answer yet.</summary>
    public TimeSpan StartTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether an empty database is filled with the simulated sample county. A real deployment switches it off and starts empty.</summary>
    public bool SampleCounty { get; set; } = true;

    /// <summary>By how much the sample's registers are multiplied: 1, 10 or 100. The divisions stay the real ones.</summary>
    public int SampleScale { get; set; } = 1;
}

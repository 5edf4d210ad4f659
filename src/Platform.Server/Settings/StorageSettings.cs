using System.ComponentModel.DataAnnotations;
using Platform.Storage;

namespace Platform.Server.Settings;

/// <summary>Section <c>Storage</c>: where the registers are kept.</summary>
internal sealed class StorageSettings
{
    /// <summary>One SQLite file, or a database on a PostgreSQL server.</summary>
    [EnumDataType(typeof(DatabaseKind), ErrorMessage = "Storage:Database must be Sqlite or Postgres.")]
    public DatabaseKind Database { get; set; }

    /// <summary>SQLite: the directory of the database file, from the working directory. An existing database is migrated, never overwritten.</summary>
    [Required(ErrorMessage = "Storage:DataDirectory must name a directory.")]
    public string DataDirectory { get; set; } = "data";

    /// <summary>PostgreSQL: <c>Host=…;Database=…;Username=…;Password=…</c>, with what else <see href="https://www.npgsql.org/doc/connection-string-parameters.html">Npgsql</see> knows.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Seconds that a statement of a query may run; then it is ended. A server that is told to stop waits as long for running requests.</summary>
    [Range(1, 3_600, ErrorMessage = "Storage:StatementTimeout must be between {1} and {2} seconds.")]
    public int StatementTimeout { get; set; } = 30;

    /// <summary>Seconds that a table may take, the client's reading included; then it breaks off.</summary>
    [Range(1, 86_400, ErrorMessage = "Storage:TableTimeout must be between {1} and {2} seconds.")]
    public int TableTimeout { get; set; } = 600;

    /// <summary>PostgreSQL: seconds that a start waits for a server that does not answer.</summary>
    [Range(0, 3_600, ErrorMessage = "Storage:StartTimeout must be between {1} and {2} seconds.")]
    public int StartTimeout { get; set; } = 30;
}

using System.ComponentModel.DataAnnotations;
using Platform.Storage;

namespace Platform.Server.Settings;

/// <summary>Section <c>Storage</c>: where the registers are kept.</summary>
internal sealed class StorageSettings
{
    /// <summary>A SQLite file, or a database on a PostgreSQL server.</summary>
    [EnumDataType(typeof(DatabaseKind), ErrorMessage = "Storage:Database must be Sqlite or Postgres.")]
    public DatabaseKind Database { get; set; }

    /// <summary>SQLite: the directory of the database file; a relative path starts at the working directory.</summary>
    [Required(ErrorMessage = "Storage:DataDirectory must name a directory.")]
    public string DataDirectory { get; set; } = "data";

    /// <summary>PostgreSQL: the server, the database, the user and the password.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>How many seconds a statement of a query may run.</summary>
    [Range(1, 3_600, ErrorMessage = "Storage:StatementTimeout must be between {1} and {2} seconds.")]
    public int StatementTimeout { get; set; } = 30;

    /// <summary>How many seconds a table may take, the client's reading included.</summary>
    [Range(1, 86_400, ErrorMessage = "Storage:TableTimeout must be between {1} and {2} seconds.")]
    public int TableTimeout { get; set; } = 600;

    /// <summary>PostgreSQL: how many seconds a start waits for a server that does not answer.</summary>
    [Range(0, 3_600, ErrorMessage = "Storage:StartTimeout must be between {1} and {2} seconds.")]
    public int StartTimeout { get; set; } = 30;
}

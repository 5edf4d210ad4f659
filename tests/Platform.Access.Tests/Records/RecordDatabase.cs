using Microsoft.Data.Sqlite;
using Platform.Access.Records;
using Platform.Model.Access;
using Platform.Storage;
using Platform.Tests;

namespace Platform.Access.Tests.Records;

/// <summary>An empty database of a test's own.</summary>
internal sealed class RecordDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("platform-records-");
    private readonly string? _connectionString;
    private readonly List<RegistersDatabase> _opened = [];

    private RecordDatabase(DatabaseKind kind, string? connectionString)
    {
        Kind = kind;
        _connectionString = connectionString ?? (kind == DatabaseKind.Postgres ? PostgresCluster.Shared.CreateDatabase() : null);
    }

    public static readonly Principal Clerk = new(Role.County, CredentialKind.Session) { Name = "clerk", AppointmentId = "a1b2c3d4e5f6g7h8j9k0" };

    public DatabaseKind Kind { get; }

    public string[] Arguments => [Kind.ToString(), _connectionString ?? _directory.FullName];

    private string File => Path.Combine(_directory.FullName, "registers.db");

    public static async Task<RecordDatabase> CreateAsync(DatabaseKind kind, string? connectionString = null)
    {
        var database = new RecordDatabase(kind, connectionString);
        await database.Open().PrepareAsync();
        return database;
    }

    public static RegistersDatabase Open(string[] arguments) => RegistersDatabase.For(new StorageOptions
    {
        Database = Enum.Parse<DatabaseKind>(arguments[0]),
        DataDirectory = arguments[1],
        ConnectionString = arguments[1],
        SampleCounty = false,
    });

    /// <summary>Opens it once more, as another server does.</summary>
    public RegistersDatabase Open()
    {
        var database = Open(Arguments);
        _opened.Add(database);
        return database;
    }

    public AccessJournal Journal(TimeProvider? clock = null) => new(Open().CreateDbContext, clock);

    /// <summary>Writes some records.</summary>
    public async Task FillAsync(int count, TimeProvider? clock = null)
    {
        await using var journal = Journal(clock);
        for (var i = 0; i < count; i++)
            await journal.OpenAsync(Read($"request-{i}"));
    }

    public static AccessEntry Read(string requestId) => new(Clerk)
    {
        Address = "192.0.2.7",
        RequestId = requestId,
        OperationName = "CaregiversOfTownship",
        DocumentHash = new string('c', 64),
        Registers = ["Institution", "Caregiver"],
        Fields = ["Caregiver.phone", "Caregiver.name"],
    };

    public async Task<ChainReport> VerifyAsync(params ChainCheckpoint[] known)
    {
        await using var context = Open().CreateDbContext();
        return await ChainVerification.VerifyAsync(context, known);
    }

    public void Execute(string sql) => Scalar<object>(sql);

    /// <summary>As whoever owns the database: nothing stops him.</summary>
    public void Tamper(string sql)
    {
        Execute(Kind == DatabaseKind.Sqlite
            ? "DROP TRIGGER AccessRecords_Next; DROP TRIGGER AccessRecords_Unchanged; DROP TRIGGER AccessRecords_Kept"
            : "ALTER TABLE \"AccessRecords\" DISABLE TRIGGER USER");
        Execute(sql);
    }

    public T? Scalar<T>(string sql)
    {
        if (_connectionString is not null)
            return PostgresCluster.Scalar<T>(_connectionString, sql);
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is { } value and not DBNull ? (T)value : default;
    }

    public HashSet<string> RequestIds() =>
        [.. Scalar<string>($"SELECT {(Kind == DatabaseKind.Sqlite ? "group_concat(RequestId, ' ')" : "string_agg(\"RequestId\", ' ')")} FROM \"AccessRecords\"")?.Split(' ') ?? []];

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _opened.OfType<IAsyncDisposable>())
            await database.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }
}

using Platform.Tests;

namespace Platform.Storage.Tests;

/// <summary>The sample county in both databases, for who writes by hand.</summary>
public sealed class TamperedRows : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _connectionString = PostgresCluster.Shared.CreateDatabase();

    public async Task InitializeAsync()
    {
        await new SqliteRegisters(_directory.Sample).PrepareAsync();
        await using var postgres = new PostgresRegisters(new StorageOptions { Database = DatabaseKind.Postgres, ConnectionString = _connectionString });
        await postgres.PrepareAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _directory.Dispose();

    public StorageOptions Options(DatabaseKind database) => database == DatabaseKind.Sqlite
        ? _directory.Empty
        : new StorageOptions { Database = database, ConnectionString = _connectionString, SampleCounty = false };

    public void Execute(DatabaseKind database, string sql)
    {
        if (database == DatabaseKind.Sqlite)
            _directory.Execute(sql);
        else
            PostgresCluster.Execute(_connectionString, sql);
    }

    public T? Scalar<T>(DatabaseKind database, string sql) =>
        database == DatabaseKind.Sqlite ? _directory.Scalar<T>(sql) : PostgresCluster.Scalar<T>(_connectionString, sql);
}

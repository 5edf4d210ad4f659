using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Query;
using Platform.Query.Execution;
using Platform.Storage;

namespace Platform.Benchmarks.Micro;

/// <summary>The sample county in a temporary directory, and the engine over it.</summary>
internal sealed class Registers : IAsyncDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private Registers(int planCacheSize)
    {
        Storage = new SqliteRegisters(new StorageOptions { DataDirectory = _directory.Path, SampleScale = 10 });
        using var context = Storage.CreateDbContext();
        Database = new SqliteDatabase(Storage.ReadConnectionString, context.GetService<ISqlGenerationHelper>());
        Engine = new QueryEngine(context.GetService<IDesignTimeModel>().Model, Database, new QueryOptions { PlanCacheEntries = planCacheSize });
    }

    /// <summary>The database's file.</summary>
    public RegistersDatabase Storage { get; }

    /// <summary>The engine's database.</summary>
    public SqliteDatabase Database { get; }

    /// <summary>The engine.</summary>
    public QueryEngine Engine { get; }

    /// <summary>Makes the sample county.</summary>
    public static async Task<Registers> CreateAsync(int planCacheSize = 1000)
    {
        var registers = new Registers(planCacheSize);
        await registers.Storage.PrepareAsync();
        return registers;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _directory.Dispose();
    }
}

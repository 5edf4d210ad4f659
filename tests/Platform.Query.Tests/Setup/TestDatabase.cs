using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Model;
using Platform.Query.Execution;
using Platform.Storage;

namespace Platform.Query.Tests.Setup;

/// <summary>A SQLite file in a temporary folder of its own, with the engine that reads it and the SQL that the engine ran.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ConcurrentQueue<string> _executed = new();

    private TestDatabase(string folder, RegistersDatabase registers)
    {
        _folder = folder;
        Registers = registers;
        using var context = registers.CreateDbContext();
        Database = new SqliteDatabase(registers.ReadConnectionString, context.GetService<ISqlGenerationHelper>())
        {
            Executing = _executed.Enqueue,
        };
        Engine = new QueryEngine(
            context.GetService<IDesignTimeModel>().Model,
            Database,
            new QueryOptions { IsOrdered = type => type.IsDefined(typeof(OrderedAttribute), false) });
    }

    public RegistersDatabase Registers { get; }

    public SqliteDatabase Database { get; }

    public QueryEngine Engine { get; }

    /// <summary>The statements since the last call.</summary>
    public IReadOnlyList<string> TakeExecuted()
    {
        var taken = new List<string>();
        while (_executed.TryDequeue(out var sql))
            taken.Add(sql);
        return taken;
    }

    public static async Task<TestDatabase> CreateAsync(bool sampleCounty, TimeProvider? clock = null)
    {
        var folder = Directory.CreateTempSubdirectory("query-tests-").FullName;
        var registers = new SqliteRegisters(new StorageOptions { DataDirectory = folder, SampleCounty = sampleCounty }, clock);
        await registers.PrepareAsync();
        return new TestDatabase(folder, registers);
    }

    public Task<Answer> AskAsync(string query, object? variables = null, AccessPolicy? policy = null) =>
        AskAsync(new QueryRequest(query, null, variables as JsonElement? ?? Serialized(variables)), policy);

    public async Task<Answer> AskAsync(QueryRequest request, AccessPolicy? policy = null)
    {
        var response = await Engine.ExecuteAsync(request, policy ?? AccessPolicy.All, CancellationToken.None);
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        await response.WriteAsync(writer, CancellationToken.None);
        await writer.CompleteAsync();
        return new Answer(stream.ToArray(), response.IsRequestError);
    }

    private static JsonElement? Serialized(object? variables) => variables == null ? null : JsonSerializer.SerializeToElement(variables);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await using (var context = Registers.CreateDbContext())
            SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
        Directory.Delete(_folder, recursive: true);
    }
}

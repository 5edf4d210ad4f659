using System.IO.Pipelines;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Platform.Model.ElderlyCare;
using Platform.Query;
using Platform.Query.Execution;
using Platform.Storage;
using Database = Platform.Query.Execution.Database;

namespace Platform.Benchmarks;

/// <summary>The sample county in a database of its own, and the engine over it; no HTTP.</summary>
internal sealed class Registers : IAsyncDisposable
{
    private readonly BenchmarkDatabase _database;
    private readonly RegistersDatabase _registers;

    private Registers(BenchmarkDatabase database, int scale, QueryOptions options)
    {
        _database = database;
        _registers = RegistersDatabase.For(database.Options(scale));
        using var context = _registers.CreateDbContext();
        var helper = context.GetService<ISqlGenerationHelper>();
        Database = database.Kind == DatabaseKind.Postgres
            ? new PostgresDatabase(NpgsqlDataSource.Create(ReadConnectionString), helper)
            : new SqliteDatabase(ReadConnectionString, helper);
        Engine = new QueryEngine(context.GetService<IDesignTimeModel>().Model, Database, options);
    }

    /// <summary>Where the county is.</summary>
    public BenchmarkDatabase Place => _database;

    /// <summary>The engine's database.</summary>
    public Database Database { get; }

    /// <summary>The engine.</summary>
    public QueryEngine Engine { get; }

    /// <summary>Opens the database for reading.</summary>
    public string ReadConnectionString => _registers.ReadConnectionString;

    /// <summary>Makes the sample county.</summary>
    public static async Task<Registers> CreateAsync(DatabaseKind kind = DatabaseKind.Sqlite, int scale = 10, QueryOptions? options = null)
    {
        var registers = new Registers(new BenchmarkDatabase(kind), scale, options ?? new QueryOptions());
        await registers._registers.PrepareAsync();
        registers._database.Vacuum();
        return registers;
    }

    /// <summary>Answers a query; the answer's bytes go to the writer.</summary>
    public async Task AnswerAsync(QueryRequest request, PipeWriter output)
    {
        var response = await Engine.ExecuteAsync(request, AccessPolicy.All, default);
        await response.WriteAsync(output, default);
    }

    /// <summary>Answers a query.</summary>
    public async Task<JsonNode> AskAsync(QueryRequest request)
    {
        using var bytes = new MemoryStream();
        var output = PipeWriter.Create(bytes, new StreamPipeWriterOptions(leaveOpen: true));
        await AnswerAsync(request, output);
        await output.CompleteAsync();
        var answer = JsonNode.Parse(bytes.ToArray())!;
        return answer["errors"] is null ? answer["data"]! : throw new InvalidOperationException(answer.ToJsonString());
    }

    /// <summary>A context that writes.</summary>
    public PlatformContext CreateDbContext() => _registers.CreateDbContext();

    /// <summary>Four beds of each; gives their number.</summary>
    public async Task<int> MultiplyBedsAsync()
    {
        await using var context = CreateDbContext();
        context.Database.SetCommandTimeout(0);
        var columns = context.Model.FindEntityType(typeof(Bed))!.GetProperties()
            .Where(property => !property.IsPrimaryKey())
            .Select(property => property.GetColumnName()).ToList();
        var values = columns.Select(column => column is nameof(Bed.BedNo) or nameof(Bed.Id) ? $"b.\"{column}\" || '-' || c.n" : $"b.\"{column}\"");
#pragma warning disable EF1002 // Names of the model.
        await context.Database.ExecuteSqlRawAsync($"""
            INSERT INTO "Beds" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)} FROM "Beds" AS b CROSS JOIN (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3) AS c ORDER BY c.n, b."Key"
            """);
#pragma warning restore EF1002
        _database.Vacuum();
        return await context.Beds.CountAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (_registers is IAsyncDisposable registers)
            await registers.DisposeAsync();
        _database.Dispose();
    }
}

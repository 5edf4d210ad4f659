using System.IO.Pipelines;
using System.Reflection;
using System.Text.Json.Nodes;
using Npgsql;
using Platform.Model;
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

    private Registers(BenchmarkDatabase database, RegistersDatabase registers, QueryOptions options)
    {
        _database = database;
        _registers = registers;
        Database = database.Kind == DatabaseKind.Postgres
            ? new PostgresDatabase(NpgsqlDataSource.Create(ReadConnectionString), _registers.SqlGenerationHelper)
            : new SqliteDatabase(ReadConnectionString, _registers.SqlGenerationHelper);
        Engine = new QueryEngine(_registers.Model, Database, options);
    }

    /// <summary>Where the county is.</summary>
    public BenchmarkDatabase Place => _database;

    /// <summary>The engine's database.</summary>
    public Database Database { get; }

    /// <summary>The engine.</summary>
    public QueryEngine Engine { get; }

    /// <summary>Opens the database for reading.</summary>
    public string ReadConnectionString => _registers.ReadConnectionString;

    private static RollUpRule? RollUp(Type type) =>
        type.GetCustomAttribute<RollUpAttribute>() is { } rule ? new RollUpRule(rule.Level, rule.Code, rule.Lengths) : null;

    /// <summary>Makes the sample county.</summary>
    public static async Task<Registers> CreateAsync(DatabaseKind kind = DatabaseKind.Sqlite, int scale = 10, QueryOptions? options = null)
    {
        var database = new BenchmarkDatabase(kind);
        var registers = RegistersDatabase.For(database.Options(scale));
        await registers.PrepareAsync();
        database.Vacuum();
        return new Registers(database, registers, options ?? new QueryOptions { RollUp = RollUp });
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

    /// <summary>Lets the database learn what has been written.</summary>
    public void Vacuum() => _database.Vacuum();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (_registers is IAsyncDisposable registers)
            await registers.DisposeAsync();
        _database.Dispose();
    }
}

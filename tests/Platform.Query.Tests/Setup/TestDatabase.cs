using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Platform.Model;
using Platform.Model.Privacy;
using Platform.Query.Execution;
using Platform.Query.Limits;
using Platform.Storage;

namespace Platform.Query.Tests.Setup;

/// <summary>
/// A SQLite file in a temporary folder of its own, with the engine that reads it and the SQL that the engine ran. Whatever is asked of it is
/// asked of PostgreSQL too, which must answer with the same bytes.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ConcurrentQueue<string> _executed = new();

    private readonly PostgresMirror? _mirror;

    private TestDatabase(string folder, RegistersDatabase registers, PostgresMirror? mirror)
    {
        _folder = folder;
        _mirror = mirror;
        Registers = registers;
        Database = new SqliteDatabase(registers.ReadConnectionString, registers.SqlGenerationHelper)
        {
            Executing = _executed.Enqueue,
        };
        Engine = EngineOf(new QueryLimits());
    }

    internal static QueryOptions Options => new()
    {
        CursorKey = new byte[32],
        IsOrdered = type => type.IsDefined(typeof(OrderedAttribute), false),
        Label = LabelOf,
        DataClass = property => DataClasses.Of(property) is var of and not DataClass.P0 ? of : null,
        RollUp = type => type.GetCustomAttribute<RollUpAttribute>() is { } rule ? new RollUpRule(rule.Level, rule.Code, rule.Lengths) : null,
    };

    private static Label? LabelOf(MemberInfo member) => member.GetCustomAttribute<LabelAttribute>() is not { } label ? null : new Label(
        label.Zh,
        label.En,
        label.Unit == Unit.None || typeof(Unit).GetField(label.Unit.ToString())!.GetCustomAttribute<LabelAttribute>() is not { } sign
            ? null
            : new LabelUnit(sign.Zh, sign.En, label.Unit.Exponent()));

    public RegistersDatabase Registers { get; }

    public SqliteDatabase Database { get; }

    public QueryEngine Engine { get; }

    /// <summary>An engine with other limits, over this database or another one.</summary>
    public QueryEngine EngineOf(QueryLimits limits, SqliteDatabase? database = null) => EngineOf(options => options with { Limits = limits }, database);

    /// <summary>An engine that a deployment has set otherwise.</summary>
    public QueryEngine EngineOf(Func<QueryOptions, QueryOptions> set, SqliteDatabase? database = null) =>
        new(Registers.Model, database ?? Database, set(Options));

    /// <summary>The statements since the last call.</summary>
    public IReadOnlyList<string> TakeExecuted()
    {
        var taken = new List<string>();
        while (_executed.TryDequeue(out var sql))
            taken.Add(sql);
        return taken;
    }

    /// <param name="sampleCounty">Whether it holds the sample county, or nothing.</param>
    /// <param name="clock">Stamps the rows.</param>
    /// <param name="isMirrored">False where rows change while others ask, or are too many to copy.</param>
    /// <param name="scale">How many times the sample's registers.</param>
    public static async Task<TestDatabase> CreateAsync(bool sampleCounty, TimeProvider? clock = null, bool isMirrored = true, int scale = 1)
    {
        var folder = Directory.CreateTempSubdirectory("query-tests-").FullName;
        var registers = new SqliteRegisters(new StorageOptions { DataDirectory = folder, SampleCounty = sampleCounty, SampleScale = scale }, clock);
        await registers.PrepareAsync();
        var database = new TestDatabase(folder, registers, isMirrored ? await PostgresMirror.CreateAsync(Options) : null);
        await database.MirrorAsync();
        return database;
    }

    /// <summary>Tells PostgreSQL of the rows that were written since.</summary>
    public async Task MirrorAsync()
    {
        await using var context = Registers.CreateDbContext();
        if (_mirror != null)
            await _mirror.CopyAsync(context);
    }

    /// <summary>Writes rows by hand, into both databases, past what they would refuse.</summary>
    public async Task WriteByHandAsync(string sql, string? postgresSql = null)
    {
        await using var context = Registers.CreateDbContext();
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA ignore_check_constraints = ON");
        await context.Database.ExecuteSqlRawAsync(sql);
        await context.Database.ExecuteSqlRawAsync("PRAGMA ignore_check_constraints = OFF");
        await WriteByHandIntoPostgresAsync(postgresSql ?? sql);
    }

    /// <summary>Writes rows by hand that only PostgreSQL can hold.</summary>
    public Task WriteByHandIntoPostgresAsync(string sql) => _mirror!.WriteByHandAsync(sql);

    /// <summary>The answer of PostgreSQL alone.</summary>
    public Task<Answer> AskPostgresAsync(string query, object? variables = null) =>
        AskAsync(_mirror!.Engine, new QueryRequest(query, null, Serialized(variables)));

    /// <summary>The table of PostgreSQL alone.</summary>
    public Task<TestTable> PostgresTableAsync(string query) => TestTable.ReadAsync(_mirror!.Engine, new QueryRequest(query, null, null), null);

    /// <param name="query">The document.</param>
    /// <param name="variables">JSON text, or an object that is written as JSON.</param>
    /// <param name="caller">What the caller may see; all when null.</param>
    public Task<Answer> AskAsync(string query, object? variables = null, Caller? caller = null) =>
        AskAsync(new QueryRequest(query, null, Serialized(variables)), caller);

    public async Task<Answer> AskAsync(QueryRequest request, Caller? caller = null)
    {
        var answer = await AskAsync(Engine, request, caller);
        if (_mirror != null)
            Assert.Equal(answer.Text, (await AskAsync(_mirror.Engine, request, caller)).Text);
        return answer;
    }

    public static async Task<Answer> AskAsync(QueryEngine engine, QueryRequest request, Caller? caller = null)
    {
        return await ReadAsync(await engine.ExecuteAsync(request, caller ?? Caller.Unrestricted, CancellationToken.None));
    }

    public static async Task<Answer> ReadAsync(QueryResponse response)
    {
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        await response.WriteAsync(writer, CancellationToken.None);
        await writer.CompleteAsync();
        return new Answer(stream.ToArray(), response.IsRequestError);
    }

    /// <summary>The table of a query, which PostgreSQL must give alike.</summary>
    public async Task<TestTable> TableAsync(string query, object? variables = null, Caller? caller = null, TableWording? wording = null)
    {
        var request = new QueryRequest(query, null, Serialized(variables));
        var table = await TestTable.ReadAsync(Engine, request, caller, wording);
        if (_mirror != null)
            Assert.Equal(table.Text, (await TestTable.ReadAsync(_mirror.Engine, request, caller, wording)).Text);
        return table;
    }

    public static byte[]? Serialized(object? variables) => variables switch
    {
        null => null,
        string json => Encoding.UTF8.GetBytes(json),
        _ => JsonSerializer.SerializeToUtf8Bytes(variables),
    };

    public async ValueTask DisposeAsync()
    {
        if (_mirror != null)
            await _mirror.DisposeAsync();
        await Database.DisposeAsync();
        await using (var context = Registers.CreateDbContext())
            SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
        Directory.Delete(_folder, recursive: true);
    }
}

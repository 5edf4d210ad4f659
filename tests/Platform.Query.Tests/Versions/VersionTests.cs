using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Model.Divisions;
using Platform.Query.Execution;
using Platform.Storage;

namespace Platform.Query.Tests.Versions;

/// <summary>The version of the data, on either database: every write moves it, and no two states of the data share one.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends tests by IAsyncLifetime.")]
public abstract class VersionTests : IAsyncLifetime
{
    private const string Query = """{ divisions(where: { code: { eq: "330799" } }) { nodes { name } } again: divisions { totalCount } }""";

    protected RegistersDatabase Registers { get; private set; } = null!;

    protected Replica One { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Registers = CreateRegisters();
        await Registers.PrepareAsync();
        await using (var context = Registers.CreateDbContext())
        {
            context.Add(new Division("330799", "甲", null));
            await context.SaveChangesAsync();
        }

        One = OpenReplica();
    }

    public virtual Task DisposeAsync() => One.DisposeAsync().AsTask();

    protected abstract RegistersDatabase CreateRegisters();

    private protected abstract Database OpenDatabase();

    [Fact]
    public async Task Who_only_reads_does_not_move_it()
    {
        var version = await One.VersionAsync();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(version, (await One.AskAsync(Query)).Version);
            await using var context = Registers.CreateDbContext();
            Assert.Equal(1, await context.Divisions.CountAsync());
        }

        Assert.Equal(version, await One.VersionAsync());
    }

    [Theory]
    [InlineData("UPDATE \"Divisions\" SET \"Name\" = '乙'")]
    [InlineData("INSERT INTO \"Divisions\" (\"Code\", \"Level\", \"Kind\", \"Name\", \"ShortName\", \"Id\") VALUES ('330798', 0, 0, '丙', '丙', '0123456789abcdefghjk')")]
    [InlineData("DELETE FROM \"Divisions\"")]
    [InlineData("ALTER TABLE \"Divisions\" ADD COLUMN \"More\" INTEGER NOT NULL DEFAULT 1")]
    [InlineData("CREATE TABLE \"Others\" (\"Key\" INTEGER)")]
    public async Task Every_statement_that_writes_moves_it(string sql)
    {
        var before = await One.VersionAsync();
        await ExecuteAsync(sql);
        Assert.NotEqual(before, await One.VersionAsync());
    }

    [Fact]
    public async Task A_write_through_the_model_moves_it()
    {
        var before = await One.VersionAsync();
        await using var context = Registers.CreateDbContext();
        context.Add(new Division("330798", "乙", null));
        await context.SaveChangesAsync();
        Assert.NotEqual(before, await One.VersionAsync());
    }

    [Fact]
    public async Task It_moves_at_the_commit_and_not_before()
    {
        await using var context = Registers.CreateDbContext();
        var before = await One.AskAsync(Query);
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.Database.ExecuteSqlRawAsync("UPDATE \"Divisions\" SET \"Name\" = '乙'");
        Assert.Equal(before, await One.AskAsync(Query));
        await transaction.CommitAsync();
        var after = await One.AskAsync(Query);
        Assert.Contains("乙", after.Text, StringComparison.Ordinal);
        Assert.NotEqual(before.Version, after.Version);
    }

    /// <summary>The cache of a client would keep the wrong one of two answers with one version for ever.</summary>
    [Fact]
    public async Task No_two_answers_of_different_data_have_one_version()
    {
        await ExecuteAsync("UPDATE \"Divisions\" SET \"Name\" = '0'");
        var texts = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        using var done = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            await using var context = Registers.CreateDbContext();
            await context.Database.OpenConnectionAsync();
            if (context.Database.IsSqlite())
                await context.Database.ExecuteSqlRawAsync("PRAGMA synchronous = OFF");
            await using var write = context.Database.GetDbConnection().CreateCommand();
            write.CommandText = "UPDATE \"Divisions\" SET \"Name\" = cast(cast(\"Name\" AS integer) + 1 AS varchar(9))";
            await write.PrepareAsync();
            var writes = 0;
            for (; !done.IsCancellationRequested; writes++)
                await write.ExecuteNonQueryAsync();
            return writes;
        });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                var (text, version) = await One.AskAsync(Query);
                if (version != null)
                    Assert.Equal(texts.GetOrAdd(version, text), text);
            }
        })));
        await done.CancelAsync();
        Assert.True(await writer > 1);
        Assert.True(texts.Count > 1);
    }

    [Fact]
    public async Task An_answer_with_an_error_has_none()
    {
        Assert.Null((await One.AskAsync("""{ divisions(after: "x") { totalCount } again: divisions { totalCount } }""")).Version);
        Assert.Null((await One.AskAsync("{ divisions(first: 100) { totalCount } }")).Version);
        Assert.Null((await One.AskAsync("{ nothing }")).Version);
        Assert.Null((await One.AskAsync("{ __typename }")).Version);
    }

    protected Replica OpenReplica() => new(Registers, OpenDatabase());

    private async Task ExecuteAsync(string sql)
    {
        await using var context = Registers.CreateDbContext();
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>An engine over the registers, as a server has one.</summary>
    protected sealed class Replica : IAsyncDisposable
    {
        private readonly Database _database;
        private readonly QueryEngine _engine;

        internal Replica(RegistersDatabase registers, Database database)
        {
            _database = database;
            _engine = new QueryEngine(registers.Model, database, new QueryOptions());
        }

        public async Task<string> VersionAsync() => (await _engine.ReadVersionAsync(CancellationToken.None))!;

        public async Task<(string Text, string? Version)> AskAsync(string query)
        {
            string? version = null;
            var response = await _engine.ExecuteAsync(new QueryRequest(query), AccessPolicy.All, CancellationToken.None);
            response.Versioned = told => version = told;
            using var stream = new MemoryStream();
            var writer = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
            await response.WriteAsync(writer, CancellationToken.None);
            await writer.CompleteAsync();
            return (Encoding.UTF8.GetString(stream.ToArray()), version);
        }

        public ValueTask DisposeAsync() => _database.DisposeAsync();
    }
}

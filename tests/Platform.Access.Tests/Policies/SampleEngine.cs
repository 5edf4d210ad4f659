using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Platform.Model.ElderlyCare;
using Platform.Model.SocialWork;
using Platform.Query;
using Platform.Query.Execution;
using Platform.Storage;

namespace Platform.Access.Tests.Policies;

/// <summary>The sample county in a SQLite file, its persons, and an engine that reads it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends fixtures by IAsyncLifetime.")]
public sealed class SampleEngine : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("access-tests-").FullName;
    private SqliteDatabase? _database;
    private QueryEngine? _engine;

    public IReadOnlyList<Caregiver> Caregivers { get; private set; } = [];

    public IReadOnlyList<SocialWorker> SocialWorkers { get; private set; } = [];

    public int Beds { get; private set; }

    /// <summary>The credit code of an institution that employs social workers.</summary>
    public string Employer => SocialWorkers.First(row => row.Institution is { Caregivers.Count: > 0 }).Institution!.CreditCode;

    public async Task InitializeAsync()
    {
        var registers = new SqliteRegisters(new StorageOptions { DataDirectory = _folder, SampleCounty = true });
        await registers.PrepareAsync();
        await using var context = registers.CreateDbContext();
        Caregivers = await context.Caregivers.Include(row => row.Institution.Division).ToListAsync();
        SocialWorkers = await context.SocialWorkers.Include(row => row.Institution).Include(row => row.Division).ToListAsync();
        Beds = await context.Beds.CountAsync();
        _database = new SqliteDatabase(registers.ReadConnectionString, registers.SqlGenerationHelper);
        _engine = new QueryEngine(registers.Model, _database, new QueryOptions());
    }

    public async Task<JsonNode> AskAsync(string query, Caller caller)
    {
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream);
        await (await _engine!.ExecuteAsync(new QueryRequest(query, null, null), caller, CancellationToken.None)).WriteAsync(writer, CancellationToken.None);
        await writer.FlushAsync();
        return JsonNode.Parse(stream.ToArray())!;
    }

    public async Task DisposeAsync()
    {
        await _database!.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

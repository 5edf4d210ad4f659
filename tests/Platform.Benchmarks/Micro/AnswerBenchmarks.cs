using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Platform.Benchmarks.Load;
using Platform.Query;
using Platform.Storage;

namespace Platform.Benchmarks.Micro;

/// <summary>
/// A cached document: bind and write, with the database's time. The statement run by hand is the baseline, so the difference is what the engine costs.
/// </summary>
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet ends benchmarks by GlobalCleanup.")]
public class AnswerBenchmarks
{
    private readonly NoResponse _output = new();
    private Registers _registers = null!;
    private HandWritten _handWritten = null!;
    private QueryRequest _literals = null!;
    private QueryRequest _variables = null!;

    /// <summary>The rows of the page.</summary>
    [Params(0, 50)]
    public int Rows { get; set; }

    /// <summary>The query.</summary>
    [Params("flat", "nested")]
    public string Query { get; set; } = "";

    /// <summary>Makes the sample county and lets every cache fill.</summary>
    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _registers = await Registers.CreateAsync();
        var literals = Find(withVariables: false);
        _literals = new QueryRequest(literals.Document.Replace("first: 50", $"first: {Rows}", StringComparison.Ordinal));
        var variables = Find(withVariables: true);
        var operands = JsonSerializer.SerializeToNode(variables.Variables)!;
        operands["n"] = Rows;
        _variables = new QueryRequest(variables.Document, null, JsonSerializer.SerializeToUtf8Bytes(operands));
        var sql = "";
        _registers.Database.Executing = statement => sql = statement;
        await Literals();
        _registers.Database.Executing = null;
        _handWritten = HandWritten.For(DatabaseKind.Sqlite, _registers.ReadConnectionString, sql, [.. literals.SqlValues.Select(value => value == 50 ? Rows : value)]);
    }

    /// <summary>Removes the sample county.</summary>
    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        _handWritten.Dispose();
        await _registers.DisposeAsync();
    }

    /// <summary>The statement and the copy of its bytes.</summary>
    [Benchmark(Baseline = true)]
    public async Task ByHand()
    {
        await _handWritten.WriteAsync(_output);
        _output.Complete();
    }

    /// <summary>Operands as literals of the document.</summary>
    [Benchmark]
    public Task Literals() => AnswerAsync(_literals);

    /// <summary>Operands as variables.</summary>
    [Benchmark]
    public Task Variables() => AnswerAsync(_variables);

    private Workload Find(bool withVariables) => Workload.All(withVariables).Single(workload => workload.Name == Query);

    private async Task AnswerAsync(QueryRequest request)
    {
        var response = await _registers.Engine.ExecuteAsync(request, AccessPolicy.All, default);
        await response.WriteAsync(_output, default);
        _output.Complete();
    }
}

using BenchmarkDotNet.Attributes;
using Platform.Benchmarks.Load;
using Platform.Query;

namespace Platform.Benchmarks.Micro;

/// <summary>A document that the engine has not seen: parse, validate, plan and make the SQL; nothing runs.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private Registers _registers = null!;
    private string _document = "";
    private int _number;

    /// <summary>The query.</summary>
    [Params("flat", "nested")]
    public string Query { get; set; } = "";

    /// <summary>Makes the sample county.</summary>
    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _registers = await Registers.CreateAsync(options: new QueryOptions { PlanCacheEntries = 1 });
        _document = Workload.All(withVariables: false).Single(workload => workload.Name == Query).Document;
    }

    /// <summary>Removes the sample county.</summary>
    [GlobalCleanup]
    public async Task CleanUpAsync() => await _registers.DisposeAsync();

    /// <summary>Another document each time, by a comment.</summary>
    [Benchmark]
    public async Task<QueryResponse> Compile() =>
        await _registers.Engine.ExecuteAsync(new QueryRequest($"{_document} # {_number++}"), AccessPolicy.All, default);
}

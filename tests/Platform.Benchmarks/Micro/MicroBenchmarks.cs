using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Platform.Benchmarks.Micro;

/// <summary>Runs the benchmarks of the engine alone.</summary>
internal static class MicroBenchmarks
{
    /// <summary>Runs them, in this process, so that nothing is built again.</summary>
    public static void Run(string[] args)
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15);
        var folder = Path.Combine(Path.GetTempPath(), "platform-benchmarks");
        BenchmarkSwitcher.FromTypes([typeof(AnswerBenchmarks), typeof(CompileBenchmarks)])
            .Run(args.Length > 0 ? args : ["--filter", "*"], DefaultConfig.Instance.AddJob(job).WithArtifactsPath(folder));
    }
}

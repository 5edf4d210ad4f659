using System.Diagnostics;

namespace Platform.Benchmarks;

/// <summary>The processor time of processes, in milliseconds, as the system counts it.</summary>
internal static class ProcessorTime
{
    /// <summary>Of one process.</summary>
    public static double Of(int process)
    {
        using var one = Process.GetProcessById(process);
        return one.TotalProcessorTime.TotalMilliseconds;
    }

    /// <summary>Of a process and the processes that it has started: PostgreSQL has one for each connection.</summary>
    public static double OfFamily(int parent) =>
        Of(parent) + File.ReadAllText($"/proc/{parent}/task/{parent}/children")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Sum(child => Of(int.Parse(child, provider: null)));
}

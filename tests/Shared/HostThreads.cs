using System.Runtime.CompilerServices;

namespace Platform.Tests;

/// <summary>The test host keeps threads of the pool waiting, which a server does not; on few processors it would leave none to the tests.</summary>
internal static class HostThreads
{
    private const int Count = 6;

    [ModuleInitializer]
    internal static void MakeUpFor()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(workers + Count, ports);
    }
}

using System.Runtime.InteropServices;

namespace Platform.Server.Hosting;

/// <summary>
/// Gives memory back that nobody uses. The collector grows its heap as long as the machine has memory, and a heap in which nothing happens any more it leaves as it
/// is: after an hour of the largest requests the server would hold half a gigabyte for good.
/// </summary>
internal sealed class SpareMemory : BackgroundService
{
    /// <summary>Lets the pool of arrays keep 4 of each size for each processor instead of 32. Must be called before the first is rented.</summary>
    public static void KeepPoolSmall() => Environment.SetEnvironmentVariable("DOTNET_SYSTEM_BUFFERS_SHAREDARRAYPOOL_MAXARRAYSPERPARTITION", "4");

    private const long Growth = 32 * 1_024 * 1_024;
    private const long Work = 16 * 1_024 * 1_024;
    private const long Stillness = 1_024 * 1_024;
    private const int StillSeconds = 5;

    private static readonly TrimHeap? Trim = FindTrim();

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var held = Environment.WorkingSet;
        var (allocated, collected, still) = (GC.GetTotalAllocatedBytes(), 0L, 0);
        await using var stop = stoppingToken.UnsafeRegister(static timer => ((PeriodicTimer)timer!).Dispose(), clock);
        while (await clock.WaitForNextTickAsync(CancellationToken.None))
        {
            var now = GC.GetTotalAllocatedBytes();
            still = now - allocated < Stillness ? still + 1 : 0;
            allocated = now;
            if (still >= StillSeconds && now - collected > Work)
            {
                GiveBack(GCCollectionMode.Aggressive);
            }
            else if (Environment.WorkingSet - held > Growth)
            {
                GiveBack(GCCollectionMode.Forced);
            }
            else
            {
                continue;
            }

            (held, collected) = (Environment.WorkingSet, now);
        }
    }

    // Takes a tenth of a second, for which requests wait: honest ones let nothing grow so.
    private static void GiveBack(GCCollectionMode mode)
    {
        GC.Collect(2, mode, blocking: true, compacting: true);
        Trim?.Invoke(0);
    }

    // What SQLite and the compressors had, glibc keeps too; other C libraries have no such function.
    private static TrimHeap? FindTrim() => NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "malloc_trim", out var address)
        ? Marshal.GetDelegateForFunctionPointer<TrimHeap>(address)
        : null;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int TrimHeap(nint keep);
}

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

    private const long Growth = 16 * 1_024 * 1_024;
    private const long Work = 16 * 1_024 * 1_024;
    private const long Stillness = 256 * 1_024;
    private const int StillIntervals = 20;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.25);
    private static readonly TrimHeap? Trim = FindTrim();

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        // On a thread of its own: those of the pool are what large requests take first.
        Task.Factory.StartNew(() => Watch(stoppingToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void Watch(CancellationToken stop)
    {
        var held = Environment.WorkingSet;
        var (allocated, collected, still) = (GC.GetTotalAllocatedBytes(), 0L, 0);
        while (!stop.WaitHandle.WaitOne(Interval))
        {
            var now = GC.GetTotalAllocatedBytes();
            still = now - allocated < Stillness ? still + 1 : 0;
            allocated = now;
            if (still >= StillIntervals && now - collected > Work)
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

using System.Diagnostics;

namespace Platform.Benchmarks.Growth;

/// <summary>Two things timed by turns, so that whatever else the machine does meets both.</summary>
internal static class Turns
{
    /// <summary>The median times in milliseconds.</summary>
    public static async Task<(double First, double Second)> MedianAsync(Func<Task> first, Func<Task> second, double seconds, int warmUp = 30)
    {
        for (var i = 0; i < warmUp; i++)
        {
            await first();
            await second();
        }
        var (times, others) = (new List<double>(), new List<double>());
        for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < seconds;)
        {
            times.Add(await TimeAsync(first));
            others.Add(await TimeAsync(second));
        }
        return (Median(times), Median(others));
    }

    private static async Task<double> TimeAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}

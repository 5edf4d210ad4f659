namespace Platform.Storage.Sample;

/// <summary>Small choices that come out the same each time: every register has its own seed.</summary>
internal static class SampleRandom
{
    /// <summary>The day that the sample shows.</summary>
    public static readonly DateOnly Today = new(2025, 12, 31);

    private static readonly DateTime Now = new(2025, 12, 31, 9, 0, 0, DateTimeKind.Utc);

    public static T Pick<T>(this Random random, ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    public static T Pick<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;

    /// <summary>A day from the first to the last, both included.</summary>
    public static DateOnly Day(this Random random, DateOnly first, DateOnly last) =>
        first.AddDays(random.Next(Math.Max(last.DayNumber - first.DayNumber, 0) + 1));

    /// <summary>An instant of writing within the half year before the sample's day.</summary>
    public static DateTime Instant(this Random random) =>
        Now.AddTicks(-random.NextInt64(183L * 86_400_000_000) * TimeSpan.TicksPerMicrosecond);

    public static (double Longitude, double Latitude) Coordinates(this Random random) =>
        ((119_700_000 + random.Next(350_000)) / 1e6, (29_350_000 + random.Next(250_000)) / 1e6);

    /// <summary>Each value as often as its count says, in random order.</summary>
    public static T[] Shuffled<T>(this Random random, params ReadOnlySpan<(T Value, int Count)> counts)
    {
        var values = new List<T>();
        foreach (var (value, count) in counts)
            values.AddRange(Enumerable.Repeat(value, count));
        var result = values.ToArray();
        random.Shuffle(result);
        return result;
    }
}

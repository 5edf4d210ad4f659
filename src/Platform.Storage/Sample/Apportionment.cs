namespace Platform.Storage.Sample;

/// <summary>Divides a total into whole parts that add up to it, by largest remainder.</summary>
internal static class Apportionment
{
    public static int[] Apportion(int total, IReadOnlyList<double> weights)
    {
        var sum = weights.Sum();
        var parts = weights.Select(weight => (int)Math.Floor(total * weight / sum)).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(i => total * weights[i] / sum - parts[i]);
        foreach (var i in byRemainder.Take(total - parts.Sum()))
            parts[i]++;
        return parts;
    }
}

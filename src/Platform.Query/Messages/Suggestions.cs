namespace Platform.Query.Messages;

/// <summary>What somebody may have meant by a name that there is not.</summary>
internal static class Suggestions
{
    private const int MaxNames = 3;
    private const int MaxListed = 20;
    private const int MaxLength = 60;

    /// <summary>A sentence with the nearest names, or with all of them when none is near and they are few; else nothing.</summary>
    /// <param name="wrong">The name.</param>
    /// <param name="names">The names that there are.</param>
    /// <param name="lead">How the sentence with all names begins.</param>
    public static string For(string wrong, IEnumerable<string> names, string lead = "There are")
    {
        var known = names.ToList();
        var near = Near(wrong, known);
        if (near.Count > 0)
            return $" Did you mean {List(near, "or")}?";
        return known.Count is > 0 and <= MaxListed ? $" {lead} {List(known, "and")}." : "";
    }

    /// <summary>The name that is nearest; null when none is near.</summary>
    public static string? Nearest(string wrong, IEnumerable<string> names) => Near(wrong, [.. names]) is [var first, ..] ? first : null;

    /// <summary>Names in code's quotes.</summary>
    public static string List(IReadOnlyList<string> names, string last) => names.Count == 1
        ? $"`{names[0]}`"
        : $"{string.Join(", ", names.SkipLast(1).Select(name => $"`{name}`"))} {last} `{names[^1]}`";

    private static List<string> Near(string wrong, IReadOnlyCollection<string> names)
    {
        // Nobody mistypes so long a name, and comparing it would be work.
        if (wrong.Length is 0 or > MaxLength)
            return [];
        var limit = Math.Min(Math.Max(1, wrong.Length / 3), wrong.Length - 1);
        var nearest = names.Select(name => (Name: name, Distance: Distance(wrong, name))).Where(item => item.Distance <= limit)
            .GroupBy(item => item.Distance).MinBy(group => group.Key);
        var near = nearest?.Select(item => item.Name) ?? names.Where(name => BeginsLike(wrong, name));
        return [.. near.Order(StringComparer.Ordinal).Take(MaxNames)];
    }

    /// <summary>What begins like another is often a longer or a shorter word for the same.</summary>
    private static bool BeginsLike(string wrong, string name)
    {
        var common = wrong.ToUpperInvariant().AsSpan().CommonPrefixLength(name.ToUpperInvariant());
        return common > 1 && common * 4 >= Math.Min(wrong.Length, name.Length) * 3;
    }

    /// <summary>How many letters to add, leave out, change or swap with their neighbour; another case is nothing.</summary>
    private static int Distance(string wrong, string name)
    {
        var (left, right) = (wrong.ToUpperInvariant(), name.ToUpperInvariant());
        var rows = new int[3, right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            int current = i % 3, before = (i + 2) % 3, twoBefore = (i + 1) % 3;
            rows[current, 0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(rows[before, j], rows[current, j - 1]) + 1, rows[before, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    least = Math.Min(least, rows[twoBefore, j - 2] + 1);
                rows[current, j] = least;
            }
        }
        return rows[left.Length % 3, right.Length];
    }
}

namespace Platform.Server;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Spelling
{
    /// <summary>The word nearest to another; null when none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> words) =>
        words.Where(word => Distance(word, written) <= written.Length / 3).MinBy(word => Distance(word, written));

    // How many letters one has to insert, delete or replace (Levenshtein).
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}

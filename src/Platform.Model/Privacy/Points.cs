namespace Platform.Model.Privacy;

/// <summary>
/// Parts of texts in Unicode code points, which is how databases count: 𠮷 is one, where .NET counts two. Each method is defined for every text and
/// number, so that C# and SQL agree on all of them.
/// </summary>
public static class Points
{
    private const string Digits = "0123456789";

    /// <summary>How many a text has.</summary>
    public static int Length(string text) => text.Length - text.Index().Count(unit => IsSecondHalf(text, unit.Index));

    /// <summary>The first ones of a text; all of a shorter one.</summary>
    public static string First(string text, int count) => text[..Offset(text, count)];

    /// <summary>The last ones of a text; all of a shorter one.</summary>
    public static string Last(string text, int count) => text[Offset(text, Length(text) - count)..];

    /// <summary>Whether all are ASCII digits; true of an empty text.</summary>
    public static bool AreDigits(string text) => text.All(Digits.Contains);

    /// <summary>Where as many end, in units of UTF-16.</summary>
    private static int Offset(string text, int count)
    {
        var offset = 0;
        for (; count > 0 && offset < text.Length; count--)
            offset += IsSecondHalf(text, offset + 1) ? 2 : 1;
        return offset;
    }

    private static bool IsSecondHalf(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);
}

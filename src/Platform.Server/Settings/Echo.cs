namespace Platform.Server.Settings;

/// <summary>What an operator wrote, as a message repeats it.</summary>
internal static class Echo
{
    private const int MaxLength = 60;

    /// <summary>The text on one line, cut.</summary>
    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length > MaxLength ? line[..MaxLength] + "…" : line;
    }
}

namespace Platform.Query.Sql;

/// <summary>
/// What a search that ignores case takes for the same: ASCII letters of either case, and the full-width forms of ASCII, which Chinese input methods
/// write. No other character is folded.
/// </summary>
internal static class Folding
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const char WideSpace = '\u3000';
    private const int WideToAscii = FirstWide - '!';

    /// <summary>The text as it is compared.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(source[i]);
    });

    /// <summary>The same in UTF-8. Nothing grows by it; returns how many bytes are written.</summary>
    public static int Fold(ReadOnlySpan<byte> text, Span<byte> folded)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = text[i];
            if (value is 0xE3 or 0xEF && i + 2 < text.Length && Narrow(value, text[i + 1], text[i + 2]) is { } ascii)
            {
                value = ascii;
                i += 2;
            }
            folded[length++] = value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;
        }
        return length;
    }

    /// <summary>
    /// The full-width forms that an operand, folded already, could meet in a text. A form of any other character differs from all of the operand,
    /// folded or not.
    /// </summary>
    public static string WideFormsIn(string operand) => string.Concat(Forms(operand).Select(form => form.Wide));

    /// <summary>What each of <see cref="WideFormsIn"/> is folded to, in the same order.</summary>
    public static string NarrowFormsIn(string operand) => string.Concat(Forms(operand).Select(form => form.Narrow));

    private static IEnumerable<(char Wide, char Narrow)> Forms(string operand)
    {
        foreach (var character in operand.Where(character => character is >= ' ' and <= '~').Distinct())
        {
            yield return (character == ' ' ? WideSpace : (char)(character + WideToAscii), character);
            if (char.IsAsciiLetterLower(character))
                yield return ((char)(char.ToUpperInvariant(character) + WideToAscii), character);
        }
    }

    private static char Fold(char character)
    {
        var ascii = character switch
        {
            >= FirstWide and <= LastWide => (char)(character - WideToAscii),
            WideSpace => ' ',
            _ => character,
        };
        return char.IsAsciiLetterUpper(ascii) ? (char)(ascii | 0x20) : ascii;
    }

    /// <summary>The ASCII character of which three bytes are the full-width form.</summary>
    private static byte? Narrow(byte first, byte second, byte third) => (first, second, third) switch
    {
        (0xEF, 0xBC, >= 0x81 and <= 0xBF) => (byte)(third - 0x60),
        (0xEF, 0xBD, >= 0x80 and <= 0x9E) => (byte)(third - 0x20),
        (0xE3, 0x80, 0x80) => (byte)' ',
        _ => null,
    };
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Server.Tables;

/// <summary>Texts as a workbook holds them.</summary>
internal static partial class XlsxText
{
    /// <summary>The characters that a cell can hold.</summary>
    private const int MaxLength = 32_767;

    /// <summary>East Asian letters and signs begin here, which are twice as wide as others.</summary>
    private const char FirstWide = '\u2E80';

    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF_");

    /// <summary>
    /// The text with what XML has no characters for as <c>_x0001_</c>, by which Excel knows them, and what looks like that already so escaped that it
    /// stays what it is.
    /// </summary>
    public static string Escape(string text)
    {
        if (text.Length > MaxLength)
        {
            text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
        }

        // Of spaces at an end nobody knows whether they are meant, unless they are escaped.
        var hasSpace = text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
        if (!hasSpace && !text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpecial = text[i] == '_' ? Escaped().IsMatch(text.AsSpan(i)) : Special.Contains(text[i]);
            if (isSpecial || ((i == 0 || i == text.Length - 1) && char.IsWhiteSpace(text[i])))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    /// <summary>How many Latin letters are as wide as the text's longest line.</summary>
    public static int Width(string text)
    {
        var (widest, width) = (0, 0);
        foreach (var letter in text)
        {
            width = letter == '\n' ? 0 : width + (letter >= FirstWide ? 2 : 1);
            widest = Math.Max(widest, width);
        }

        return widest;
    }

    [GeneratedRegex("^_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}

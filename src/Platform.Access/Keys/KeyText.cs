using System.Buffers;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Access.Keys;

/// <summary>The form of a key: <c>capk_</c>, 30 characters that nobody can guess, and 6 that check them, so that a mistyped one is refused without a look-up
/// and one that leaked is found by a scanner.</summary>
public static class KeyText
{
    /// <summary>What every key begins with.</summary>
    public const string Prefix = "capk_";

    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int SecretLength = 30;
    private const int CheckLength = 6;
    private const int Length = 5 + SecretLength + CheckLength;

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    /// <summary>A key that nobody can guess.</summary>
    public static string New()
    {
        var start = Prefix + RandomNumberGenerator.GetString(Alphabet, SecretLength);
        return start + CheckOf(start);
    }

    /// <summary>Whether the text has the form of a key and its check is right.</summary>
    public static bool IsValid(string text) =>
        text.Length == Length
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && !text.AsSpan(Prefix.Length).ContainsAnyExcept(Allowed)
        && text.EndsWith(CheckOf(text[..^CheckLength]), StringComparison.Ordinal);

    // The CRC-32 of all before it, as a number of base 62, the highest digit first.
    private static string CheckOf(string start)
    {
        var number = Crc32.HashToUInt32(Encoding.ASCII.GetBytes(start));
        Span<char> digits = stackalloc char[CheckLength];
        for (var i = CheckLength - 1; i >= 0; i--)
            (digits[i], number) = (Alphabet[(int)(number % 62)], number / 62);
        return new string(digits);
    }
}

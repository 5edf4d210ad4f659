using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Model;

/// <summary>The form of an entity's id: 100 bits as 20 characters of lower-case Crockford base32.</summary>
public static class EntityId
{
    /// <summary>How many characters an id has.</summary>
    public const int Length = 20;

    /// <summary>What every id matches.</summary>
    public const string Form = "[0-9a-hjkmnp-tv-z]{20}";

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    /// <summary>An id that nobody can guess.</summary>
    public static string New()
    {
        Span<byte> bytes = stackalloc byte[Length];
        RandomNumberGenerator.Fill(bytes);
        return Encode(bytes);
    }

    /// <summary>The id that always belongs to this name; for rows which must come out the same each time.</summary>
    public static string FromName(string name) => Encode(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>Whether the text has the form of an id.</summary>
    public static bool IsValid(string? value) =>
        value is { Length: Length } && !value.AsSpan().ContainsAnyExcept(Allowed);

    internal static string Require(string value) => IsValid(value)
        ? value
        : throw new RuleViolationException("ENTITY_ID_INVALID", "标识须为 20 位小写 Crockford base32 字符。",
            "An id is 20 characters of lower-case Crockford base32.");

    // One byte a character: the low five bits of each are as random as the byte.
    private static string Encode(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
            text[i] = Alphabet[bytes[i] & 31];
        return new string(text);
    }
}

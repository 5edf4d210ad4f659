using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Platform.Query.Planning;

/// <summary>
/// A cursor is the JSON array [parent key, sort values…, key] in base64url, sealed with a hash of that array and of the list's binding (its
/// field, filter and order). The databases make cursors by the same rule; see the dialects.
/// </summary>
internal static class Cursor
{
    private const int SealLength = 16;

    public static string Encode(string payload, string binding) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload)) + Seal(payload, binding);

    /// <summary>The array of a cursor that this binding made; null for any other text.</summary>
    public static JsonElement? Decode(string cursor, string binding)
    {
        var length = cursor.Length - SealLength;
        if (length <= 0 || !Base64Url.IsValid(cursor.AsSpan(0, length)))
            return null;
        var payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor.AsSpan(0, length)));
        if (!string.Equals(Encode(payload, binding), cursor, StringComparison.Ordinal))
            return null;
        using var document = JsonDocument.Parse(payload);
        return document.RootElement.Clone();
    }

    /// <summary>What a list's cursors are bound to, as text of fixed length.</summary>
    public static string Bind(string coordinate, string filter, string order) => Hash($"{coordinate}\n{filter}\n{order}")[..32];

    private static string Seal(string payload, string binding) => Hash(binding + payload)[..SealLength];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Platform.Query.Planning;

/// <summary>
/// A cursor is the JSON array [parent key, sort values…, key] in base64url, the binding of its list, and a seal: a hash of both. The binding has a
/// mark of the list, one of its filter and one of its order, so that a cursor tells to which it does not belong. The databases make cursors by the
/// same rule; see the dialects.
/// </summary>
internal static class Cursor
{
    private const int ListMark = 4;
    private const int FilterMark = 6;
    private const int OrderMark = 5;
    private const int BindingLength = ListMark + FilterMark + OrderMark;
    private const int SealLength = 16;

    public static string Encode(string payload, string binding) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload)) + binding + Convert.ToHexStringLower(Hash(binding + payload))[..SealLength];

    /// <summary>The array of a cursor, and to what it does not belong; null for a text that is no cursor.</summary>
    public static (JsonElement Values, CursorMismatch Mismatch)? Decode(string cursor, string binding)
    {
        var length = cursor.Length - BindingLength - SealLength;
        if (length <= 0 || !Base64Url.IsValid(cursor.AsSpan(0, length)))
            return null;
        var payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor.AsSpan(0, length)));
        var own = cursor.Substring(length, BindingLength);
        if (!string.Equals(Encode(payload, own), cursor, StringComparison.Ordinal))
            return null;
        try
        {
            using var document = JsonDocument.Parse(payload);
            return (document.RootElement.Clone(), Compare(own, binding));
        }
        catch (JsonException)
        {
            // Somebody else's work, who has read this.
            return null;
        }
    }

    /// <summary>What a list's cursors are bound to, as text of fixed length.</summary>
    public static string Bind(string coordinate, string filter, string order) =>
        Mark(coordinate, ListMark) + Mark(filter, FilterMark) + Mark(order, OrderMark);

    /// <summary>The binding for a caller: another one's rows and values may be others, so it is another list.</summary>
    public static string For(Caller caller, string binding) =>
        caller.Policy == AccessPolicy.All ? binding : Mark(binding[..ListMark] + caller.Key, ListMark) + binding[ListMark..];

    private static CursorMismatch Compare(string own, string binding)
    {
        if (Differs(0, ListMark))
            return CursorMismatch.List;
        return (Differs(ListMark, FilterMark) ? CursorMismatch.Filter : CursorMismatch.None)
            | (Differs(ListMark + FilterMark, OrderMark) ? CursorMismatch.Order : CursorMismatch.None);

        bool Differs(int start, int length) => !own.AsSpan(start, length).SequenceEqual(binding.AsSpan(start, length));
    }

    private static string Mark(string text, int length) => Base64Url.EncodeToString(Hash(text))[..length];

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}

/// <summary>To what a cursor does not belong.</summary>
[Flags]
internal enum CursorMismatch
{
    /// <summary>It belongs to the list as it is asked for.</summary>
    None = 0,

    /// <summary>It is of another filter.</summary>
    Filter = 1,

    /// <summary>It is of another order.</summary>
    Order = 2,

    /// <summary>It is of another list.</summary>
    List = 4,
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Query.Execution;

/// <summary>
/// Encrypts the cursors of lists that are asked for by personal fields, so that no value of a person stands in one: the statement leaves them between two marks,
/// and they are sealed on their way out. Equal cursors have equal seals (AES-GCM under a nonce of the text itself), so that equal answers stay equal.
/// </summary>
/// <param name="key">32 bytes, the same in all processes on a database.</param>
internal sealed class CursorSeal(byte[] key)
{
    /// <summary>Stands before such a cursor: a control character, which stands nowhere in JSON as it is.</summary>
    public const char Begin = '\u0002';

    /// <summary>Stands after it.</summary>
    public const char End = '\u0003';

    private const int NonceLength = 12;
    private const int TagLength = 16;

    // One key for each purpose.
    private readonly byte[] _key = HMACSHA256.HashData(key, "cursor text"u8);
    private readonly byte[] _nonceKey = HMACSHA256.HashData(key, "cursor nonce"u8);

    /// <summary>Seals the cursors in what was written from <paramref name="start"/> on.</summary>
    public void Apply(PooledBuffer buffer, int start)
    {
        var at = buffer.Written.Span[start..].IndexOf((byte)Begin);
        if (at < 0)
            return;
        var rest = buffer.Written.Span[(start + at)..].ToArray().AsSpan();
        buffer.CutTo(start + at);
        for (var begin = 0; begin >= 0; begin = rest.IndexOf((byte)Begin))
        {
            buffer.Write(rest[..begin]);
            var end = rest.IndexOf((byte)End);
            buffer.Write(Encoding.ASCII.GetBytes(Close(rest[(begin + 1)..end])));
            rest = rest[(end + 1)..];
        }
        buffer.Write(rest);
    }

    /// <summary>The cursor in a seal; null for what is none of ours.</summary>
    public string? Open(string text)
    {
        if (!Base64Url.IsValid(text))
            return null;
        var bytes = Base64Url.DecodeFromChars(text).AsSpan();
        if (bytes.Length <= NonceLength + TagLength)
            return null;
        var cursor = new byte[bytes.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(_key, TagLength);
        try
        {
            cipher.Decrypt(bytes[..NonceLength], bytes[NonceLength..^TagLength], bytes[^TagLength..], cursor);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        return Encoding.ASCII.GetString(cursor);
    }

    private string Close(ReadOnlySpan<byte> cursor)
    {
        var bytes = new byte[NonceLength + cursor.Length + TagLength].AsSpan();
        HMACSHA256.HashData(_nonceKey, cursor)[..NonceLength].CopyTo(bytes);
        using var cipher = new AesGcm(_key, TagLength);
        cipher.Encrypt(bytes[..NonceLength], cursor, bytes[NonceLength..^TagLength], bytes[^TagLength..]);
        return Base64Url.EncodeToString(bytes);
    }
}

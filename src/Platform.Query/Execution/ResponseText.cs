using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Platform.Query.Execution;

/// <summary>Writes the few pieces of a response that do not come from the database.</summary>
internal static class ResponseText
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(control => (char)control), '"', '\\']);

    /// <summary>Names of GraphQL need no escaping.</summary>
    public static void WriteKey(PooledBuffer output, string name)
    {
        WriteString(output, name);
        output.Write(":"u8);
    }

    public static void WriteString(PooledBuffer output, string name)
    {
        output.Write("\""u8);
        WriteUtf8(output, name);
        output.Write("\""u8);
    }

    /// <summary>A text as a JSON string, in which nothing is escaped that need not be (RFC 8259, 7): quotation mark, backslash and controls.</summary>
    public static void WriteText(PooledBuffer output, string text)
    {
        output.Write("\""u8);
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Escaped) is var at && at >= 0)
        {
            WriteUtf8(output, rest[..at]);
            WriteEscape(output, rest[at]);
            rest = rest[(at + 1)..];
        }
        WriteUtf8(output, rest);
        output.Write("\""u8);
    }

    public static void WriteNumber(PooledBuffer output, long number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(20), out var written);
        output.Advance(written);
    }

    /// <summary>A list of so many nulls.</summary>
    public static void WriteNulls(PooledBuffer output, int count)
    {
        output.Write("["u8);
        for (var i = 0; i < count; i++)
            output.Write(i == 0 ? "null"u8 : ",null"u8);
        output.Write("]"u8);
    }

    /// <summary>A number as it is written.</summary>
    public static byte[] Number(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, digits, out var written);
        return digits[..written].ToArray();
    }

    // Half of a surrogate pair becomes U+FFFD.
    private static void WriteUtf8(PooledBuffer output, ReadOnlySpan<char> text) =>
        output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));

    private static void WriteEscape(PooledBuffer output, char character)
    {
        switch (character)
        {
            case '"':
                output.Write("\\\""u8);
                break;
            case '\\':
                output.Write("\\\\"u8);
                break;
            case '\n':
                output.Write("\\n"u8);
                break;
            case '\r':
                output.Write("\\r"u8);
                break;
            case '\t':
                output.Write("\\t"u8);
                break;
            default:
                output.Write("\\u00"u8);
                Utf8Formatter.TryFormat((byte)character, output.GetSpan(2), out var written, new StandardFormat('x', 2));
                output.Advance(written);
                break;
        }
    }
}

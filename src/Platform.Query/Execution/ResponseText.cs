using System.Buffers.Text;
using System.Text;

namespace Platform.Query.Execution;

/// <summary>Writes the few pieces of a response that do not come from the database.</summary>
internal static class ResponseText
{
    /// <summary>Names of GraphQL need no escaping.</summary>
    public static void WriteKey(PooledBuffer output, string name)
    {
        WriteString(output, name);
        output.Write(":"u8);
    }

    public static void WriteString(PooledBuffer output, string name)
    {
        output.Write("\""u8);
        output.Advance(Encoding.UTF8.GetBytes(name, output.GetSpan(name.Length * 3)));
        output.Write("\""u8);
    }

    public static void WriteNumber(PooledBuffer output, long number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(20), out var written);
        output.Advance(written);
    }

    /// <summary>A number as it is written.</summary>
    public static byte[] Number(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, digits, out var written);
        return digits[..written].ToArray();
    }
}

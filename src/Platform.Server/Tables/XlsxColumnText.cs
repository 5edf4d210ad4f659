using System.Text;

namespace Platform.Server.Tables;

/// <summary>The text that a column had last: in sorted rows most texts, such as the name of a bed's institution, come again in the next row.</summary>
internal sealed class XlsxColumnText
{
    private byte[] bytes = [];
    private int length = -1;
    private string text = "";

    /// <summary>The text of the bytes, as a workbook holds it.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (length == utf8.Length && utf8.SequenceEqual(bytes.AsSpan(0, length)))
        {
            return text;
        }

        if (bytes.Length < utf8.Length)
        {
            bytes = new byte[utf8.Length];
        }

        utf8.CopyTo(bytes);
        length = utf8.Length;
        return text = XlsxText.Escape(Encoding.UTF8.GetString(utf8));
    }
}

using System.Text;
using System.Text.Unicode;
using Platform.Query.Execution;

namespace Platform.Query.Tests.Properties;

/// <summary>The fast check of UTF-8 says what .NET's says.</summary>
public sealed class Utf8TextTests
{
    private static readonly byte[] Chinese = Encoding.UTF8.GetBytes("磐安县安文街道养老院𠮷é床位 A-12，模拟数据");

    /// <summary>All sequences of three bytes after the last ASCII one, of which some begin before a block of sixteen and end in it.</summary>
    [Fact]
    public void Every_three_bytes_are_judged_alike()
    {
        var text = new byte[40];
        foreach (var at in (int[])[0, 14, 37])
        {
            text.AsSpan().Fill((byte)'a');
            for (var sequence = 0x7F0000; sequence < 1 << 24; sequence++)
            {
                (text[at], text[at + 1], text[at + 2]) = ((byte)(sequence >> 16), (byte)(sequence >> 8), (byte)sequence);
                if (Utf8Text.IsValid(text) != Utf8.IsValid(text))
                    Assert.Fail($"{sequence:x6} at {at}");
            }
        }
    }

    /// <summary>Chinese of any length in which any bytes are changed.</summary>
    [Fact]
    public void Damaged_text_is_judged_alike()
    {
        var random = new Random(20261128);
        var (valid, wrong) = (0, 0);
        for (var i = 0; i < 1_000_000; i++)
        {
            var text = new byte[random.Next(Chinese.Length)];
            Chinese.AsSpan(random.Next(Chinese.Length - text.Length + 1), text.Length).CopyTo(text);
            for (var changes = random.Next(3); changes > 0 && text.Length > 0; changes--)
                text[random.Next(text.Length)] = (byte)(random.Next(4) == 0 ? random.Next(0x80) : random.Next(0x80, 0x100));
            var expected = Utf8.IsValid(text);
            if (Utf8Text.IsValid(text) != expected)
                Assert.Fail(Convert.ToHexString(text));
            _ = expected ? valid++ : wrong++;
        }
        Assert.True(valid > 50_000 && wrong > 50_000, $"{valid} valid, {wrong} wrong");
    }
}

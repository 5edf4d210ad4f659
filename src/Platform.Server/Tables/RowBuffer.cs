using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace Platform.Server.Tables;

/// <summary>Rows as text in UTF-8, sent on whenever there is a packet's worth of them; a client that reads slowly is waited for.</summary>
internal sealed class RowBuffer(PipeWriter output)
{
    private const int FlushAt = 64 * 1024;
    private const int MaxNumber = 24;
    private readonly ArrayBufferWriter<byte> bytes = new(FlushAt + (16 * 1024));

    /// <summary>Takes what is written, for writers that make it themselves.</summary>
    public IBufferWriter<byte> Writer => bytes;

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> text) => bytes.Write(text);

    /// <summary>Writes a text.</summary>
    public void Write(string text) => Encoding.UTF8.GetBytes(text, bytes);

    /// <summary>Writes a whole number.</summary>
    public void WriteNumber(long number)
    {
        Utf8Formatter.TryFormat(number, bytes.GetSpan(MaxNumber), out var written);
        bytes.Advance(written);
    }

    /// <summary>Writes a number of units of 10^-scale, without trailing zeros.</summary>
    public void WriteNumber(long number, int scale)
    {
        var unit = (ulong)Math.Pow(10, scale);
        var (whole, fraction) = Math.DivRem(number < 0 ? 0 - (ulong)number : (ulong)number, unit);
        if (number < 0)
        {
            bytes.Write("-"u8);
        }

        WriteNumber((long)whole);
        if (fraction == 0)
        {
            return;
        }

        // The unit before the fraction keeps its leading zeros; a point takes the place of the unit's 1.
        var span = bytes.GetSpan(MaxNumber);
        Utf8Formatter.TryFormat(unit + fraction, span, out var written);
        span[0] = (byte)'.';
        bytes.Advance(span[..written].TrimEnd((byte)'0').Length);
    }

    /// <summary>Writes a date, <c>2025-12-31</c>.</summary>
    public void WriteDate(DateOnly date)
    {
        date.TryFormat(bytes.GetSpan(MaxNumber), out var written, "O", CultureInfo.InvariantCulture);
        bytes.Advance(written);
    }

    /// <summary>Writes an instant in UTC without trailing zeros, <c>2025-12-31T08:00:00.5Z</c>.</summary>
    public void WriteInstant(DateTime instant)
    {
        var span = bytes.GetSpan(2 * MaxNumber);
        instant.TryFormat(span, out var written, "O", CultureInfo.InvariantCulture);
        var digits = span[..(written - 1)].TrimEnd((byte)'0').TrimEnd((byte)'.').Length;
        // Of a whole minute the seconds stay.
        digits = Math.Max(digits, "2025-12-31T08:00:00".Length);
        span[digits] = (byte)'Z';
        bytes.Advance(digits + 1);
    }

    /// <summary>Sends what has gathered, if it is enough to be worth a packet.</summary>
    public ValueTask FlushWhenFullAsync(CancellationToken cancellationToken) =>
        bytes.WrittenCount < FlushAt ? ValueTask.CompletedTask : FlushAsync(cancellationToken);

    /// <summary>Sends what has gathered.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(bytes.WrittenMemory, cancellationToken);
        bytes.ResetWrittenCount();
    }
}

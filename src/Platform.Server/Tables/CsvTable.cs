using System.Buffers;
using System.IO.Pipelines;
using Platform.Query;

namespace Platform.Server.Tables;

/// <summary>
/// CSV by RFC 4180. Written by hand, since CsvHelper takes each value as a string, which a million rows have ten million of; here texts stay the bytes that
/// the database has.
/// </summary>
internal sealed class CsvTable() : TableFormat("csv", "text/csv; charset=utf-8")
{
    private static readonly SearchValues<byte> Special = SearchValues.Create("\",\r\n"u8);
    private static readonly SearchValues<byte> FormulaStart = SearchValues.Create("=+-@\t\r"u8);

    /// <inheritdoc/>
    public override async Task WriteAsync(TableAnswer table, TableRequest request, PipeWriter output, CancellationToken cancellationToken)
    {
        var buffer = new RowBuffer(output);
        if (request.HasByteOrderMark)
        {
            buffer.Write("\uFEFF"u8);
        }

        buffer.Write(string.Join(',', request.Titles(table.Columns)));
        buffer.Write("\r\n"u8);
        while (await table.NextAsync())
        {
            WriteRow(table, buffer);
            await buffer.FlushWhenFullAsync(cancellationToken);
        }

        await buffer.FlushAsync(cancellationToken);
    }

    private static void WriteRow(TableAnswer table, RowBuffer buffer)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (i > 0)
            {
                buffer.Write(","u8);
            }

            if (!table.IsNull(i))
            {
                WriteValue(table, i, buffer);
            }
        }

        buffer.Write("\r\n"u8);
    }

    private static void WriteValue(TableAnswer table, int i, RowBuffer buffer)
    {
        var column = table.Columns[i];
        switch (column.Kind)
        {
            case TableKind.Text:
                WriteText(table.Text(i), buffer);
                break;
            case TableKind.Enum:
                buffer.Write(table.Text(i));
                break;
            case TableKind.EnumList:
                buffer.Write(string.Join(';', table.Members(i)));
                break;
            case TableKind.Boolean:
                buffer.Write(table.Number(i) != 0 ? "true"u8 : "false"u8);
                break;
            case TableKind.Whole:
                buffer.WriteNumber(table.Number(i));
                break;
            case TableKind.Fixed or TableKind.Floating:
                buffer.WriteNumber(table.Number(i), column.Scale);
                break;
            case TableKind.Date:
                buffer.WriteDate(table.Date(i));
                break;
            case TableKind.Instant:
                buffer.WriteInstant(table.Instant(i));
                break;
        }
    }

    /// <summary>A text that a spreadsheet would take for a formula gets an apostrophe; an empty one stands in quotes, which a missing one does not.</summary>
    private static void WriteText(ReadOnlySpan<byte> text, RowBuffer buffer)
    {
        var isFormula = text.Length > 0 && FormulaStart.Contains(text[0]);
        if (text.Length > 0 && !text.ContainsAny(Special))
        {
            buffer.Write(isFormula ? "'"u8 : []);
            buffer.Write(text);
            return;
        }

        buffer.Write(isFormula ? "\"'"u8 : "\""u8);
        for (int quote; (quote = text.IndexOf((byte)'"')) >= 0; text = text[(quote + 1)..])
        {
            buffer.Write(text[..(quote + 1)]);
            buffer.Write("\""u8);
        }

        buffer.Write(text);
        buffer.Write("\""u8);
    }
}

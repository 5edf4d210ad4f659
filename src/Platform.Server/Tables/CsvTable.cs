using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using CsvHelper;
using Platform.Query;

namespace Platform.Server.Tables;

/// <summary>CSV by RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
internal sealed class CsvTable() : TableFormat("csv", "text/csv; charset=utf-8")
{
    private const string InstantFormat = "yyyy-MM-ddTHH:mm:ss.FFFFFF";

    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" };

    /// <inheritdoc/>
    public override async Task WriteAsync(TableAnswer table, TableRequest request, PipeWriter output, CancellationToken cancellationToken)
    {
        // What is written for Excel is made harmless before it comes to the writer, who would not tell our formulas from others.
        var injection = request.IsForExcel ? CsvInjection.None : Options.Injection;
        await using var csv = CsvWriter.Create(
            output.AsStream(leaveOpen: true), Options with { WriteByteOrderMark = request.HasByteOrderMark, Injection = injection }, leaveOpen: true);
        await csv.WriteRecordAsync([.. table.Columns.Select(column => column.Title)], cancellationToken);
        while (await table.NextAsync())
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                WriteValue(table, i, csv, request.IsForExcel);
            }

            await csv.EndRecordAsync(cancellationToken);
        }
    }

    private static void WriteValue(TableAnswer table, int i, CsvWriter csv, bool isForExcel)
    {
        if (table.IsNull(i))
        {
            csv.WriteField(ReadOnlySpan<byte>.Empty);
            return;
        }

        switch (table.Columns[i].Kind)
        {
            case TableKind.Text when isForExcel:
                csv.WriteField(ExcelCsvText.Of(Encoding.UTF8.GetString(table.Text(i))));
                break;
            case TableKind.Text or TableKind.Enum:
                csv.WriteField(table.Text(i));
                break;
            case TableKind.EnumList:
                csv.WriteField(table.Joined(i));
                break;
            case TableKind.Boolean:
                csv.WriteField(table.Number(i) != 0);
                break;
            case TableKind.Whole when isForExcel:
                csv.WriteField(ExcelCsvText.Of(table.Number(i)));
                break;
            case TableKind.Whole:
                csv.WriteField(table.Number(i));
                break;
            case TableKind.Fixed or TableKind.Floating when isForExcel:
                csv.WriteField(ExcelCsvText.Of(table.Fixed(i)));
                break;
            case TableKind.Fixed or TableKind.Floating:
                csv.WriteField(table.Fixed(i));
                break;
            case TableKind.Date:
                csv.WriteField(table.Date(i));
                break;
            case TableKind.Instant:
                WriteInstant(table.Instant(i), csv);
                break;
        }
    }

    private static void WriteInstant(DateTimeOffset instant, CsvWriter csv)
    {
        Span<byte> text = stackalloc byte[InstantFormat.Length + "+08:00".Length];
        instant.TryFormat(text, out var length, InstantFormat, CultureInfo.InvariantCulture);
        if (instant.Offset == TimeSpan.Zero)
        {
            text[length++] = (byte)'Z';
        }
        else
        {
            instant.TryFormat(text[length..], out var offset, "zzz", CultureInfo.InvariantCulture);
            length += offset;
        }

        csv.WriteField(text[..length]);
    }
}

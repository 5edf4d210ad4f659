using System.Globalization;
using System.IO.Pipelines;
using CsvHelper;
using Platform.Query;

namespace Platform.Server.Tables;

/// <summary>CSV by RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
internal sealed class CsvTable() : TableFormat("csv", "text/csv; charset=utf-8")
{
    private const string InstantFormat = "yyyy-MM-ddTHH:mm:ss.FFFFFFK";

    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" };

    /// <inheritdoc/>
    public override async Task WriteAsync(TableAnswer table, TableRequest request, PipeWriter output, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(
            output.AsStream(leaveOpen: true), Options with { WriteByteOrderMark = request.HasByteOrderMark }, leaveOpen: true);
        await csv.WriteRecordAsync([.. request.Titles(table.Columns)], cancellationToken);
        while (await table.NextAsync())
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                WriteValue(table, i, csv);
            }

            await csv.EndRecordAsync(cancellationToken);
        }
    }

    private static void WriteValue(TableAnswer table, int i, CsvWriter csv)
    {
        if (table.IsNull(i))
        {
            csv.WriteField(ReadOnlySpan<byte>.Empty);
            return;
        }

        switch (table.Columns[i].Kind)
        {
            case TableKind.Text or TableKind.Enum:
                csv.WriteField(table.Text(i));
                break;
            case TableKind.EnumList:
                csv.WriteField(string.Join(';', table.Members(i)));
                break;
            case TableKind.Boolean:
                csv.WriteField(table.Number(i) != 0);
                break;
            case TableKind.Whole:
                csv.WriteField(table.Number(i));
                break;
            case TableKind.Fixed or TableKind.Floating:
                csv.WriteField(table.Fixed(i));
                break;
            case TableKind.Date:
                csv.WriteField(table.Date(i));
                break;
            case TableKind.Instant:
                Span<byte> text = stackalloc byte[InstantFormat.Length];
                table.Instant(i).TryFormat(text, out var length, InstantFormat, CultureInfo.InvariantCulture);
                csv.WriteField(text[..length]);
                break;
        }
    }
}

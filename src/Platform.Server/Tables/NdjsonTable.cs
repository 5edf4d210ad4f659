using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Query;

namespace Platform.Server.Tables;

/// <summary>A JSON object a line, whose members are the columns.</summary>
internal sealed class NdjsonTable() : TableFormat("ndjson", "application/x-ndjson; charset=utf-8")
{
    private const int FlushAt = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <inheritdoc/>
    public override async Task WriteAsync(TableAnswer table, TableRequest request, PipeWriter output, CancellationToken cancellationToken)
    {
        var titles = table.Columns.Select(column => JsonEncodedText.Encode(column.Title, Options.Encoder)).ToArray();
        await using var json = new Utf8JsonWriter(output, Options);
        while (await table.NextAsync())
        {
            json.WriteStartObject();
            for (var i = 0; i < titles.Length; i++)
            {
                json.WritePropertyName(titles[i]);
                WriteValue(table, i, json);
            }

            json.WriteEndObject();
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
            if (output.UnflushedBytes >= FlushAt)
            {
                await output.FlushAsync(cancellationToken);
            }
        }
    }

    private static void WriteValue(TableAnswer table, int i, Utf8JsonWriter json)
    {
        if (table.IsNull(i))
        {
            json.WriteNullValue();
            return;
        }

        switch (table.Columns[i].Kind)
        {
            case TableKind.Text or TableKind.Enum:
                json.WriteStringValue(table.Text(i));
                break;
            case TableKind.EnumList:
                json.WriteStartArray();
                foreach (var member in table.Members(i))
                {
                    json.WriteStringValue(member);
                }

                json.WriteEndArray();
                break;
            case TableKind.Boolean:
                json.WriteBooleanValue(table.Number(i) != 0);
                break;
            case TableKind.Whole:
                json.WriteNumberValue(table.Number(i));
                break;
            case TableKind.Fixed or TableKind.Floating:
                json.WriteNumberValue(table.Fixed(i));
                break;
            case TableKind.Date:
                Span<byte> date = stackalloc byte["2025-12-31".Length];
                table.Date(i).TryFormat(date, out _, "O", CultureInfo.InvariantCulture);
                json.WriteStringValue(date);
                break;
            case TableKind.Instant:
                var instant = table.Instant(i);
                if (instant.Offset == TimeSpan.Zero)
                {
                    json.WriteStringValue(instant.UtcDateTime);
                }
                else
                {
                    json.WriteStringValue(instant);
                }

                break;
        }
    }
}

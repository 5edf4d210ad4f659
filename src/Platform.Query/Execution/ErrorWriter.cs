using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Platform.Query.Execution;

/// <summary>Writes errors as the specification of GraphQL says, within the bytes that an answer may have for them.</summary>
internal static class ErrorWriter
{
    private const int MaxMessage = 1000;
    private const int MaxBytes = 90_000;

    public static void Write(PooledBuffer output, IEnumerable<QueryError> errors)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var start = output.Length;
        output.Write("["u8);
        foreach (var error in errors)
        {
            var end = output.Length;
            if (end > start + 1)
                output.Write(","u8);
            Write(json, error);
            if (output.Length - start <= MaxBytes)
                continue;
            output.CutTo(end);
            // Only names that nobody would give to fields make one error so large: they are left out.
            if (end == start + 1)
                Write(json, error with { Path = null });
            break;
        }
        output.Write("]"u8);
    }

    private static void Write(Utf8JsonWriter json, QueryError error)
    {
        json.WriteStartObject();
        json.WriteString("message", error.Message.Length > MaxMessage ? error.Message[..MaxMessage] + "…" : error.Message);
        if (error.Locations.Count > 0)
        {
            json.WriteStartArray("locations");
            foreach (var (line, column) in error.Locations)
            {
                json.WriteStartObject();
                json.WriteNumber("line", line);
                json.WriteNumber("column", column);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        if (error.Path is { } path)
        {
            json.WriteStartArray("path");
            foreach (var step in path)
            {
                if (step is string name)
                    json.WriteStringValue(name);
                else
                    json.WriteNumberValue(Convert.ToInt64(step, CultureInfo.InvariantCulture));
            }
            json.WriteEndArray();
        }
        json.WriteStartObject("extensions");
        json.WriteString("code", error.Code);
        foreach (var (name, value) in error.Extensions)
        {
            if (value is string text)
                json.WriteString(name, text);
            else
                json.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        json.Reset();
    }
}

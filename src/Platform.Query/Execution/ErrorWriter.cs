using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Platform.Query.Execution;

/// <summary>Writes errors as the specification of GraphQL says, as many as an answer may have.</summary>
internal static class ErrorWriter
{
    private const int MaxErrors = 50;
    private const int MaxMessage = 1000;

    public static void Write(PooledBuffer output, IReadOnlyList<QueryError> errors)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var error in errors.Take(MaxErrors))
            Write(json, error);
        json.WriteEndArray();
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
    }
}

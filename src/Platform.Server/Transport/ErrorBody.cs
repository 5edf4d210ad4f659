using System.Text.Json;
using Platform.Server.Telemetry;

namespace Platform.Server.Transport;

/// <summary>The JSON body of an answer that is one error.</summary>
internal static class ErrorBody
{
    /// <summary>Answers the request with the error; the request id lets an operator find it in the log.</summary>
    public static async Task WriteAsync(HttpContext context, int status, string code, string message, string? requestId = null)
    {
        Errors.Count(code);
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentNegotiation.JsonType(context.Request) ?? MediaTypes.Json;
        if (context.Request.Headers.Expect.Count > 0)
        {
            // Whether the body still comes is the client's choice; what follows on the connection could be either.
            context.Response.Headers.Connection = "close";
        }

        await using (var writer = new Utf8JsonWriter(context.Response.BodyWriter))
        {
            Write(writer, code, message, requestId);
        }

        context.Response.ContentLength = context.Response.BodyWriter.UnflushedBytes;
        await context.Response.CompleteAsync();
    }

    private static void Write(Utf8JsonWriter writer, string code, string message, string? requestId)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("errors");
        writer.WriteStartObject();
        writer.WriteString("message", message);
        writer.WriteStartObject("extensions");
        writer.WriteString("code", code);
        if (requestId is not null)
        {
            writer.WriteString("requestId", requestId);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

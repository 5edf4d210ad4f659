using Platform.Query;
using Platform.Server.Telemetry;

namespace Platform.Server.Transport;

/// <summary>The JSON body of an answer that is one error, written as the engine writes its own.</summary>
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

        var error = new QueryError(message, code) { Extensions = requestId is null ? [] : [new("requestId", requestId)] };
        await QueryResponse.Of(error).WriteAsync(context.Response.BodyWriter, context.RequestAborted);
        context.Response.ContentLength = context.Response.BodyWriter.UnflushedBytes;
        await context.Response.CompleteAsync();
    }
}

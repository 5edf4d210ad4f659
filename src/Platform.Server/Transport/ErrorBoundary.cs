using Platform.Access.Records;
using Platform.Server.Telemetry;
using Platform.Server.TrustedDocuments;

namespace Platform.Server.Transport;

/// <summary>Turns whatever goes wrong in a request into an answer that shows nothing of the inside.</summary>
internal sealed partial class ErrorBoundary(RequestDelegate next, ILogger<ErrorBoundary> logger)
{
    /// <summary>Runs the request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { StatusCode: StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed, HasStarted: false })
            {
                await NameAsync(context);
            }
        }
        catch (RequestRefusedException refused)
        {
            await ErrorBody.WriteAsync(context, refused.Status, refused.Code, refused.Message);
        }
        catch (AuditUnavailableException unavailable) when (!context.Response.HasStarted)
        {
            LogNoRecord(unavailable);
            await ErrorBody.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, AuditUnavailableException.Code, unavailable.Message);
        }
        catch (BadHttpRequestException refused)
        {
            await RefuseAsync(context, refused);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            var requestId = context.TraceIdentifier;
            LogFailed(requestId, error);
            context.Response.Clear();
            context.Response.Headers[RequestIds.Header] = requestId;
            await ErrorBody.WriteAsync(context, StatusCodes.Status500InternalServerError, "INTERNAL", "The server could not answer the request.", requestId);
        }
    }

    // Routing says it with a status alone.
    private static Task NameAsync(HttpContext context) => context.Response.StatusCode == StatusCodes.Status404NotFound
        ? ErrorBody.WriteAsync(context, StatusCodes.Status404NotFound, "NOT_FOUND", NotFound(context))
        : ErrorBody.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "Use a method that Allow names.");

    private static string NotFound(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/graphql", StringComparison.Ordinal, out var below) && below.Value is ['/', .. var name] && DocumentId.IsName(name)
            ? context.RequestServices.GetRequiredService<DocumentStore>().Trusted.Explain(name, context.RequestServices.GetRequiredService<SchemaAccess>().IsAllowed)
            : "There is nothing at this path; queries go to /graphql.";

    private static Task RefuseAsync(HttpContext context, BadHttpRequestException refused) => refused.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge =>
            ErrorBody.WriteAsync(context, refused.StatusCode, "PAYLOAD_TOO_LARGE", "The request body is too large."),
        StatusCodes.Status408RequestTimeout =>
            ErrorBody.WriteAsync(context, refused.StatusCode, "REQUEST_TIMEOUT", "The request body arrived too slowly."),
        _ => ErrorBody.WriteAsync(context, StatusCodes.Status400BadRequest, "BAD_REQUEST", "The request body could not be read."),
    };

    [LoggerMessage(LogLevel.Error, "An access record could not be written, so a request was refused")]
    private partial void LogNoRecord(Exception error);

    [LoggerMessage(LogLevel.Error, "Request {RequestId} failed")]
    private partial void LogFailed(string requestId, Exception error);
}

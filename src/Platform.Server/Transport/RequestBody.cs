using System.Buffers;
using System.IO.Pipelines;
using Microsoft.Net.Http.Headers;

namespace Platform.Server.Transport;

/// <summary>Reads a POST's body from the connection's own buffer.</summary>
internal static class RequestBody
{
    /// <summary>The request that the body holds.</summary>
    /// <exception cref="RequestRefusedException">The body is larger than so many bytes, or not a GraphQL request in UTF-8 JSON.</exception>
    public static async ValueTask<GraphQLRequest> ReadAsync(HttpRequest request, int maxSize, CancellationToken cancellationToken)
    {
        RequireJson(request);
        RequireSize(request.ContentLength ?? 0, maxSize);
        var pipe = request.BodyReader;
        var result = await ReadAsync(pipe, maxSize, cancellationToken);

        try
        {
            RequireSize(result.Buffer.Length, maxSize);
            return Parse(result.Buffer);
        }
        finally
        {
            // Also of a body that is refused: else the connection is broken for the request after it.
            pipe.AdvanceTo(result.Buffer.End);
        }
    }

    private static async ValueTask<ReadResult> ReadAsync(PipeReader pipe, int maxSize, CancellationToken cancellationToken)
    {
        try
        {
            var result = await pipe.ReadAsync(cancellationToken);
            while (!result.IsCompleted && result.Buffer.Length <= maxSize)
            {
                pipe.AdvanceTo(result.Buffer.Start, result.Buffer.End);
                result = await pipe.ReadAsync(cancellationToken);
            }

            return result;
        }
        catch (IOException unreadable) when (unreadable is not BadHttpRequestException && !cancellationToken.IsCancellationRequested)
        {
            // The server tells most faults of a body by their own exception, but not a size of a chunk that no number holds.
            throw new BadHttpRequestException("The request body could not be read.", unreadable);
        }
    }

    private static GraphQLRequest Parse(ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
        {
            return JsonRequest.Parse(body.FirstSpan);
        }

        var length = checked((int)body.Length);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented);
            return JsonRequest.Parse(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static void RequireSize(long size, int maxSize)
    {
        if (size > maxSize)
        {
            throw new RequestRefusedException(
                StatusCodes.Status413PayloadTooLarge, "PAYLOAD_TOO_LARGE", $"The request body is larger than {maxSize} bytes.");
        }
    }

    private static void RequireJson(HttpRequest request)
    {
        if (request.Headers.ContentEncoding is not ([] or ["identity"]) && !request.Headers.ContentEncoding.All(IsIdentity))
        {
            request.HttpContext.Response.Headers.AcceptEncoding = "identity";
            throw Unsupported("POST takes a body without Content-Encoding only.");
        }

        if (request.ContentType is "application/json")
        {
            return;
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw Unsupported("POST takes application/json in UTF-8 only.");
        }
    }

    // No client need say `identity`, but who does has coded nothing. Names of codings have no case, and elements of a list may be empty (RFC 9110, 8.4.1 and 5.6.1).
    private static bool IsIdentity(string? codings) => codings!.Split(',').All(coding =>
        coding.AsSpan().Trim() is var name && (name.IsEmpty || name.Equals("identity", StringComparison.OrdinalIgnoreCase)));

    private static RequestRefusedException Unsupported(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", message);
}

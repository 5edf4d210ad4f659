using System.Buffers;
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
        var result = await pipe.ReadAsync(cancellationToken);
        while (!result.IsCompleted && result.Buffer.Length <= maxSize)
        {
            pipe.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            result = await pipe.ReadAsync(cancellationToken);
        }

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
        if (request.Headers.ContentEncoding is not ([] or ["identity"]))
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

    private static RequestRefusedException Unsupported(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", message);
}

using System.Buffers;
using Microsoft.Net.Http.Headers;
using Platform.Query;

namespace Platform.Server.Transport;

/// <summary>Reads a POST's body from the connection's own buffer.</summary>
internal static class RequestBody
{
    /// <summary>The request that the body holds.</summary>
    /// <exception cref="RequestRefusedException">The body is not a GraphQL request in UTF-8 JSON.</exception>
    public static async ValueTask<QueryRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        RequireJson(request);
        var pipe = request.BodyReader;
        var result = await pipe.ReadAsync(cancellationToken);
        while (!result.IsCompleted)
        {
            pipe.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            result = await pipe.ReadAsync(cancellationToken);
        }

        try
        {
            return Parse(result.Buffer);
        }
        finally
        {
            // Also of a body that is refused: else the connection is broken for the request after it.
            pipe.AdvanceTo(result.Buffer.End);
        }
    }

    private static QueryRequest Parse(ReadOnlySequence<byte> body)
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

    private static void RequireJson(HttpRequest request)
    {
        if (request.ContentType is "application/json")
        {
            return;
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RequestRefusedException(
                StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "POST takes application/json in UTF-8 only.");
        }
    }
}

using System.Buffers;
using System.Collections;
using System.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace Platform.Server.Telemetry;

/// <summary>
/// Gives every request an id, by which an operator finds it in the log and in the traces: the client's own from <c>X-Request-Id</c> when it is harmless,
/// else the trace id. The client gets it back in the same header.
/// </summary>
internal sealed class RequestIds(RequestDelegate next, ILogger<RequestIds> logger)
{
    /// <summary>The header's name.</summary>
    public const string Header = "X-Request-Id";

    private const int MaxLength = 64;

    private static readonly SearchValues<char> HarmlessCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    /// <summary>Runs the request under its id.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var id = Harmless(context.Request.Headers[Header]) ?? TraceId(context.Request).ToHexString();
        context.TraceIdentifier = id;
        context.Response.Headers[Header] = id;
        using (logger.BeginScope(new Scope(id)))
        {
            await next(context);
        }
    }

    // Without a tracer in this server there is still the trace that the caller is in.
    private static ActivityTraceId TraceId(HttpRequest request) =>
        Activity.Current?.TraceId
        ?? (ActivityContext.TryParse(request.Headers.TraceParent, null, out var caller) ? caller.TraceId : ActivityTraceId.CreateRandom());

    private static string? Harmless(StringValues header) =>
        header is [{ Length: > 0 and <= MaxLength } id] && !id.AsSpan().ContainsAnyExcept(HarmlessCharacters) ? id : null;

    // What a structured log shows, and as a text in a simple one.
    private sealed class Scope(string id) : IReadOnlyList<KeyValuePair<string, object?>>
    {
        public int Count => 1;

        public KeyValuePair<string, object?> this[int index] => new("RequestId", id);

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
        {
            yield return this[0];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string ToString() => $"RequestId:{id}";
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Platform.Query;

namespace Platform.Server.Transport;

/// <summary>The schema as text, for code generators and for reading.</summary>
internal sealed class SdlDocument(QueryEngine engine)
{
    private readonly Lazy<(byte[] Text, EntityTagHeaderValue Tag)> document = new(() =>
    {
        var text = Encoding.UTF8.GetBytes(engine.Sdl);
        // Weak, since compressed or not it is the same text.
        return (text, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 12))}\"", isWeak: true));
    });

    /// <summary>Answers with the text, or with 304 when the client has it already.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(document.Value.Text, "text/plain; charset=utf-8", entityTag: document.Value.Tag).ExecuteAsync(context);
    }
}

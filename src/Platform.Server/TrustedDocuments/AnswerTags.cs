using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Platform.Model;
using Platform.Query;
using Platform.Server.Access;
using Platform.Server.Settings;
using Platform.Server.Tables;

namespace Platform.Server.TrustedDocuments;

/// <summary>The entity tags of answers: of the data's version and of all else that an answer depends on.</summary>
/// <remarks>They are weak, because an answer may be compressed on its way.</remarks>
internal sealed class AnswerTags(QueryEngine engine, IOptions<QuerySettings> settings)
{
    private const int TagBytes = 18;

    // The same program with the same settings answers alike, also on another machine.
    private readonly Lazy<string> program = new(() => string.Join(
        '/',
        typeof(QueryEngine).Module.ModuleVersionId,
        typeof(Entity).Module.ModuleVersionId,
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(engine.Sdl))),
        settings.Value.DefaultPageSize,
        settings.Value.MaxPageSize,
        settings.Value.DefaultGroups,
        settings.Value.MaxGroups,
        settings.Value.MaxTableRows,
        settings.Value.MaxFacetValues));

    /// <summary>What makes tables of one document differ, beside what makes any answers differ.</summary>
    public static string Variant(string contentType, TableRequest table) => $"{contentType}\n{table}";

    /// <summary>Answers with 304 when the client has the answer already; false when there is still something to answer.</summary>
    /// <remarks>
    /// <c>If-None-Match: *</c> is for whoever has any answer: it is met if there is a current one (RFC 9110, 13.1.2), which a request that would be refused has not (13.2.1).
    /// </remarks>
    public async ValueTask<bool> AnswerUnchangedAsync(HttpContext context, DocumentRequest request, QueryRequest query, string variant, bool isTable)
    {
        var known = context.Request.Headers.IfNoneMatch;
        if (known.Count == 0 || await engine.ReadVersionAsync(context.RequestAborted) is not { } version)
        {
            return false;
        }

        var tag = Of(version, context, request, variant);
        var isKnown = known is [var any] && any.AsSpan().Trim() is "*"
            ? await (isTable
                ? engine.Tables.CanAnswerAsync(query, context.Caller(), context.RequestAborted)
                : engine.CanAnswerAsync(query, context.Caller(), context.RequestAborted))
            // One header may list several tags, weak or strong.
            : known.Any(list => list!.Contains(tag, StringComparison.Ordinal));
        if (!isKnown)
        {
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        context.Response.Headers.ETag = "W/" + tag;
        return true;
    }

    /// <summary>Lets the answer have its tag when it is written without an error.</summary>
    public void Follow(QueryResponse answer, HttpContext context, DocumentRequest request, string contentType) =>
        answer.Versioned = version => context.Response.Headers.ETag = Weak(version, context, request, contentType);

    /// <summary>The tag of the answer from a version of the data, as it stands in the header.</summary>
    public string Weak(string version, HttpContext context, DocumentRequest request, string variant) => "W/" + Of(version, context, request, variant);

    /// <summary>The tag, in its quotes.</summary>
    private string Of(string version, HttpContext context, DocumentRequest request, string variant)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(
            $"{program.Value}\n{version}\n{context.Caller().Key}\n{context.Principal().AccountId}\n{request.Hash}\n{request.OperationName}\n{variant}\n"));
        hash.AppendData(request.Variables.Span);
        return $"\"{Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, TagBytes))}\"";
    }
}

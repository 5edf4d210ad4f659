using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Platform.Query;
using Platform.Server.Settings;
using Platform.Server.Transport;

namespace Platform.Server.TrustedDocuments;

/// <summary>The documents that clients may call by an id: the trusted ones, and those that clients registered by themselves.</summary>
internal sealed class DocumentStore(QueryEngine engine, IOptions<TrustedDocumentSettings> options)
{
    private const int MaxRegistered = 1_000;
    private const long MaxRegisteredBytes = 16 * 1_024 * 1_024;

    private readonly TrustedDocumentSettings settings = options.Value;
    private readonly LruCache<string, TrustedDocument> registered = new(
        MaxRegistered, MaxRegisteredBytes, document => (document.Text.Length + document.Hash.Length) * sizeof(char));

    /// <summary>The trusted ones.</summary>
    public TrustedDocumentSet Trusted { get; private set; } = new([]);

    /// <summary>Whether only trusted ones are answered.</summary>
    public bool OnlyTrusted => settings.Only;

    /// <summary>Where the trusted ones are.</summary>
    public string Folder => settings.Directory ?? Path.Combine(AppContext.BaseDirectory, "operations");

    /// <summary>Whether clients may register documents: never where only trusted ones are allowed.</summary>
    private bool IsAutomatic => settings.Automatic && !settings.Only;

    /// <summary>Reads and compiles the trusted documents.</summary>
    /// <exception cref="TrustedDocumentException">One of them is broken.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken = default)
    {
        Trusted = new(await new TrustedDocumentFolder(Folder, engine).ReadAsync(cancellationToken));
    }

    /// <summary>Finds the document that the request names, or takes the one that it brings.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contentType">The media type of the answer.</param>
    /// <param name="showsNames">Whether the caller may know what documents there are.</param>
    /// <exception cref="RequestRefusedException">There is no such document, or it may not be asked.</exception>
    public DocumentRequest Find(GraphQLRequest request, string contentType, bool showsNames)
    {
        if (request.DocumentId is { } id)
        {
            return string.IsNullOrEmpty(request.Query)
                ? Call(Find(DocumentId.WithoutPrefix(id)) ?? throw Unknown(id, showsNames), request)
                : throw RequestRefusedException.BadRequest("Send `query` or `documentId`, not both.");
        }

        if (request.PersistedHash is { } hash)
        {
            return Call(string.IsNullOrEmpty(request.Query) ? FindRegistered(hash, contentType) : Register(hash, request.Query), request);
        }

        return string.IsNullOrEmpty(request.Query) ? throw RequestRefusedException.BadRequest("The request has no `query`.")
            : settings.Only ? throw NotTrusted()
            : new DocumentRequest(request.Query, null, request.OperationName, request.Variables);
    }

    // Tools take the message for the protocol's own; to a person who wrote a name it says nothing.
    private RequestRefusedException Unknown(string id, bool showsNames) => DocumentId.IsName(id)
        ? new RequestRefusedException(StatusCodes.Status400BadRequest, "HC0020", Trusted.Explain(id, showsNames))
        : NotFound(StatusCodes.Status400BadRequest);

    private static RequestRefusedException NotFound(int status) => new(status, "HC0020", "PersistedQueryNotFound");

    private static RequestRefusedException NotTrusted() =>
        new(StatusCodes.Status400BadRequest, "HC0067", "Only persisted operations are allowed.");

    private static DocumentRequest Call(TrustedDocument document, GraphQLRequest request) =>
        new(document.Text, document.Hash, request.OperationName == document.Operation ? null : request.OperationName, request.Variables);

    private TrustedDocument? Find(string key) =>
        Trusted.Find(key) ?? (registered.TryGet(key, out var document) ? document : null);

    // Clients of the protocol wait for 200 with exactly this message, and then send the document too; after another status some never try again.
    private TrustedDocument FindRegistered(string hash, string contentType)
    {
        var status = contentType == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Find(hash)
            ?? throw (IsAutomatic ? NotFound(status) : new RequestRefusedException(status, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported"));
    }

    private TrustedDocument Register(string hash, string query)
    {
        var known = Find(hash);
        if (known?.Text == query)
        {
            return known;
        }

        if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query))) != hash)
        {
            throw new RequestRefusedException(
                StatusCodes.Status400BadRequest, "PERSISTED_QUERY_HASH_MISMATCH", "`sha256Hash` is not the SHA-256 of `query`, in lower hexadecimal digits.");
        }

        if (settings.Only)
        {
            throw NotTrusted();
        }

        var document = new TrustedDocument(hash, query);
        if (IsAutomatic)
        {
            registered.Add(hash, document);
        }

        return document;
    }
}

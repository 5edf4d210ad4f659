using Platform.Query;

namespace Platform.Server.TrustedDocuments;

/// <summary>A request whose document has been found.</summary>
/// <param name="Query">What the engine is asked.</param>
/// <param name="Hash">The hash of a document that was called by its id; null when the request brought it.</param>
internal readonly record struct DocumentRequest(QueryRequest Query, string? Hash);

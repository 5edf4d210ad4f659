namespace Platform.Server.TrustedDocuments;

/// <summary>A request whose document has been found.</summary>
/// <param name="Text">The document.</param>
/// <param name="Hash">The hash of a document that was called by its id; null when the request brought it.</param>
/// <param name="OperationName">Which operation of the document to run; null when it has one.</param>
/// <param name="Variables">The variables' JSON object in UTF-8; empty when there are none.</param>
internal readonly record struct DocumentRequest(string Text, string? Hash, string? OperationName, ReadOnlyMemory<byte> Variables);

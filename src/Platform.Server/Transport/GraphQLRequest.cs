namespace Platform.Server.Transport;

/// <summary>A request as it came over HTTP, with its document or with the id of one that the server has.</summary>
/// <param name="Query">The GraphQL document.</param>
/// <param name="DocumentId">The id of a document.</param>
/// <param name="PersistedHash">The hash in <c>extensions.persistedQuery</c>.</param>
/// <param name="OperationName">Which operation of the document to run.</param>
/// <param name="Variables">The variables' JSON object in UTF-8; empty when there are none.</param>
internal readonly record struct GraphQLRequest(
    string? Query, string? DocumentId, string? PersistedHash, string? OperationName, ReadOnlyMemory<byte> Variables);

namespace Platform.Server.TrustedDocuments;

/// <summary>A document that the server knows beforehand.</summary>
/// <param name="Hash">The SHA-256 of the document's bytes, in lower hexadecimal digits.</param>
/// <param name="Text">The document.</param>
/// <param name="Operation">The name of its one operation; null when a client registered it.</param>
internal sealed record TrustedDocument(string Hash, string Text, string? Operation);

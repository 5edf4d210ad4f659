namespace Platform.Server.TrustedDocuments;

/// <summary>A trusted document cannot be used; the message names the file or the setting, and what is wrong.</summary>
internal sealed class TrustedDocumentException(string message) : Exception(message);

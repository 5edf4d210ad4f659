namespace Platform.Server.TrustedDocuments;

/// <summary>A document that the server knows beforehand.</summary>
/// <param name="Hash">The SHA-256 of the document's bytes, in lower hexadecimal digits.</param>
/// <param name="Text">The document.</param>
internal sealed record TrustedDocument(string Hash, string Text)
{
    /// <summary>The name of its one operation; null when it has none, or a client registered it.</summary>
    public string? Operation { get; init; }

    /// <summary>Whether it cannot be answered without variables.</summary>
    public bool NeedsVariables { get; init; }

    /// <summary>What it may be called by, beside its name.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The file that it is in, and where a file has several its id there.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether its name means it, whatever other versions there are.</summary>
    public bool HasPrecedence { get; init; }
}

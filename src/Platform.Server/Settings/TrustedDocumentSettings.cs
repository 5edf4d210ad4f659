using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>TrustedDocuments</c>: the documents that the server knows before a client sends them.</summary>
internal sealed class TrustedDocumentSettings
{
    /// <summary>The folder of the <see href="trusted-documents.md">trusted documents</see>, <c>&lt;Operation&gt;.graphql</c> each or manifests, from the working directory; those that ship with the server (<c>operations</c> beside it) when it is not set.</summary>
    [MinLength(1, ErrorMessage = "TrustedDocuments:Directory must name a directory.")]
    public string? Directory { get; set; }

    /// <summary>Whether every other document is refused.</summary>
    public bool Only { get; set; }

    /// <summary>Whether a client may register a document by its hash and call it so from then on.</summary>
    public bool Automatic { get; set; } = true;
}

using System.Text.RegularExpressions;

namespace Platform.Server.TrustedDocuments;

/// <summary>What a client calls a document by: the name of its operation, or a hash.</summary>
internal static partial class DocumentId
{
    private const string HashPrefix = "sha256:";

    /// <summary>The id as documents are kept under it.</summary>
    public static string WithoutPrefix(string id) => id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : id;

    /// <summary>Whether it looks like a name that somebody wrote, not like a hash (MD5, SHA-1, SHA-256) that a tool made.</summary>
    public static bool IsName(string id) => Name().IsMatch(id) && !Hash().IsMatch(id);

    [GeneratedRegex(@"\A[_A-Za-z][_0-9A-Za-z]*\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"\A([0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Hash();
}

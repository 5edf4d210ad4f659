using System.Collections.Frozen;
using Platform.Server.Settings;

namespace Platform.Server.TrustedDocuments;

/// <summary>The trusted documents by what they are called. Several versions of an operation may be trusted at once, each by its ids.</summary>
internal sealed class TrustedDocumentSet
{
    private readonly FrozenDictionary<string, TrustedDocument> byId;
    private readonly FrozenDictionary<string, TrustedDocument> byName;
    private readonly FrozenDictionary<string, IReadOnlyList<TrustedDocument>> ambiguous;

    /// <summary>Puts the documents in order.</summary>
    /// <exception cref="TrustedDocumentException">Two that are not the same have one id.</exception>
    public TrustedDocumentSet(IReadOnlyList<TrustedDocument> documents)
    {
        byId = ById(documents).ToFrozenDictionary(StringComparer.Ordinal);
        var versions = documents.Where(document => document.Operation is not null)
            .GroupBy(document => document.Operation!, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Documents: group.DistinctBy(document => document.Hash).ToList()))
            .ToList();
        // The name means the one version, or the one in the folder itself; another choice would change with a file that somebody adds.
        byName = versions.Select(version => (version.Name, Document: version.Documents is [var only] ? only : version.Documents.Find(document => document.HasPrecedence)))
            .Where(named => named.Document is not null)
            .ToFrozenDictionary(named => named.Name, named => named.Document!, StringComparer.Ordinal);
        ambiguous = versions.Where(version => !byName.ContainsKey(version.Name))
            .ToFrozenDictionary(version => version.Name, version => (IReadOnlyList<TrustedDocument>)version.Documents, StringComparer.Ordinal);
        Count = documents.Count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Those that have a name of their own, in its order.</summary>
    public IEnumerable<TrustedDocument> Named => byName.Values.OrderBy(document => document.Operation, StringComparer.Ordinal);

    /// <summary>Finds a document by its id or name; null when there is none.</summary>
    public TrustedDocument? Find(string id) => byId.TryGetValue(id, out var document) || byName.TryGetValue(id, out document) ? document : null;

    /// <summary>Says why a name finds nothing.</summary>
    /// <param name="name">The name.</param>
    /// <param name="showsNames">Whether the caller may know what there is.</param>
    public string Explain(string name, bool showsNames)
    {
        if (ambiguous.TryGetValue(name, out var versions))
        {
            var ids = showsNames ? $": {string.Join(", ", versions.Select(version => version.Ids[0]))}" : "";
            return $"There are {versions.Count} trusted documents of the name {name}; call one by its id{ids}.";
        }

        var unknown = $"There is no trusted document of the name {Echo.Of(name)}.";
        return !showsNames ? unknown
            : Spelling.Nearest(name, byName.Keys) is { } nearest ? $"{unknown} Did you mean {nearest}? There are: {Names}."
            : byName.Count > 0 ? $"{unknown} There are: {Names}."
            : $"{unknown} There are none.";
    }

    private string Names => string.Join(", ", byName.Keys.Order(StringComparer.Ordinal));

    private static Dictionary<string, TrustedDocument> ById(IEnumerable<TrustedDocument> documents)
    {
        var found = new Dictionary<string, TrustedDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var id in document.Ids)
            {
                if (!found.TryAdd(id, document) && found[id].Text != document.Text)
                {
                    throw new TrustedDocumentException($"The trusted documents {found[id].Source} and {document.Source} have one id, {id}, and are not the same.");
                }
            }
        }

        return found;
    }
}

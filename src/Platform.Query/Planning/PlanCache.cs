namespace Platform.Query.Planning;

/// <summary>The compiled documents that were used last, as many as the options say.</summary>
internal sealed class PlanCache(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Query, string? Operation, string Policy), LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byUse = new();

    public CompiledDocument? Find(string query, string? operation, AccessPolicy policy)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue((query, operation, policy.Key), out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Document;
        }
    }

    public void Add(string query, string? operation, AccessPolicy policy, CompiledDocument document)
    {
        var key = (query, operation, policy.Key);
        lock (_lock)
        {
            if (_entries.ContainsKey(key))
                return;
            if (_entries.Count >= capacity && _byUse.Last is { } oldest)
            {
                _entries.Remove(oldest.Value.Key);
                _byUse.RemoveLast();
            }
            _entries.Add(key, _byUse.AddFirst(new Entry(key, document)));
        }
    }

    private sealed record Entry((string Query, string? Operation, string Policy) Key, CompiledDocument Document);
}

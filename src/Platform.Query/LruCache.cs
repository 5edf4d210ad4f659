namespace Platform.Query;

/// <summary>Keeps the values used last, within a number of entries and an estimate of bytes. Safe for concurrent use.</summary>
/// <param name="maxEntries">Entries at most.</param>
/// <param name="maxBytes">Bytes at most.</param>
/// <param name="size">Estimates the bytes of a value.</param>
/// <param name="evicted">Told of each value that had to go.</param>
/// <param name="comparer">Compares keys.</param>
public sealed class LruCache<TKey, TValue>(
    int maxEntries, long maxBytes, Func<TValue, long> size, Action<TValue>? evicted = null, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = new(comparer);
    private readonly LinkedList<Entry> _byUse = new();
    private long _bytes;

    /// <summary>Finds a value, which then counts as used.</summary>
    public bool TryGet(TKey key, out TValue value)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var node))
            {
                value = default!;
                return false;
            }
            if (node != _byUse.First)
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>Adds a value; the first one that was added under a key stays.</summary>
    public void Add(TKey key, TValue value)
    {
        var bytes = size(value);
        lock (_lock)
        {
            if (_entries.ContainsKey(key))
                return;
            _entries.Add(key, _byUse.AddFirst(new Entry(key, value, bytes)));
            _bytes += bytes;
            while (_entries.Count > 1 && (_entries.Count > maxEntries || _bytes > maxBytes))
                EvictLast();
        }
    }

    /// <summary>Removes everything.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            while (_entries.Count > 0)
                EvictLast();
        }
    }

    private void EvictLast()
    {
        var oldest = _byUse.Last!.Value;
        _byUse.RemoveLast();
        _entries.Remove(oldest.Key);
        _bytes -= oldest.Bytes;
        evicted?.Invoke(oldest.Value);
    }

    private sealed record Entry(TKey Key, TValue Value, long Bytes);
}

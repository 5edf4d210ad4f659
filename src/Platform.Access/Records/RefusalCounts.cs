using Platform.Model.Access;

namespace Platform.Access.Records;

/// <summary>Refusals of the public, which anybody can cause as many of as he likes: they are counted, by address.</summary>
internal sealed class RefusalCounts
{
    // Whoever has very many addresses shall not fill the chain either.
    private const int MaxAddresses = 1_000;

    private readonly Lock _lock = new();
    private Dictionary<(string? Address, AccessOutcome Outcome), long> _counts = [];

    /// <summary>Counts one; from the thousandth address on without it.</summary>
    public void Add(string? address, AccessOutcome outcome)
    {
        lock (_lock)
        {
            var key = (address, outcome);
            if (!_counts.ContainsKey(key) && _counts.Count >= MaxAddresses)
                key = (null, outcome);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>An entry for each address, and begins anew.</summary>
    public IReadOnlyList<AccessEntry> Take()
    {
        lock (_lock)
        {
            var counts = _counts;
            _counts = [];
            return [.. counts.Select(count => new AccessEntry(Principal.Public, count.Key.Outcome) { Address = count.Key.Address, Rows = count.Value })];
        }
    }
}

namespace Platform.Access.Records;

/// <summary>An entry that waits for its group to be committed.</summary>
internal sealed class PendingEntry(AccessEntry entry)
{
    private readonly TaskCompletionSource<ChainEnd> _place = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AccessEntry Entry { get; } = entry;

    /// <summary>Where the record stands, once it is committed.</summary>
    public Task<ChainEnd> Place => _place.Task;

    /// <summary>Whether nobody waits for it any more.</summary>
    public bool IsAbandoned { get; private set; }

    public void Abandon() => IsAbandoned = true;

    public void Succeed(ChainEnd place) => _place.TrySetResult(place);

    public void Fail(Exception reason)
    {
        _place.TrySetException(reason);
        // Of a closing record nobody asks.
        _ = _place.Task.Exception;
    }
}

namespace Platform.Access.Records;

/// <summary>An entry that waits for its group to be committed.</summary>
internal sealed class PendingEntry(AccessEntry entry)
{
    private readonly TaskCompletionSource<long> _position = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AccessEntry Entry { get; } = entry;

    /// <summary>The record's position, once it is committed.</summary>
    public Task<long> Position => _position.Task;

    /// <summary>Whether nobody waits for it any more.</summary>
    public bool IsAbandoned { get; private set; }

    public void Abandon() => IsAbandoned = true;

    public void Succeed(long position) => _position.TrySetResult(position);

    public void Fail(Exception reason)
    {
        _position.TrySetException(reason);
        // Of a closing record nobody asks.
        _ = _position.Task.Exception;
    }
}

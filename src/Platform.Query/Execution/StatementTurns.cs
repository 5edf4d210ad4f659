namespace Platform.Query.Execution;

/// <summary>
/// Turns at a database server that has to share this machine's processors. More statements at once than those can carry only interrupt each other: all take
/// longer, and some take many times as long. Who finds no turn free waits for one, but behind long statements only a moment, and then goes without.
/// </summary>
/// <param name="count">How many there are.</param>
/// <param name="patience">How long anybody waits.</param>
internal sealed class StatementTurns(int count, TimeSpan patience)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    private readonly Queue<TaskCompletionSource<bool>> _waiting = [];
    private int _free = count;

    /// <summary>While one statement runs on a processor, the next one is on its way.</summary>
    public static StatementTurns OfThisMachine() => new(2 * Environment.ProcessorCount, Moment);

    /// <summary>Waits for a turn; false when none came in time.</summary>
    public ValueTask<bool> EnterAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource<bool> waiter;
        lock (_waiting)
        {
            if (_free > 0)
            {
                _free--;
                return ValueTask.FromResult(true);
            }
            waiter = new TaskCompletionSource<bool>();
            _waiting.Enqueue(waiter);
        }
        return WaitAsync(waiter, cancellationToken);
    }

    /// <summary>Gives the turn to who waits the longest, who goes on at once on this thread, until it waits for the server.</summary>
    public void Leave()
    {
        TaskCompletionSource<bool>? next;
        do
        {
            lock (_waiting)
            {
                if (!_waiting.TryDequeue(out next))
                {
                    _free++;
                    return;
                }
            }
        }
        while (!next.TrySetResult(true));
    }

    private async ValueTask<bool> WaitAsync(TaskCompletionSource<bool> waiter, CancellationToken cancellationToken)
    {
        await ((Task)waiter.Task.WaitAsync(patience, cancellationToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var hasTurn = !waiter.TrySetResult(false);
        if (hasTurn && cancellationToken.IsCancellationRequested)
            Leave();
        cancellationToken.ThrowIfCancellationRequested();
        return hasTurn;
    }
}

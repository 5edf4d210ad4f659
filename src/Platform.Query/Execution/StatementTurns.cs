namespace Platform.Query.Execution;

/// <summary>
/// Turns at a database server that has to share this machine's processors. More statements at once than those can carry only interrupt each other: all take
/// longer, and some take many times as long. Who finds no turn free waits for one. A long statement keeps none, so nobody waits for its end.
/// </summary>
internal sealed class StatementTurns : IDisposable
{
    private readonly int _count;
    private readonly TimeSpan _longest;
    private readonly Lock _gate = new();

    // The oldest first.
    private readonly List<StatementTurn> _taken;
    private readonly Queue<TaskCompletionSource<StatementTurn>> _waiting = [];
    private readonly Timer _timer;
    private bool _isTimed;

    /// <summary>Turns that nobody has yet.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="longest">From when on a statement is a long one.</param>
    public StatementTurns(int count, TimeSpan longest)
    {
        _count = count;
        _longest = longest;
        _taken = new(count);
        // Here, because a timer keeps what belongs to the request that makes it.
        _timer = new Timer(_ => EndLong());
    }

    /// <summary>Waits for a turn, which is given back when it is disposed.</summary>
    public ValueTask<StatementTurn> EnterAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource<StatementTurn> waiter;
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                TakeFromLong();
                if (_taken.Count < _count)
                    return ValueTask.FromResult(Take());
            }
            waiter = new TaskCompletionSource<StatementTurn>();
            _waiting.Enqueue(waiter);
            WatchOldest();
        }
        return WaitAsync(waiter, cancellationToken);
    }

    public void Dispose() => _timer.Dispose();

    /// <summary>Takes a turn back and gives each that is free to who waits the longest, who goes on at once on this thread, until it waits for the server.</summary>
    internal void PassOn(StatementTurn? back)
    {
        while (true)
        {
            TaskCompletionSource<StatementTurn>? next;
            StatementTurn turn;
            lock (_gate)
            {
                if (back != null)
                    _taken.Remove(back);
                if (_taken.Count == _count || !_waiting.TryDequeue(out next))
                    return;
                turn = Take();
            }
            // Who has been cancelled meanwhile does not want it.
            back = next.TrySetResult(turn) ? null : turn;
        }
    }

    private static async ValueTask<StatementTurn> WaitAsync(TaskCompletionSource<StatementTurn> waiter, CancellationToken cancellationToken)
    {
        await using var cancelling = cancellationToken.UnsafeRegister(
            (state, token) => ((TaskCompletionSource<StatementTurn>)state!).TrySetCanceled(token), waiter);
        return await waiter.Task;
    }

    private StatementTurn Take()
    {
        var turn = new StatementTurn(this);
        _taken.Add(turn);
        return turn;
    }

    private void TakeFromLong()
    {
        while (_taken is [var oldest, ..] && oldest.Age >= _longest)
            _taken.RemoveAt(0);
    }

    /// <summary>While anybody waits.</summary>
    private void WatchOldest()
    {
        if (_isTimed)
            return;
        _isTimed = true;
        var left = _longest - _taken[0].Age;
        _timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private void EndLong()
    {
        lock (_gate)
            TakeFromLong();
        PassOn(null);
        lock (_gate)
        {
            _isTimed = false;
            if (_waiting.Count > 0)
                WatchOldest();
        }
    }
}

/// <summary>A turn.</summary>
/// <param name="turns">Which it is one of.</param>
internal sealed class StatementTurn(StatementTurns turns) : IDisposable
{
    private readonly long _start = Environment.TickCount64;

    /// <summary>How long it has been taken.</summary>
    public TimeSpan Age => TimeSpan.FromMilliseconds(Environment.TickCount64 - _start);

    /// <summary>Gives it back, unless it had to be given up.</summary>
    public void Dispose() => turns.PassOn(this);
}

using Platform.Query.Execution;

namespace Platform.Query.Tests.Concurrency;

/// <summary>As many at once as there are turns; the others wait in their order, but not for long statements.</summary>
public sealed class StatementTurnsTests
{
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Who_finds_no_turn_free_gets_the_first_that_is_given_back()
    {
        using var turns = new StatementTurns(2, Never);
        var first = await Enter(turns);
        var second = await Enter(turns);
        var third = Enter(turns);
        var fourth = Enter(turns);
        Assert.False(third.IsCompleted);
        second.Dispose();
        await third.WaitAsync(Patience);
        Assert.False(fourth.IsCompleted);
        first.Dispose();
        await fourth.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_turn_that_is_given_back_twice_is_free_once()
    {
        using var turns = new StatementTurns(1, Never);
        var first = await Enter(turns);
        first.Dispose();
        first.Dispose();
        await AssertFreeAsync(turns, 1);
    }

    [Fact]
    public async Task Long_statements_give_up_their_turns_and_no_turn_is_lost_or_made()
    {
        const int count = 2;
        using var turns = new StatementTurns(count, Soon);
        List<StatementTurn> held = [];
        for (var i = 0; i < 3 * count; i++)
            held.Add(await Enter(turns).WaitAsync(Patience));
        held.ForEach(turn => turn.Dispose());
        await AssertFreeAsync(turns, count);
    }

    [Fact]
    public async Task Who_comes_after_a_long_statement_does_not_wait_at_all()
    {
        using var turns = new StatementTurns(1, Soon);
        await Enter(turns);
        await Task.Delay(2 * Soon);
        Assert.True(Enter(turns).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Who_is_cancelled_while_waiting_takes_no_turn()
    {
        using var cancellation = new CancellationTokenSource();
        using var turns = new StatementTurns(1, Never);
        var held = await Enter(turns);
        var cancelled = turns.EnterAsync(cancellation.Token).AsTask();
        var waiting = Enter(turns);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.False(waiting.IsCompleted);
        held.Dispose();
        (await waiting.WaitAsync(Patience)).Dispose();
        await AssertFreeAsync(turns, 1);
    }

    [Fact]
    public async Task Many_who_come_and_go_never_have_more_turns_than_there_are()
    {
        const int count = 3;
        using var turns = new StatementTurns(count, Never);
        var inside = 0;
        await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(async () =>
        {
            using var turn = await turns.EnterAsync(CancellationToken.None);
            Assert.InRange(Interlocked.Increment(ref inside), 1, count);
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        }))).WaitAsync(Patience);
        await AssertFreeAsync(turns, count);
    }

    /// <summary>Each goes on at once on the thread of the one before.</summary>
    [Fact]
    public async Task A_long_row_of_waiters_does_not_overflow_the_stack()
    {
        using var turns = new StatementTurns(1, Never);
        var held = await Enter(turns);
        var row = Enumerable.Range(0, 5_000).Select(async _ => (await turns.EnterAsync(CancellationToken.None)).Dispose()).ToList();
        held.Dispose();
        await Task.WhenAll(row).WaitAsync(Patience);
    }

    private static Task<StatementTurn> Enter(StatementTurns turns) => turns.EnterAsync(CancellationToken.None).AsTask();

    private static async Task AssertFreeAsync(StatementTurns turns, int count)
    {
        for (var i = 0; i < count; i++)
            await Enter(turns).WaitAsync(TimeSpan.Zero);
        Assert.False(Enter(turns).IsCompleted);
    }
}

using Platform.Query.Execution;

namespace Platform.Query.Tests.Concurrency;

/// <summary>As many at once as there are turns; the others wait in their order, and not for ever.</summary>
public sealed class StatementTurnsTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Who_finds_no_turn_free_gets_the_first_that_is_given_back()
    {
        var turns = new StatementTurns(2, Long);
        Assert.True(await turns.EnterAsync(CancellationToken.None));
        Assert.True(await turns.EnterAsync(CancellationToken.None));
        var third = turns.EnterAsync(CancellationToken.None).AsTask();
        var fourth = turns.EnterAsync(CancellationToken.None).AsTask();
        Assert.False(third.IsCompleted);
        turns.Leave();
        Assert.True(await third.WaitAsync(Long));
        Assert.False(fourth.IsCompleted);
        turns.Leave();
        Assert.True(await fourth.WaitAsync(Long));
    }

    [Fact]
    public async Task Behind_long_statements_nobody_waits_for_ever_and_no_turn_is_lost()
    {
        var turns = new StatementTurns(1, TimeSpan.FromMilliseconds(20));
        Assert.True(await turns.EnterAsync(CancellationToken.None));
        Assert.False(await turns.EnterAsync(CancellationToken.None).AsTask().WaitAsync(Long));
        Assert.False(await turns.EnterAsync(CancellationToken.None).AsTask().WaitAsync(Long));
        turns.Leave();
        Assert.True(turns.EnterAsync(CancellationToken.None).AsTask().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Who_is_cancelled_while_waiting_takes_no_turn()
    {
        using var cancel = new CancellationTokenSource();
        var turns = new StatementTurns(1, Long);
        Assert.True(await turns.EnterAsync(CancellationToken.None));
        var waiting = turns.EnterAsync(cancel.Token).AsTask();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        turns.Leave();
        Assert.True(turns.EnterAsync(CancellationToken.None).AsTask().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Many_who_come_and_go_never_have_more_turns_than_there_are()
    {
        const int count = 3;
        var turns = new StatementTurns(count, Long);
        var inside = 0;
        await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(async () =>
        {
            Assert.True(await turns.EnterAsync(CancellationToken.None));
            Assert.InRange(Interlocked.Increment(ref inside), 1, count);
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            turns.Leave();
        }))).WaitAsync(Long);
        for (var i = 0; i < count; i++)
            Assert.True(turns.EnterAsync(CancellationToken.None).AsTask().IsCompletedSuccessfully);
        Assert.False(turns.EnterAsync(CancellationToken.None).AsTask().IsCompleted);
    }
}

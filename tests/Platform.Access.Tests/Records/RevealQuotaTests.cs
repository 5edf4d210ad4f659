using Platform.Access.Records;
using Platform.Model;
using Platform.Model.Access;
using Platform.Storage;

namespace Platform.Access.Tests.Records;

/// <summary>How many rows an account may have revealed in a day in China.</summary>
public sealed class RevealQuotaTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Servers_at_once_hold_one_limit(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        var servers = new[] { database.Journal(), database.Journal() };
        var revealed = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => TryAsync(servers[i % 2], Reveal(3, max: 50)))));
        Assert.Equal(16, revealed.Count(isDone => isDone));
        Assert.True(await TryAsync(servers[0], Reveal(2, max: 50)));
        Assert.False(await TryAsync(servers[1], Reveal(1, max: 50)));
        foreach (var server in servers)
            await server.DisposeAsync();
        Assert.Null((await database.VerifyAsync()).Reason);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Each_account_has_its_own_and_a_day_in_China_ends_it(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        var clock = new SetClock();
        // From noon to a second before midnight.
        clock.Move(new TimeSpan(11, 59, 59));
        await using var journal = database.Journal(clock);
        Assert.True(await TryAsync(journal, Reveal(5, max: 5)));
        Assert.False(await TryAsync(journal, Reveal(1, max: 5)));
        Assert.True(await TryAsync(journal, Reveal(1, max: 5) with { Principal = RecordDatabase.Clerk with { Name = "another" } }));
        clock.Move(TimeSpan.FromSeconds(1));
        Assert.True(await TryAsync(journal, Reveal(5, max: 5)));
        Assert.False(await TryAsync(journal, Reveal(1, max: 5)));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Unique_numbers_out_of_scope_count_and_reading_and_refusals_do_not(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await using var journal = database.Journal();
        await journal.OpenAsync(RecordDatabase.Read("r") with { Ids = [EntityId.New()] });
        await journal.RefusedAsync(Reveal(9, max: 2) with { MaxIdsADay = null });
        await journal.OpenAsync(new AccessEntry(RecordDatabase.Clerk, AccessOutcome.DuplicateOutOfScope));
        Assert.False(await TryAsync(journal, Reveal(2, max: 2)));
        Assert.True(await TryAsync(journal, Reveal(1, max: 2)));
    }

    private static AccessEntry Reveal(int ids, int max) => RecordDatabase.Read("r") with
    {
        Ids = [.. Enumerable.Range(0, ids).Select(_ => EntityId.New())],
        Purpose = RevealPurpose.SubsidyPayment,
        Reason = "发放补贴核对",
        MaxIdsADay = max,
    };

    private static async Task<bool> TryAsync(AccessJournal journal, AccessEntry entry)
    {
        try
        {
            Assert.NotEmpty(await journal.OpenWithReceiptAsync(entry));
            return true;
        }
        catch (RuleViolationException refused)
        {
            Assert.Equal("REVEAL_LIMIT", refused.Code);
            return false;
        }
    }
}

using Platform.Access.Records;
using Platform.Model;
using Platform.Model.Access;
using Platform.Storage;

namespace Platform.Access.Tests.Records;

public sealed class JournalTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Four_servers_at_once_continue_one_chain(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        var positions = await Task.WhenAll(Enumerable.Range(0, 4).Select(server => Task.Run(async () =>
        {
            await using var journal = database.Journal();
            return await Task.WhenAll(Enumerable.Range(0, 8).Select(async caller =>
            {
                var own = new List<long>();
                for (var i = 0; i < 10; i++)
                    own.Add(await journal.OpenAsync(RecordDatabase.Read($"{server}-{caller}-{i}")));
                return own;
            }));
        })));
        Assert.Equal(Enumerable.Range(1, 320).Select(position => (long)position), positions.SelectMany(server => server).SelectMany(caller => caller).Order());
        var report = await database.VerifyAsync();
        Assert.Null(report.Reason);
        Assert.Equal(320, report.Count);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task What_happens_at_once_is_committed_together(DatabaseKind kind)
    {
        const int records = 2_000;
        await using var database = await RecordDatabase.CreateAsync(kind);
        await using var journal = database.Journal();
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) <= records)
                await journal.OpenAsync(RecordDatabase.Read("x"));
        })));
        Assert.Equal(records, (await database.VerifyAsync()).Count);
        Assert.InRange(journal.Transactions, records / 256, records / 8);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_record_says_who_where_what_and_its_closing_record_how_many(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await using (var journal = database.Journal())
        {
            var entry = RecordDatabase.Read("r-1") with { Purpose = RevealPurpose.IdentityCheck, Reason = "上门核对", Ids = [EntityId.FromName("one"), EntityId.FromName("two")] };
            journal.Close(await journal.OpenAsync(entry), entry, rows: 2);
        }

        await using var context = database.Open().CreateDbContext();
        var (first, second) = (context.AccessRecords.Single(record => record.Position == 1), context.AccessRecords.Single(record => record.Position == 2));
        Assert.Equal(("clerk", Role.County, "a1b2c3d4e5f6g7h8j9k0", "192.0.2.7", "r-1"), (first.Account, first.Role, first.Appointment, first.Address, first.RequestId));
        Assert.Equal(("Caregiver Institution", "Caregiver.name Caregiver.phone", "上门核对"), (first.Registers, first.Fields, first.Reason));
        Assert.Equal($"{EntityId.FromName("one")} {EntityId.FromName("two")}", first.Ids);
        Assert.Equal((AccessOutcome.Allowed, RevealPurpose.IdentityCheck, null, null), (first.Outcome, first.Purpose!.Value, first.Rows, first.Closes));
        Assert.Equal((AccessOutcome.Completed, 2L, 1L, "r-1", "clerk"), (second.Outcome, second.Rows, second.Closes, second.RequestId, second.Account));
        Assert.Equal(first.Hash, second.PreviousHash);
        Assert.Equal(AccessChain.Beginning, first.PreviousHash);
        Assert.Null((await database.VerifyAsync()).Reason);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Refusals_of_the_public_are_counted_by_address_and_others_recorded(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await using (var journal = database.Journal())
        {
            for (var i = 0; i < 500; i++)
                await journal.RefusedAsync(new AccessEntry(Principal.Public) { Address = i % 5 == 0 ? "192.0.2.1" : "192.0.2.2" });
            Assert.Equal(0L, database.Scalar<long>("SELECT count(*) FROM \"AccessRecords\""));
            await journal.RefusedAsync(new AccessEntry(RecordDatabase.Clerk) { Reason = "AUTH_NOT_AUTHORIZED" });
            Assert.Equal(1L, database.Scalar<long>("SELECT count(*) FROM \"AccessRecords\""));
            journal.FlushRefusals();
            for (var i = 0; i < 3_000; i++)
                await journal.RefusedAsync(new AccessEntry(Principal.Public, AccessOutcome.SignInFailed) { Address = $"2001:db8::{i:x}" });
        }

        await using var context = database.Open().CreateDbContext();
        var records = context.AccessRecords.OrderBy(record => record.Position).ToList();
        Assert.Equal((AccessOutcome.Refused, "clerk", "AUTH_NOT_AUTHORIZED"), (records[0].Outcome, records[0].Account, records[0].Reason));
        Assert.Equal([("192.0.2.1", 100L), ("192.0.2.2", 400L)], records[1..3].Select(record => (record.Address!, record.Rows!.Value)));
        Assert.Equal(3_000, records[3..].Sum(record => record.Rows));
        Assert.Equal(1_001, records[3..].Count);
        Assert.All(records[3..], record => Assert.Equal((Role.Public, AccessOutcome.SignInFailed), (record.Role, record.Outcome)));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_record_that_may_not_be_written_stops_no_other(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await using var journal = database.Journal();
        var refused = journal.OpenAsync(RecordDatabase.Read("a") with { Reason = "身份证 330726199001010016" }).AsTask();
        var foreign = journal.OpenAsync(RecordDatabase.Read("b") with { Ids = ["330726199001010016"] }).AsTask();
        var good = journal.OpenAsync(RecordDatabase.Read("c")).AsTask();
        Assert.Equal("REASON_HAS_PERSONAL_DATA", (await Assert.ThrowsAsync<RuleViolationException>(() => refused)).Code);
        Assert.Equal("ACCESS_RECORD_FORM", (await Assert.ThrowsAsync<RuleViolationException>(() => foreign)).Code);
        Assert.Equal(1, await good);
    }

    [Fact]
    public void No_value_of_a_person_gets_into_a_record_by_a_name_that_the_caller_chooses()
    {
        var record = Make(new() { OperationName = "Find330726199001010016", RequestId = "330726199001010016" });
        Assert.Equal(("Find", null), (record.OperationName, record.RequestId));
        Assert.Null(Make(new() { OperationName = "１３" }).OperationName);
        Assert.Equal("4bf92f3577b34da6a3ce929d0e0e4736", Make(new() { RequestId = "4bf92f3577b34da6a3ce929d0e0e4736" }).RequestId);
        Assert.Equal("12345678901234567890123456789012", Make(new() { RequestId = "12345678901234567890123456789012" }).RequestId);
        Assert.Throws<RuleViolationException>(() => Make(new() { Fields = ["王小明"] }));
        Assert.Throws<RuleViolationException>(() => Make(new() { Reason = "电话１３８００００００００" }));
    }

    private static AccessRecord Make(AccessDetails details) =>
        new(1, AccessChain.Beginning, DateTime.UnixEpoch, Role.County, AccessOutcome.Allowed, details);
}

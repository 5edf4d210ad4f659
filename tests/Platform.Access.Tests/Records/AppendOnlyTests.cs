using System.Data.Common;
using Platform.Access.Records;
using Platform.Model.Access;
using Platform.Storage;

namespace Platform.Access.Tests.Records;

public sealed class AppendOnlyTests
{
    private static readonly Principal Operator = new(Role.Admin) { Name = "command line" };

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_database_lets_nobody_change_or_remove_a_record(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        // Old enough to be pruned, but not pruned.
        await database.FillAsync(4, new FixedClock(DateTimeOffset.UtcNow.AddYears(-4)));
        var before = await database.VerifyAsync();
        string[] attempts =
        [
            "UPDATE \"AccessRecords\" SET \"Account\" = 'x' WHERE \"Position\" = 2",
            "UPDATE \"AccessRecords\" SET \"Account\" = \"Account\"",
            "DELETE FROM \"AccessRecords\" WHERE \"Position\" = 1",
            "DELETE FROM \"AccessRecords\"",
            Insert(position: 2, "AccessRecords"),
            Insert(position: 9, "AccessRecords"),
            kind == DatabaseKind.Sqlite ? Insert(position: 4, "AccessRecords").Replace("INSERT", "REPLACE", StringComparison.Ordinal) : "TRUNCATE \"AccessRecords\" CASCADE",
        ];
        Assert.All(attempts, attempt => Assert.ThrowsAny<DbException>(() => database.Execute(attempt)));
        Assert.Equal(before, await database.VerifyAsync());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task What_is_pruned_is_told_and_the_rest_verifies(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await database.FillAsync(5, new FixedClock(DateTimeOffset.UtcNow.AddDays(-1200)));
        var old = (await database.VerifyAsync()).End;
        await database.FillAsync(3, new FixedClock(DateTimeOffset.UtcNow.AddDays(-1000)));
        var young = (await database.VerifyAsync()).End;
        await using var open = database.Open() as IAsyncDisposable;
        Assert.Equal(5, await ChainPruning.PruneAsync(database.Open().CreateDbContext, Operator, 1096));
        Assert.Equal(0, await ChainPruning.PruneAsync(database.Open().CreateDbContext, Operator, 1096));
        Assert.Equal(4L, database.Scalar<long>("SELECT count(*) FROM \"AccessRecords\""));
        var report = await database.VerifyAsync(old, young);
        Assert.Equal((4L, null, 9L), (report.Count, report.Reason, report.End.Position));
        Assert.Equal(5, (await database.VerifyAsync(old with { Hash = AccessChain.Beginning })).BrokenAt);
        // More than was pruned is missing.
        database.Tamper("DELETE FROM \"AccessRecords\" WHERE \"Position\" = 6");
        Assert.Equal(6, (await database.VerifyAsync()).BrokenAt);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Nobody_prunes_what_the_law_keeps(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await database.FillAsync(2, new FixedClock(DateTimeOffset.UtcNow.AddDays(-183)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ChainPruning.PruneAsync(database.Open().CreateDbContext, Operator, 183));
        // A clock that is wrong, or a lie, gets as far as the database.
        var wrong = new FixedClock(DateTimeOffset.UtcNow.AddYears(10));
        await Assert.ThrowsAnyAsync<DbException>(() => ChainPruning.PruneAsync(database.Open().CreateDbContext, Operator, 1096, wrong));
        Assert.Equal(2, (await database.VerifyAsync()).Count);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task When_all_is_old_the_record_of_the_prune_is_left(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        Assert.Equal(0, await ChainPruning.PruneAsync(database.Open().CreateDbContext, Operator, 184));
        await database.FillAsync(3, new FixedClock(DateTimeOffset.UtcNow.AddDays(-200)));
        Assert.Equal(3, await ChainPruning.PruneAsync(database.Open().CreateDbContext, Operator, 184));
        await database.FillAsync(2);
        var report = await database.VerifyAsync();
        Assert.Equal((3L, null, 6L), (report.Count, report.Reason, report.End.Position));
    }

    private static string Insert(int position, string table) =>
        $"""
        INSERT INTO "{table}" ("Key", "Id", "Position", "At", "Role", "Outcome", "PreviousHash", "Hash")
        SELECT {position}, '0000000000000000000{position}', {position}, "At", 0, 0, "Hash", "Hash" FROM "{table}" WHERE "Position" = 4
        """;
}

using Microsoft.EntityFrameworkCore;
using Platform.Access.Records;
using Platform.Storage;
using Platform.Tests;

namespace Platform.Access.Tests.Records;

public sealed class OutageTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task While_nothing_can_be_written_nobody_gets_anything(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await using var journal = database.Journal();
        await journal.OpenAsync(RecordDatabase.Read("before"));
        await using (var context = database.Open().CreateDbContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            if (kind == DatabaseKind.Postgres)
                await context.Database.ExecuteSqlRawAsync("LOCK TABLE \"AccessRecords\"");
            var problem = await Assert.ThrowsAsync<AuditUnavailableException>(() => journal.OpenAsync(RecordDatabase.Read("meanwhile")).AsTask());
            Assert.IsAssignableFrom<Exception>(problem.InnerException);
            Assert.DoesNotContain("AccessRecords", problem.Message, StringComparison.Ordinal);
        }

        await journal.OpenAsync(RecordDatabase.Read("after"));
        Assert.Equal(["after", "before"], database.RequestIds().Order());
        Assert.Null((await database.VerifyAsync()).Reason);
    }

    [Fact]
    public async Task A_server_that_is_lost_and_comes_back_costs_only_what_was_asked_meanwhile()
    {
        using var cluster = new PostgresCluster();
        await using var database = await RecordDatabase.CreateAsync(DatabaseKind.Postgres, cluster.CreateDatabase());
        await using var journal = database.Journal();
        await journal.OpenAsync(RecordDatabase.Read("before"));
        cluster.Kill();
        await Assert.ThrowsAsync<AuditUnavailableException>(() => journal.OpenAsync(RecordDatabase.Read("meanwhile")).AsTask());
        cluster.Start();
        await journal.OpenAsync(RecordDatabase.Read("after"));
        cluster.Kill();
        cluster.Start();
        // Nobody asked while it was away.
        await journal.OpenAsync(RecordDatabase.Read("later"));
        Assert.Equal(["after", "before", "later"], database.RequestIds().Order());
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_an_outage_too()
    {
        await using var journal = new AccessJournal(() => throw new InvalidOperationException("no database"));
        await Assert.ThrowsAsync<AuditUnavailableException>(() => journal.OpenAsync(RecordDatabase.Read("x")).AsTask());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Whoever_is_killed_has_given_no_value_without_its_record(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        var random = new Random(15);
        var values = new List<string>();
        // Two servers at a time, each of which dies at a moment of its own, on both databases 100 times in all.
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                using var server = new RecordingProcess(database);
                await server.First;
                int pause;
                lock (random)
                    pause = random.Next(15);
                await Task.Delay(pause);
                var left = await server.KillAsync();
                lock (values)
                    values.AddRange(left);
            }
        })));
        Assert.True(values.Count >= 50, $"{values.Count} values left.");
        Assert.Empty(values.Except(database.RequestIds()));
        Assert.Null((await database.VerifyAsync()).Reason);
    }
}

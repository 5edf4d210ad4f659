using Microsoft.EntityFrameworkCore;
using Platform.Access.Storage;
using Platform.Storage;

namespace Platform.Access.Tests;

public sealed class PreparationTests
{
    public static TheoryData<DatabaseKind> Databases => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_tables_are_those_of_the_model_and_a_second_start_leaves_them(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        var account = await store.AddAsync("wang", "correct horse battery");
        await store.StartAsync();
        await using var context = store.Database.CreateDbContext();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.False(context.Database.HasPendingModelChanges());
        var read = await context.Accounts.AsNoTracking().SingleAsync();
        Assert.Equal((account.Id, account.CreatedAt, DateTimeKind.Utc), (read.Id, read.CreatedAt, read.CreatedAt.Kind));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Starts_at_once_prepare_them_once(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(store.StartAsync)));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Tables_of_a_newer_version_are_not_opened(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        await using (var context = store.Database.CreateDbContext())
            await context.Database.ExecuteSqlRawAsync($"INSERT INTO \"{AccessContext.HistoryTable}\" VALUES ('29990101000000_Future', '99.0')");
        var refused = await Assert.ThrowsAsync<AccessDatabaseException>(() => store.StartAsync());
        Assert.Contains("29990101000000_Future", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_database_that_was_filled_with_the_sample_says_so_for_ever(DatabaseKind kind)
    {
        await using (var empty = await AccessStore.CreateAsync(kind))
            Assert.False(empty.Database.IsSample);
        await using var store = await AccessStore.CreateAsync(kind, sample: true);
        Assert.True(store.Database.IsSample);
        Assert.True(await store.StartAsync());
    }
}

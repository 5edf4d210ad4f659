using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Model.ElderlyCare;

namespace Platform.Storage.Tests;

public sealed class UpdateStampTests(TamperedRows rows) : IClassFixture<TamperedRows>
{
    private const string Old = "2001-02-03T04:05:06.789012";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void Who_updates_by_hand_stamps_the_rows_that_he_touches(DatabaseKind database)
    {
        rows.Execute(database, Stamp(database, "\"Key\" IN (1, 2)"));
        var before = DateTime.UtcNow.AddSeconds(-1);
        rows.Execute(database, "UPDATE \"Beds\" SET \"Room\" = '9' WHERE \"Key\" = 1");
        Assert.InRange(Read(database, 1), before, DateTime.UtcNow.AddSeconds(1));
        Assert.Equal(Parse(Old), Read(database, 2));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_stamp_that_the_writer_gives_stays(DatabaseKind database)
    {
        rows.Execute(database, Stamp(database, "\"Key\" = 3"));
        Assert.Equal(Parse(Old), Read(database, 3));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_platforms_own_stamp_stays_and_EF_counts_its_rows(DatabaseKind database)
    {
        var clock = new StoppedClock(new DateTimeOffset(2031, 1, 2, 3, 4, 5, TimeSpan.Zero).AddMicroseconds(123456));
        await using var context = RegistersDatabase.For(rows.Options(database), clock).CreateDbContext();
        var bed = await context.Beds.Include(row => row.Institution).FirstAsync(row => row.Status == BedStatus.Vacant);
        bed.ChangeStatus(BedStatus.Reserved);
        Assert.Equal(1, await context.SaveChangesAsync());
        Assert.Equal(clock.GetUtcNow().UtcDateTime, Read(database, bed.Key));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_row_that_is_inserted_without_a_stamp_gets_one(DatabaseKind database)
    {
        var before = DateTime.UtcNow.AddSeconds(-1);
        rows.Execute(database,
            """
            INSERT INTO "Beds" ("Key", "Id", "InstitutionKey", "BedNo", "Kind", "CareMode", "Status", "OpenedOn")
            VALUES (900000, '0123456789abcdefghjk', 1, 'by hand', 0, 0, 0, '2025-01-01')
            """);
        Assert.InRange(Read(database, 900000), before, DateTime.UtcNow.AddSeconds(1));
    }

    [Fact]
    public void A_stamp_by_SQLite_is_not_stamped_again_where_triggers_fire_triggers()
    {
        rows.Execute(DatabaseKind.Sqlite, "PRAGMA recursive_triggers = ON; UPDATE \"Beds\" SET \"Room\" = '8'; UPDATE \"Beds\" SET \"Room\" = '7'");
        Assert.InRange(Read(DatabaseKind.Sqlite, 5), DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow.AddSeconds(1));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "DROP TRIGGER \"Beds_Stamp\"")]
    [InlineData(DatabaseKind.Postgres, "DROP TRIGGER \"Beds_Stamp\" ON \"Beds\"")]
    public async Task A_start_makes_a_trigger_that_is_missing(DatabaseKind database, string drop)
    {
        rows.Execute(database, drop);
        var again = RegistersDatabase.For(rows.Options(database));
        await again.PrepareAsync();
        rows.Execute(database, Stamp(database, "\"Key\" = 6"));
        rows.Execute(database, "UPDATE \"Beds\" SET \"Room\" = '6' WHERE \"Key\" = 6");
        Assert.NotEqual(Parse(Old), Read(database, 6));
    }

    private static string Stamp(DatabaseKind database, string where) =>
        $"UPDATE \"Beds\" SET \"UpdatedAt\" = '{Old}{(database == DatabaseKind.Postgres ? "Z" : "")}' WHERE {where}";

    private DateTime Read(DatabaseKind database, long key)
    {
        var sql = $"SELECT \"UpdatedAt\" FROM \"Beds\" WHERE \"Key\" = {key}";
        return database == DatabaseKind.Sqlite ? Parse(rows.Scalar<string>(database, sql)!) : rows.Scalar<DateTime>(database, sql);
    }

    private static DateTime Parse(string text) => DateTime.ParseExact(
        text, "yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

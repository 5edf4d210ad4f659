using Microsoft.EntityFrameworkCore;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Storage.Conventions;

namespace Platform.Storage.Tests;

public sealed class StorageFormatTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly FixedClock _clock = new(new DateTimeOffset(2025, 3, 4, 5, 6, 7, TimeSpan.Zero).AddTicks(1_234_567));

    public async Task InitializeAsync()
    {
        var database = new SqliteRegisters(_directory.Empty, _clock);
        await database.PrepareAsync();
        await using var context = database.CreateDbContext();
        var county = new Division("330726", "浦江县", null);
        var town = new Division("330726104", "郑宅镇", county);
        var village = new Division("330726104212", "东明村村民委员会", town, validFrom: new(2001, 2, 3));
        _ = new DivisionPopulation(village, 2025, PopulationBasis.Registered, 1000, 200, 30);
        var site = new BurialSite("GZ330726-01", "青松安葬点", BurialSiteNature.Commercial, [BurialMethod.Traditional, BurialMethod.Tree],
            BurialSiteStatus.Active, 100, 25, 1234.5m, "郑宅镇", town, 0.01m, new(2020, 1, 2), 119.890001, 29.45, "0579-00000001");
        site.Serve(village);
        var home = new Institution("52330726PDY00001XK", "😀%_\\'\"", Ownership.Private, LegalForm.Enterprise,
            InstitutionCategory.NursingHome, InstitutionStatus.Operating, new(2019, 1, 1), "郑宅镇", "张甲", village);
        _ = new Bed(home, "1", BedKind.Dementia, CareMode.FullDay, BedStatus.Held, new(2019, 1, 1));
        context.AddRange(county, site, home);
        await context.SaveChangesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("SELECT typeof(AreaM2) || AreaM2 FROM BurialSites", "integer123450")]
    [InlineData("SELECT typeof(GreenAreaM2) || GreenAreaM2 FROM BurialSites", "integer1")]
    [InlineData("SELECT typeof(Longitude) || Longitude FROM BurialSites", "integer119890001")]
    [InlineData("SELECT typeof(Latitude) || Latitude FROM BurialSites", "integer29450000")]
    [InlineData("SELECT typeof(Methods) || Methods FROM BurialSites", "integer34")]
    [InlineData("SELECT typeof(Nature) || Nature FROM BurialSites", "integer1")]
    [InlineData("SELECT OpenedOn FROM BurialSites", "2020-01-02")]
    [InlineData("SELECT UpdatedAt FROM BurialSites", "2025-03-04T05:06:07.123456")]
    [InlineData("SELECT Name FROM Institutions", "😀%_\\'\"")]
    [InlineData("SELECT typeof(Kind) || Kind FROM Beds", "integer2")]
    [InlineData("SELECT typeof(FloorAreaM2) FROM Institutions", "null")]
    public void Values_are_stored_so_that_they_compare_as_they_are(string sql, string stored) =>
        Assert.Equal(stored, _directory.Scalar<string>(sql));

    [Fact]
    public async Task Rows_read_back_as_they_were_written()
    {
        await using var context = new SqliteRegisters(_directory.Empty).CreateDbContext();
        var site = await context.BurialSites.Include(row => row.ServedVillages).SingleAsync();
        Assert.Equal([BurialMethod.Tree, BurialMethod.Traditional], site.Methods);
        Assert.Equal((1234.5m, 0.01m, 119.890001, 29.45), (site.AreaM2, site.GreenAreaM2, site.Longitude, site.Latitude));
        Assert.Equal(_clock.Now.UtcDateTime.AddTicks(-7), site.UpdatedAt);
        Assert.Equal(DateTimeKind.Utc, site.UpdatedAt.Kind);
        Assert.Equal((0.25, 75, true), (site.UsageRate, site.RemainingPlots, site.IsEcological));
        var village = await context.Divisions.Include(row => row.Populations).Include(row => row.Institutions).ThenInclude(row => row.Beds)
            .SingleAsync(row => row.Code == "330726104212");
        Assert.Same(village, Assert.Single(site.ServedVillages));
        Assert.Equal(200, Assert.Single(village.Populations).Aged60Plus);
        Assert.Equal(1, Assert.Single(village.Institutions).OccupiedBedCount);
    }

    [Fact]
    public async Task A_change_is_stamped()
    {
        var later = new FixedClock(_clock.Now.AddDays(1));
        await using var context = new SqliteRegisters(_directory.Empty, later).CreateDbContext();
        (await context.BurialSites.SingleAsync()).UsePlots(1);
        await context.SaveChangesAsync();
        Assert.Equal("2025-03-05T05:06:07.123456", _directory.Scalar<string>("SELECT UpdatedAt FROM BurialSites"));
        Assert.Equal("2025-03-04T05:06:07.123456", _directory.Scalar<string>("SELECT UpdatedAt FROM Institutions"));
    }

    [Fact]
    public async Task A_division_in_use_is_not_deleted()
    {
        await using var context = new SqliteRegisters(_directory.Empty).CreateDbContext();
        await Assert.ThrowsAnyAsync<Exception>(() => context.Divisions.Where(row => row.Code == "330726104").ExecuteDeleteAsync());
    }

    [Theory]
    [InlineData(1.005)]
    [InlineData(0.001)]
    public void A_decimal_that_does_not_fit_is_refused(double value)
    {
        var converter = FixedPoint.ConverterFor(typeof(decimal?), 2)!;
        Assert.Throws<ArgumentOutOfRangeException>(() => converter.ConvertToProvider((decimal)value));
        Assert.Throws<OverflowException>(() => converter.ConvertToProvider(decimal.Truncate(decimal.MaxValue / 1000)));
    }

    [Fact]
    public void Every_degree_of_six_decimals_survives_and_no_finer_one_is_taken()
    {
        var converter = FixedPoint.ConverterFor(typeof(double), 6)!;
        for (var millionths = 118_000_000L; millionths < 124_000_000; millionths += 997)
        {
            var degrees = double.Parse($"{millionths / 1_000_000}.{millionths % 1_000_000:000000}");
            Assert.Equal(millionths, converter.ConvertToProvider(degrees));
            Assert.Equal(degrees, converter.ConvertFromProvider(millionths));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => converter.ConvertToProvider(119.8900001));
        Assert.Throws<ArgumentOutOfRangeException>(() => converter.ConvertToProvider(double.NaN));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now => now;

        public override DateTimeOffset GetUtcNow() => now;
    }
}

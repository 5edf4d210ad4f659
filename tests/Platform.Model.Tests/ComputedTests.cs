using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Rules;
using Platform.Model.Staff;

namespace Platform.Model.Tests;

public sealed class ComputedTests
{
    [Fact]
    public void An_institution_counts_its_beds_and_staff()
    {
        var institution = Make.Institution();
        Make.Bed(institution, BedStatus.Occupied, kind: BedKind.Dementia);
        Make.Bed(institution, BedStatus.Held, kind: BedKind.Nursing);
        Make.Bed(institution, BedStatus.Maintenance, kind: BedKind.Ordinary);
        Make.Bed(institution, BedStatus.Retired, Make.Day, BedKind.Dementia);
        Make.Caregiver(institution: institution);
        Make.Caregiver(institution: institution, status: StaffStatus.OnLeave);
        Make.Caregiver(institution: institution, status: StaffStatus.Left, leftOn: Make.Day);
        Assert.Equal(
            (3, 2, 1, 2),
            (institution.BedCount, institution.NursingBedCount, institution.DementiaBedCount, institution.OccupiedBedCount));
        Assert.Equal(0.6667, institution.OccupancyRate);
        Assert.Equal(2, institution.CaregiverCount);
    }

    [Fact]
    public void A_rate_of_nothing_is_null()
    {
        Assert.Null(Make.Institution().OccupancyRate);
        Assert.Null(Make.BurialSite(planned: 0, used: 0).UsageRate);
    }

    [Fact]
    public void Rates_round_half_away_from_zero() => Assert.Equal(0.0313, Make.BurialSite(planned: 32, used: 1).UsageRate);

    [Fact]
    public void A_site_is_ecological_by_any_method_but_the_traditional()
    {
        Assert.False(Make.BurialSite([BurialMethod.Traditional]).IsEcological);
        Assert.True(Make.BurialSite([BurialMethod.Traditional, BurialMethod.Wall]).IsEcological);
        Assert.Equal(75, Make.BurialSite(planned: 100, used: 25).RemainingPlots);
    }

    [Theory]
    [InlineData(30, 0, "30-39")]
    [InlineData(30, 1, "20-29")]
    [InlineData(60, 0, "60-69")]
    [InlineData(60, 1, "50-59")]
    [InlineData(90, 1, "80-89")]
    [InlineData(90, 0, "90+")]
    [InlineData(110, 0, "90+")]
    public void An_age_group_begins_on_a_birthday(int years, int daysToGo, string group) =>
        Assert.Equal(group, Make.Caregiver(birthDate: ChinaClock.Today.AddYears(-years).AddDays(daysToGo)).AgeGroup);

    [Fact]
    public void Without_a_birth_date_there_is_no_age_group()
    {
        Assert.Null(Make.Caregiver().AgeGroup);
        Assert.Null(Make.SocialWorker().AgeGroup);
    }

    [Fact]
    public void A_stamp_is_utc_to_the_microsecond()
    {
        var bed = Make.Bed();
        bed.Stamp(new DateTime(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc).AddTicks(1_234_567));
        Assert.Equal(1_234_560, bed.UpdatedAt.Ticks % TimeSpan.TicksPerSecond);
        Assert.Throws<ArgumentException>(() => bed.Stamp(DateTime.Now));
    }
}

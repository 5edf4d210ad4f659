using Microsoft.EntityFrameworkCore;
using Platform.Model;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Identifiers;
using Platform.Model.Migration;
using Platform.Model.SocialWork;
using Platform.Model.Staff;
using Platform.Storage;

namespace Platform.Query.Tests.Setup;

/// <summary>
/// A small county of edge cases, the same each time: odd texts, nulls, many equal sort keys, empty lists, missing relations, zero
/// denominators, values on both sides of every rounding. What the entities allow is all that a register can hold.
/// </summary>
internal sealed class EdgeCases
{
    private static readonly DateOnly Start = new(2020, 2, 29);
    private readonly Random _random = new(330726);
    private int _texts;

    public static async Task FillAsync(RegistersDatabase registers, SteppingClock clock)
    {
        await using var context = registers.CreateDbContext();
        context.AddRange(new EdgeCases().Rows());
        await context.SaveChangesAsync();

        // Every third row shares its instant with two others; instants have six decimals, three, one or none.
        TimeSpan[] steps = [TimeSpan.FromMicroseconds(1), TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1)];
        foreach (var (index, rows) in context.ChangeTracker.Entries<IStamped>().ToList().Chunk(3).Index())
        {
            clock.Advance(steps[index % steps.Length]);
            foreach (var row in rows)
                row.State = EntityState.Modified;
            await context.SaveChangesAsync();
        }
    }

    private IEnumerable<object> Rows()
    {
        var divisions = Divisions().ToList();
        var villages = divisions.Where(division => division.Level == DivisionLevel.Village).ToList();
        var places = divisions.Where(division => division.Level != DivisionLevel.County).ToList();
        var institutions = Enumerable.Range(0, 14).Select(number => Institution(number, places)).ToList();
        // The last two institutions have neither beds nor staff.
        var staffed = institutions.SkipLast(2).ToList();
        return divisions.Cast<object>()
            .Concat(institutions)
            .Concat(Enumerable.Range(0, 70).Select(number => Bed(number, staffed)))
            .Concat(Enumerable.Range(0, 40).Select(number => Caregiver(number, staffed)))
            .Concat(Enumerable.Range(0, 45).Select(number => SocialWorker(number, divisions, institutions)))
            .Concat(Enumerable.Range(0, 24).Select(number => BurialSite(number, divisions, villages)))
            .Concat(villages.Take(5).Select(MigrantVillage).ToList().SelectMany(village => Projects(village).Cast<object>().Prepend(village)));
    }

    private IEnumerable<Division> Divisions()
    {
        var county = new Division("330726", "浦江县", null);
        yield return county;
        foreach (var code in (string[])["330726001", "330726101", "330726200"])
        {
            var township = new Division(code, Text(), county, null, Maybe(Start));
            yield return township;
            foreach (var last in (string[])["001", "199", "200", "201"])
            {
                var village = new Division(code + last, Text(), township, Text(), Start, Maybe(Date()));
                for (var year = 2020; year < 2020 + _random.Next(4); year++)
                    _ = new DivisionPopulation(village, year, Any<PopulationBasis>(), 1000, _random.Next(3) * 250, 0);
                yield return village;
            }
        }
    }

    private Institution Institution(int number, List<Division> places)
    {
        var graded = _random.Next(2) == 0;
        var hasPlace = _random.Next(3) > 0;
        return new Institution(
            CreditCode.Complete("52330726", $"MJX{number:D5}"), Text(), Any<Ownership>(), Any<LegalForm>(), Any<InstitutionCategory>(),
            number % 5 == 4 ? InstitutionStatus.Preparing : InstitutionStatus.Operating, Date(), Text(), Text(), Pick(places),
            graded ? _random.Next(1, 6) : null, graded ? Maybe(Start.AddYears(20)) : null, Any<MedicalMode>(), Any<SmartStatus>(),
            _random.Next(2) == 0, Maybe(Start.AddYears(10)), null,
            Maybe(Pick([0.01m, 0.1m, 1m, 1.10m, 99.99m, 100.00m, 1234.5m, 1000000000m])),
            hasPlace ? Pick([118d, 119.5, 119.123456, 119.1234, 124]) : null, hasPlace ? Pick([27d, 29.000001, 29.1, 32]) : null,
            Maybe("0579-00000000", "13800000000"), Maybe(0L, 1L, 99L, 100L), Maybe(100L, 250000L, long.MaxValue));
    }

    private Bed Bed(int number, List<Institution> institutions)
    {
        var status = Any<BedStatus>();
        return new Bed(
            institutions[number % 4 == 0 ? 0 : _random.Next(institutions.Count)], $"{number:D3}{Pick(["", "%", "😀", "床"])}",
            Any<BedKind>(), Any<CareMode>(), status, Date(), Maybe("一", "二", "A", "a"), Maybe("101", "102", "_"),
            status == BedStatus.Retired ? Start.AddYears(10) : null, Maybe(0L, 120000L, 120001L, long.MaxValue));
    }

    private Caregiver Caregiver(int number, List<Institution> institutions)
    {
        var level = Any<CaregiverSkillLevel>();
        var status = Any<StaffStatus>();
        var isCertified = level != CaregiverSkillLevel.Uncertified;
        return new Caregiver(
            Pick(institutions), ShortText(), Any<Sex>(), Any<EmploymentKind>(), status, level, Date(), Pick([0, 0, 8, 40, int.MaxValue]),
            Maybe(new DateOnly(1970, 1, 1), new DateOnly(1999, 12, 31)), null, Maybe("13900000000"),
            isCertified ? $"C{number}" : null, isCertified ? Date() : null, status == StaffStatus.Left ? Start.AddYears(10) : null);
    }

    private SocialWorker SocialWorker(int number, List<Division> divisions, List<Institution> institutions)
    {
        var level = Any<SocialWorkerLevel>();
        var employer = Any<EmployerKind>();
        var isCertified = level != SocialWorkerLevel.Uncertified;
        return new SocialWorker(
            Pick(divisions), ShortText(), Any<Sex>(), level, Any<ServiceField>(), employer, Text(), Date(), Any<StaffStatus>(),
            employer == EmployerKind.Institution ? Pick(institutions) : null, Maybe(new DateOnly(1980, 6, 30)), null, Maybe("13700000000"),
            isCertified ? $"S{number}" : null, isCertified ? Start : null, isCertified ? Maybe(Start.AddYears(3)) : null);
    }

    private BurialSite BurialSite(int number, List<Division> divisions, List<Division> villages)
    {
        var methods = Enum.GetValues<BurialMethod>().Where(_ => _random.Next(3) == 0).ToList();
        var planned = Pick([0, 3, 7, 1600, 20000]);
        var site = new BurialSite(
            $"GZ330726-{number:D2}", Text(), Any<BurialSiteNature>(), methods,
            methods.Count == 0 ? BurialSiteStatus.Planned : Any<BurialSiteStatus>(),
            planned, planned == 0 ? 0 : _random.Next(planned + 1), Pick([0.01m, 10m, 10.5m, 1000.25m]), Text(), Pick(divisions),
            Maybe(0.01m), Start, null, null, null);
        foreach (var village in villages.Where(_ => _random.Next(6) == 0))
            site.Serve(village);
        return site;
    }

    private MigrantVillage MigrantVillage(Division village)
    {
        var status = Any<BeautifulVillageStatus>();
        return new MigrantVillage(
            village, Text(), Pick(["通济桥水库", "a"]), Any<RelocationKind>(), _random.Next(100), _random.Next(3),
            Enum.GetValues<IndustryModel>().Where(_ => _random.Next(2) == 0), status, null, Maybe(0L, 100L), Maybe(long.MaxValue),
            status == BeautifulVillageStatus.Named ? Date() : null);
    }

    private IEnumerable<SupportProject> Projects(MigrantVillage village)
    {
        for (var number = _random.Next(6); number > 0; number--)
        {
            var stage = Any<SupportProjectStage>();
            var approved = stage >= SupportProjectStage.Approved;
            yield return new SupportProject(
                village, Text(), 2020 + _random.Next(3), Any<SupportProjectKind>(), stage, 1000, approved ? 1000 : null,
                approved ? _random.Next(2) * 1000 : 0, stage >= SupportProjectStage.Accepted ? Date() : null);
        }
    }

    /// <summary>The odd texts in turn, so that each is there.</summary>
    private string Text() => OddText.Storable[_texts++ % OddText.Storable.Count];

    private string ShortText()
    {
        var text = Text();
        return text.Length <= 50 ? text : "a";
    }

    private DateOnly Date() => Start.AddDays(_random.Next(4));

    private TEnum Any<TEnum>()
        where TEnum : struct, Enum => Pick(Enum.GetValues<TEnum>());

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    private T? Maybe<T>(params T[] values)
        where T : struct => _random.Next(3) == 0 ? null : Pick(values);

    private string? Maybe(params string[] values) => _random.Next(3) == 0 ? null : Pick(values);
}

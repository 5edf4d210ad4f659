using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Identifiers;
using Platform.Model.Migration;
using Platform.Model.SocialWork;
using Platform.Model.Staff;
using Platform.Storage.Sample;

namespace Platform.Storage.Tests;

public sealed class SampleCountyTests(SampleCountyTests.County county) : IClassFixture<SampleCountyTests.County>
{
    [Fact]
    public void The_divisions_are_the_real_ones()
    {
        var divisions = county.Divisions;
        Assert.Equal(260, divisions.Count);
        Assert.Equal(
            [(DivisionKind.County, 1), (DivisionKind.Street, 3), (DivisionKind.Town, 7), (DivisionKind.Township, 5), (DivisionKind.Village, 227), (DivisionKind.Community, 17)],
            divisions.GroupBy(division => division.Kind).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())));
        Assert.Equal("东明村", divisions.Single(division => division.Code == "330726104212").ShortName);
        Assert.Equal("南苑社区", divisions.Single(division => division.Code == "330726003006").ShortName);
        Assert.Equal(244, divisions.Where(division => division.Level == DivisionLevel.Village).Select(division => division.ShortName).Distinct().Count());
    }

    [Fact]
    public void Populations_add_up_from_village_to_county_in_each_year_and_basis()
    {
        Assert.All(county.Divisions, division => Assert.Equal(12, division.Populations.Count));
        foreach (var division in county.Divisions.Where(division => division.Children.Count > 0))
        {
            Assert.All(division.Populations, whole =>
            {
                var parts = division.Children.SelectMany(child => child.Populations).Where(part => part.Year == whole.Year && part.Basis == whole.Basis).ToList();
                Assert.Equal(whole.Total, parts.Sum(part => part.Total));
                Assert.Equal(whole.Aged60Plus, parts.Sum(part => part.Aged60Plus));
                Assert.Equal(whole.Aged80Plus, parts.Sum(part => part.Aged80Plus));
            });
        }

        Assert.Equal((464_000, 90_000), (county.Residents.Total, county.Residents.Aged60Plus));
        Assert.Equal([2020, 2021, 2022, 2023, 2024, 2025], county.Divisions[0].Populations.Select(row => row.Year).Distinct().Order());
    }

    [Fact]
    public void The_registers_have_their_sizes()
    {
        Assert.Equal(45, county.Institutions.Count);
        Assert.Equal(3_000, county.Institutions.Sum(institution => institution.BedCount));
        Assert.Equal(230, county.Institutions.Sum(institution => institution.CaregiverCount));
        Assert.Equal(930, county.Employed.Count);
        Assert.Equal(25, county.Sites.Count);
        Assert.Equal(30, county.MigrantVillages.Count);
        Assert.Equal(90, county.MigrantVillages.Sum(village => village.SupportProjects.Count));
    }

    /// <summary>The county's plan of 2025: what is met and what is missed.</summary>
    [Fact]
    public void Some_targets_are_met_and_some_are_missed()
    {
        var beds = county.Institutions.Sum(institution => institution.BedCount);
        var caregivers = county.Institutions.SelectMany(institution => institution.Caregivers).Where(caregiver => caregiver.Status != StaffStatus.Left).ToList();
        var certified = caregivers.Where(caregiver => caregiver.SkillLevel > CaregiverSkillLevel.Uncertified).ToList();
        var ecological = county.Sites.Where(site => site is { Status: BurialSiteStatus.Active, IsEcological: true }).ToList();

        // Met.
        Assert.Equal(20.04m, Per(10_000, county.Employed.Count, county.Residents.Total)); // K01: 20
        Assert.Equal(2, county.Institutions.Count(institution => institution.SmartStatus == SmartStatus.Accepted)); // K05: 2
        Assert.Equal(60m, Per(100, county.Institutions.Sum(institution => institution.NursingBedCount), beds)); // K07: 58 %
        Assert.Equal(25.56m, Per(10_000, caregivers.Count, county.Residents.Aged60Plus)); // K09: 25
        Assert.Equal(25.14m, Per(10_000, caregivers.Count, county.Registered.Aged60Plus)); // K09, registered
        Assert.Equal(19m, Per(100, certified.Count(caregiver => caregiver.SkillLevel >= CaregiverSkillLevel.Senior), certified.Count)); // K10: 18 %
        Assert.Equal(54, county.Institutions.SelectMany(institution => institution.SocialWorkers).Count()); // K11: 50
        Assert.Equal(186, county.Employed.Count(worker => worker.ServiceField == ServiceField.Elderly)); // K12: 180, or 183 registered
        Assert.Equal(10, county.MigrantVillages.Count(village => village.BeautifulStatus == BeautifulVillageStatus.Named)); // K18: 10

        // Missed.
        Assert.Equal(14.01m, Per(10_000, county.Employed.Count(worker => worker.Level > SocialWorkerLevel.Uncertified), county.Residents.Total)); // K02: 15
        Assert.Equal(16.67m, Per(10_000, county.Institutions.Sum(institution => institution.DementiaBedCount), county.Residents.Aged60Plus)); // K08: 20
        Assert.Equal(14, ecological.Select(site => site.Division.Code).Distinct().Count()); // K15: 15
        Assert.Equal(221, ecological.SelectMany(site => site.ServedVillages).Where(village => village.Kind == DivisionKind.Village).Distinct().Count()); // K17: 227
    }

    [Fact]
    public void Everything_simulated_says_so()
    {
        Assert.All(county.Institutions, institution => Assert.EndsWith(SampleCounty.Mark, institution.Name, StringComparison.Ordinal));
        Assert.All(county.Sites, site => Assert.EndsWith(SampleCounty.Mark, site.Name, StringComparison.Ordinal));
        Assert.All(county.MigrantVillages, village => Assert.EndsWith(SampleCounty.Mark, village.Name, StringComparison.Ordinal));
        Assert.All(county.MigrantVillages.SelectMany(village => village.SupportProjects), project => Assert.EndsWith(SampleCounty.Mark, project.Name, StringComparison.Ordinal));
        Assert.All(county.Employed, worker => Assert.EndsWith(SampleCounty.Mark, worker.EmployerName, StringComparison.Ordinal));
        Assert.All(county.Institutions, institution => Assert.Equal("PDY", institution.CreditCode[8..11]));
        Assert.All(county.Institutions, institution => Assert.True(CreditCode.IsValid(institution.CreditCode)));
        var people = county.Employed.Select(worker => (worker.Name, worker.IdNumber, worker.Phone))
            .Concat(county.Institutions.SelectMany(institution => institution.Caregivers).Select(caregiver => (caregiver.Name, caregiver.IdNumber, caregiver.Phone)));
        Assert.All(people, person =>
        {
            Assert.Matches("^.[甲乙丙丁戊己庚辛壬癸]{1,2}$", person.Name);
            Assert.StartsWith("330799", person.IdNumber, StringComparison.Ordinal);
            Assert.True(CitizenIdNumber.IsValid(person.IdNumber));
            Assert.StartsWith("1300000", person.Phone, StringComparison.Ordinal);
        });
        Assert.All(county.Institutions.Select(institution => institution.Phone).Concat(county.Sites.Select(site => site.Phone)).OfType<string>(),
            phone => Assert.StartsWith("0579-0000", phone, StringComparison.Ordinal));
    }

    [Fact]
    public void The_registers_agree_with_one_another()
    {
        Assert.All(county.Institutions, institution =>
        {
            Assert.True(institution.OccupiedBedCount <= institution.BedCount);
            Assert.True(institution.Status == InstitutionStatus.Operating || institution.OccupiedBedCount == 0);
            Assert.All(institution.Beds, bed => Assert.True(bed.OpenedOn >= institution.EstablishedOn));
            Assert.Equal(institution.Beds.Count, institution.Beds.Select(bed => bed.BedNo).Distinct().Count());
            Assert.All(institution.Caregivers, caregiver => Assert.True(caregiver.HiredOn >= institution.EstablishedOn));
            Assert.All(institution.SocialWorkers, worker => Assert.Equal(institution.Division, worker.Division));
        });
        Assert.All(county.MigrantVillages, village => Assert.True(
            village.RegisteredMigrants <= village.Division.Populations.Single(row => row is { Year: 2025, Basis: PopulationBasis.Registered }).Total));
        Assert.All(Enum.GetValues<InstitutionStatus>(), status => Assert.Contains(county.Institutions, institution => institution.Status == status));
        Assert.All(Enum.GetValues<BurialSiteStatus>(), status => Assert.Contains(county.Sites, site => site.Status == status));
        Assert.All(Enum.GetValues<BedStatus>(), status => Assert.Contains(county.Institutions.SelectMany(institution => institution.Beds), bed => bed.Status == status));
        Assert.All(Enum.GetValues<SupportProjectStage>(), stage => Assert.Contains(county.MigrantVillages.SelectMany(village => village.SupportProjects), project => project.Stage == stage));
    }

    [Fact]
    public async Task The_sample_comes_out_the_same_each_time()
    {
        using var directory = new TemporaryDirectory();
        await new RegistersDatabase(directory.Sample).PrepareAsync();
        Assert.Equal(ContentHash(county.Directory.DatabaseFile), ContentHash(directory.DatabaseFile));
    }

    [Fact]
    public async Task A_larger_scale_multiplies_the_registers()
    {
        using var directory = new TemporaryDirectory();
        var options = directory.Sample;
        options.SampleScale = 10;
        await new RegistersDatabase(options).PrepareAsync();
        Assert.Equal(260L, directory.Scalar<long>("SELECT count(*) FROM Divisions"));
        Assert.Equal(450L, directory.Scalar<long>("SELECT count(*) FROM Institutions"));
        Assert.Equal(30_600L, directory.Scalar<long>("SELECT count(*) FROM Beds"));
        Assert.Equal(2_400L, directory.Scalar<long>("SELECT count(*) FROM Caregivers"));
        Assert.Equal(9_450L, directory.Scalar<long>("SELECT count(*) FROM SocialWorkers"));
        Assert.Equal(250L, directory.Scalar<long>("SELECT count(*) FROM BurialSites"));
        Assert.Equal(227L, directory.Scalar<long>("SELECT count(*) FROM MigrantVillages"));
        Assert.Equal(900L, directory.Scalar<long>("SELECT count(*) FROM SupportProjects"));
    }

    private static decimal Per(int unit, int part, int whole) => Math.Round((decimal)part * unit / whole, 2);

    private static string ContentHash(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name").ToList())
        {
            foreach (var row in Rows(connection, $"SELECT * FROM \"{table}\" ORDER BY rowid"))
                hash.AppendData(Encoding.UTF8.GetBytes($"{table}|{row}\n"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "∅" : reader.GetValue(i).ToString()));
    }

    /// <summary>The sample county, made once and loaded whole.</summary>
    public sealed class County : IAsyncLifetime
    {
        public TemporaryDirectory Directory { get; } = new();

        public List<Division> Divisions { get; private set; } = [];

        public List<Institution> Institutions { get; private set; } = [];

        public List<SocialWorker> Employed { get; private set; } = [];

        public List<BurialSite> Sites { get; private set; } = [];

        public List<MigrantVillage> MigrantVillages { get; private set; } = [];

        public DivisionPopulation Residents => Of2025(PopulationBasis.Resident);

        public DivisionPopulation Registered => Of2025(PopulationBasis.Registered);

        public async Task InitializeAsync()
        {
            var database = new RegistersDatabase(Directory.Sample);
            await database.PrepareAsync();
            await using var context = database.CreateDbContext();
            Divisions = await context.Divisions.Include(row => row.Populations).OrderBy(row => row.Key).ToListAsync();
            Institutions = await context.Institutions.Include(row => row.Beds).Include(row => row.Caregivers).AsSplitQuery().ToListAsync();
            Employed = await context.SocialWorkers.Where(row => row.Status != StaffStatus.Left).ToListAsync();
            Sites = await context.BurialSites.Include(row => row.ServedVillages).ToListAsync();
            MigrantVillages = await context.MigrantVillages.Include(row => row.SupportProjects).ToListAsync();
        }

        public Task DisposeAsync()
        {
            Directory.Dispose();
            return Task.CompletedTask;
        }

        private DivisionPopulation Of2025(PopulationBasis basis) =>
            Divisions[0].Populations.Single(population => population.Year == 2025 && population.Basis == basis);
    }
}

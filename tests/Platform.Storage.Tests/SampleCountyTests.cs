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

public sealed class SampleCountyTests(County county) : IClassFixture<County>
{
    [Fact]
    public void The_divisions_are_the_real_ones()
    {
        var divisions = county.Divisions;
        Assert.Equal(260, divisions.Count);
        Assert.Equal(
            [(DivisionKind.County, 1), (DivisionKind.Street, 3), (DivisionKind.Town, 7),
                (DivisionKind.Township, 5), (DivisionKind.Village, 227), (DivisionKind.Community, 17)],
            divisions.GroupBy(division => division.Kind).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())));
        Assert.Equal("东明村", divisions.Single(division => division.Code == "330726104212").ShortName);
        Assert.Equal("南苑社区", divisions.Single(division => division.Code == "330726003006").ShortName);
        Assert.Distinct(divisions.Where(division => division.Level == DivisionLevel.Village).Select(division => division.ShortName));
    }

    [Fact]
    public void Populations_add_up_from_village_to_county_in_each_year_and_basis()
    {
        Assert.All(county.Divisions, division => Assert.Equal(12, division.Populations.Count));
        foreach (var division in county.Divisions.Where(division => division.Children.Count > 0))
        {
            Assert.All(division.Populations, whole =>
            {
                var parts = division.Children.SelectMany(child => child.Populations)
                    .Where(part => part.Year == whole.Year && part.Basis == whole.Basis).ToList();
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
        var caregivers = county.Caregivers.Where(caregiver => caregiver.Status != StaffStatus.Left).ToList();
        var certified = caregivers.Where(caregiver => caregiver.SkillLevel > CaregiverSkillLevel.Uncertified).ToList();
        var ecological = county.Sites.Where(site => site is { Status: BurialSiteStatus.Active, IsEcological: true }).ToList();

        // Met.
        Assert.Equal(20.04m, Per(10_000, county.Employed.Count, county.Residents.Total)); // K01: 20
        Assert.Equal(2, county.Institutions.Count(institution => institution.SmartStatus == SmartStatus.Accepted)); // K05: 2
        Assert.Equal(60m, Per(100, county.Institutions.Sum(institution => institution.NursingBedCount), beds)); // K07: 58 %
        Assert.Equal(25.56m, Per(10_000, caregivers.Count, county.Residents.Aged60Plus)); // K09: 25
        Assert.Equal(25.14m, Per(10_000, caregivers.Count, county.Registered.Aged60Plus)); // K09, registered
        var senior = certified.Count(caregiver => caregiver.SkillLevel >= CaregiverSkillLevel.Senior);
        Assert.Equal(19m, Per(100, senior, certified.Count)); // K10: 18 %
        Assert.Equal(54, county.Institutions.SelectMany(institution => institution.SocialWorkers).Count()); // K11: 50
        Assert.Equal(186, county.Employed.Count(worker => worker.ServiceField == ServiceField.Elderly)); // K12: 180, or 183 registered
        Assert.Equal(10, county.MigrantVillages.Count(village => village.BeautifulStatus == BeautifulVillageStatus.Named)); // K18: 10

        // Missed.
        var professionals = county.Employed.Count(worker => worker.Level > SocialWorkerLevel.Uncertified);
        Assert.Equal(14.01m, Per(10_000, professionals, county.Residents.Total)); // K02: 15
        var dementia = county.Institutions.Sum(institution => institution.DementiaBedCount);
        Assert.Equal(16.67m, Per(10_000, dementia, county.Residents.Aged60Plus)); // K08: 20
        Assert.Equal(14, ecological.Select(site => site.Division.Code).Distinct().Count()); // K15: 15
        var served = ecological.SelectMany(site => site.ServedVillages).Distinct();
        Assert.Equal(221, served.Count(village => village.Kind == DivisionKind.Village)); // K17: 227
    }

    [Fact]
    public void Everything_simulated_says_so()
    {
        Assert.All(county.Institutions, institution => Assert.EndsWith(SampleCounty.Mark, institution.Name, StringComparison.Ordinal));
        Assert.All(county.Sites, site => Assert.EndsWith(SampleCounty.Mark, site.Name, StringComparison.Ordinal));
        Assert.All(county.MigrantVillages, village => Assert.EndsWith(SampleCounty.Mark, village.Name, StringComparison.Ordinal));
        Assert.All(county.Projects, project => Assert.EndsWith(SampleCounty.Mark, project.Name, StringComparison.Ordinal));
        Assert.All(county.Employed, worker => Assert.EndsWith(SampleCounty.Mark, worker.EmployerName, StringComparison.Ordinal));
        Assert.All(county.Institutions, institution => Assert.Equal("PDY", institution.CreditCode[8..11]));
        Assert.All(county.Institutions, institution => Assert.True(CreditCode.IsValid(institution.CreditCode)));
        var people = county.Employed.Select(worker => (worker.Name, worker.IdNumber, worker.Phone))
            .Concat(county.Caregivers.Select(caregiver => (caregiver.Name, caregiver.IdNumber, caregiver.Phone)));
        Assert.All(people, person =>
        {
            Assert.Matches("^.[甲乙丙丁戊己庚辛壬癸]{1,2}$", person.Name);
            Assert.StartsWith("330799", person.IdNumber, StringComparison.Ordinal);
            Assert.True(CitizenIdNumber.IsValid(person.IdNumber));
            Assert.StartsWith("1300000", person.Phone, StringComparison.Ordinal);
        });
        var phones = county.Institutions.Select(institution => institution.Phone).Concat(county.Sites.Select(site => site.Phone));
        Assert.All(phones.OfType<string>(), phone => Assert.StartsWith("0579-0000", phone, StringComparison.Ordinal));
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
            village.RegisteredMigrants <= County.Of2025(village.Division, PopulationBasis.Registered).Total));
        HasEvery(county.Institutions.Select(institution => institution.Status));
        HasEvery(county.Sites.Select(site => site.Status));
        HasEvery(county.Institutions.SelectMany(institution => institution.Beds).Select(bed => bed.Status));
        HasEvery(county.Projects.Select(project => project.Stage));
        HasEvery(county.Caregivers.Select(caregiver => caregiver.SkillLevel));
    }

    [Fact]
    public async Task The_sample_comes_out_the_same_each_time()
    {
        using var directory = new TemporaryDirectory();
        await new SqliteRegisters(directory.Sample).PrepareAsync();
        Assert.Equal(ContentHash(county.Directory.DatabaseFile), ContentHash(directory.DatabaseFile));
    }

    [Fact]
    public async Task A_larger_scale_multiplies_the_registers()
    {
        using var directory = new TemporaryDirectory();
        var options = directory.Sample;
        options.SampleScale = 10;
        await new SqliteRegisters(options).PrepareAsync();
        Assert.Equal(260L, directory.Scalar<long>("SELECT count(*) FROM Divisions"));
        Assert.Equal(450L, directory.Scalar<long>("SELECT count(*) FROM Institutions"));
        Assert.Equal(30_600L, directory.Scalar<long>("SELECT count(*) FROM Beds"));
        Assert.Equal(2_400L, directory.Scalar<long>("SELECT count(*) FROM Caregivers"));
        Assert.Equal(9_450L, directory.Scalar<long>("SELECT count(*) FROM SocialWorkers"));
        Assert.Equal(250L, directory.Scalar<long>("SELECT count(*) FROM BurialSites"));
        Assert.Equal(227L, directory.Scalar<long>("SELECT count(*) FROM MigrantVillages"));
        Assert.Equal(900L, directory.Scalar<long>("SELECT count(*) FROM SupportProjects"));
    }

    private static void HasEvery<TEnum>(IEnumerable<TEnum> values)
        where TEnum : struct, Enum =>
        Assert.Equal(Enum.GetValues<TEnum>(), values.Distinct().Order());

    private static decimal Per(int unit, int part, int whole) => Math.Round((decimal)part * unit / whole, 2);

    private static string ContentHash(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        const string tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 2) <> '__' ORDER BY name";
        foreach (var table in Rows(connection, tables).ToList())
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
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            yield return string.Join('|', values.Select(value => value is DBNull ? "∅" : value.ToString()));
        }
    }
}

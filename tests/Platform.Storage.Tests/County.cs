using Microsoft.EntityFrameworkCore;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Migration;
using Platform.Model.SocialWork;
using Platform.Model.Staff;

namespace Platform.Storage.Tests;

/// <summary>The sample county, made once and loaded whole.</summary>
public sealed class County : IAsyncLifetime
{
    public TemporaryDirectory Directory { get; } = new();

    public List<Division> Divisions { get; private set; } = [];

    public List<Institution> Institutions { get; private set; } = [];

    public List<SocialWorker> Employed { get; private set; } = [];

    public List<BurialSite> Sites { get; private set; } = [];

    public List<MigrantVillage> MigrantVillages { get; private set; } = [];

    public IEnumerable<Caregiver> Caregivers => Institutions.SelectMany(institution => institution.Caregivers);

    public IEnumerable<SupportProject> Projects => MigrantVillages.SelectMany(village => village.SupportProjects);

    public DivisionPopulation Residents => Of2025(Divisions[0], PopulationBasis.Resident);

    public DivisionPopulation Registered => Of2025(Divisions[0], PopulationBasis.Registered);

    public async Task InitializeAsync()
    {
        var database = new SqliteRegisters(Directory.Sample);
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

    public static DivisionPopulation Of2025(Division division, PopulationBasis basis) =>
        division.Populations.Single(population => population.Year == 2025 && population.Basis == basis);
}

using Microsoft.EntityFrameworkCore;
using Platform.Model.Funeral;
using Platform.Storage.Configurations;

namespace Platform.Storage.Sample;

/// <summary>Fills an empty database with a whole county: real divisions, and simulated registers (模拟数据) that come out the same each time.</summary>
internal static class SampleCounty
{
    /// <summary>Ends the name of everything simulated that could be taken for real.</summary>
    public const string Mark = "(模拟)";

    /// <summary>Everything or nothing: a start that is killed leaves the database empty.</summary>
    public static void Fill(PlatformContext context, int scale, CancellationToken cancellationToken)
    {
        using var transaction = context.Database.BeginTransaction();
        var bulk = new BulkInsert(context);
        var divisions = new SampleDivisions();
        bulk.Insert(divisions.All);
        bulk.Insert(SamplePopulations.Of(divisions));

        var institutions = SampleInstitutions.Of(divisions, scale).ToList();
        bulk.Insert(institutions);
        cancellationToken.ThrowIfCancellationRequested();
        bulk.Insert(SampleBeds.Of(institutions));
        cancellationToken.ThrowIfCancellationRequested();
        bulk.Insert(SampleCaregivers.Of(institutions));
        bulk.Insert(SampleSocialWorkers.Of(divisions, institutions));
        cancellationToken.ThrowIfCancellationRequested();

        var sites = SampleBurialSites.Of(divisions, scale).ToList();
        bulk.Insert(sites);
        bulk.Insert(context.Model.FindEntityType(BurialSiteConfiguration.ServedVillages)!, sites.SelectMany(ServedVillages));

        var villages = SampleMigrantVillages.Of(divisions, scale).ToList();
        bulk.Insert(villages);
        bulk.Insert(SampleMigrantVillages.ProjectsOf(villages, scale));
        transaction.Commit();
        context.Database.ExecuteSqlRaw("ANALYZE");
    }

    private static IEnumerable<object> ServedVillages(BurialSite site) => site.ServedVillages.Select(village =>
        new Dictionary<string, object> { ["BurialSiteKey"] = site.Key, ["DivisionKey"] = village.Key });
}

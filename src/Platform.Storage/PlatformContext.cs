using Microsoft.EntityFrameworkCore;
using Platform.Model;
using Platform.Model.Access;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Migration;
using Platform.Model.SocialWork;
using Platform.Storage.Conventions;

namespace Platform.Storage;

/// <summary>The registers as tables, on SQLite and PostgreSQL alike.</summary>
public class PlatformContext(DbContextOptions<PlatformContext> options, TimeProvider? clock = null) : DbContext(options)
{
    /// <summary>行政区划（县、乡镇、村）。Administrative divisions: the county, its townships and villages.</summary>
    public DbSet<Division> Divisions => Set<Division>();

    /// <summary>养老机构。Elderly-care institutions.</summary>
    public DbSet<Institution> Institutions => Set<Institution>();

    /// <summary>养老床位。Beds of institutions.</summary>
    public DbSet<Bed> Beds => Set<Bed>();

    /// <summary>养老护理员。Caregivers.</summary>
    public DbSet<Caregiver> Caregivers => Set<Caregiver>();

    /// <summary>社会工作者。Social workers.</summary>
    public DbSet<SocialWorker> SocialWorkers => Set<SocialWorker>();

    /// <summary>安葬点。Burial sites.</summary>
    public DbSet<BurialSite> BurialSites => Set<BurialSite>();

    /// <summary>水库移民村。Villages of reservoir migrants.</summary>
    public DbSet<MigrantVillage> MigrantVillages => Set<MigrantVillage>();

    /// <summary>移民后期扶持项目。Projects that support migrants.</summary>
    public DbSet<SupportProject> SupportProjects => Set<SupportProject>();

    /// <summary>访问记录。Access records: who read which personal data.</summary>
    public DbSet<AccessRecord> AccessRecords => Set<AccessRecord>();

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        StampChanges();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        StampChanges();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.StoreAlike(Database.ProviderName);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.IdentifyEntities();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PlatformContext).Assembly);
        modelBuilder.StoreAlike(Database.ProviderName);
    }

    private void StampChanges()
    {
        var now = (clock ?? TimeProvider.System).GetUtcNow().UtcDateTime;
        foreach (var entry in ChangeTracker.Entries<IStamped>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
                entry.Entity.Stamp(now);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Model.Divisions;
using Platform.Model.Funeral;

namespace Platform.Storage.Configurations;

internal sealed class BurialSiteConfiguration : IEntityTypeConfiguration<BurialSite>
{
    /// <summary>The join table of sites and the villages that they serve.</summary>
    public const string ServedVillages = "BurialSiteVillages";

    public void Configure(EntityTypeBuilder<BurialSite> builder)
    {
        builder.HasIndex(site => site.Code).IsUnique();
        builder.HasOne(site => site.Division).WithMany(division => division.BurialSites).HasForeignKey("DivisionKey");
        builder.HasMany(site => site.ServedVillages).WithMany().UsingEntity<Dictionary<string, object>>(
            ServedVillages,
            join => join.HasOne<Division>().WithMany().HasForeignKey("DivisionKey"),
            join => join.HasOne<BurialSite>().WithMany().HasForeignKey("BurialSiteKey"),
            join => join.HasKey("BurialSiteKey", "DivisionKey"));
    }
}

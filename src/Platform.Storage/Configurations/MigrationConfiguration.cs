using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Model.Migration;

namespace Platform.Storage.Configurations;

internal sealed class MigrantVillageConfiguration : IEntityTypeConfiguration<MigrantVillage>
{
    public void Configure(EntityTypeBuilder<MigrantVillage> builder)
    {
        // One entry a village: the unique foreign key is the natural key.
        builder.HasOne(village => village.Division).WithOne(division => division.MigrantVillage)
            .HasForeignKey<MigrantVillage>("DivisionKey").IsRequired();
    }
}

internal sealed class SupportProjectConfiguration : IEntityTypeConfiguration<SupportProject>
{
    public void Configure(EntityTypeBuilder<SupportProject> builder)
    {
        builder.HasOne(project => project.MigrantVillage).WithMany(village => village.SupportProjects).HasForeignKey("MigrantVillageKey");
        // The projects of a year.
        builder.HasIndex(project => project.Year);
    }
}

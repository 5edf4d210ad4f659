using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Model.Migration;

namespace Platform.Storage.Configurations;

internal sealed class MigrantVillageConfiguration : EntityConfiguration<MigrantVillage>
{
    public override void Configure(EntityTypeBuilder<MigrantVillage> builder)
    {
        base.Configure(builder);
        // One entry a village: the unique foreign key is the natural key.
        builder.HasOne(village => village.Division).WithOne(division => division.MigrantVillage)
            .HasForeignKey<MigrantVillage>("DivisionKey").IsRequired();
    }
}

internal sealed class SupportProjectConfiguration : EntityConfiguration<SupportProject>
{
    public override void Configure(EntityTypeBuilder<SupportProject> builder)
    {
        base.Configure(builder);
        builder.HasOne(project => project.MigrantVillage).WithMany(village => village.SupportProjects).HasForeignKey("MigrantVillageKey");
        // The projects of a year.
        builder.HasIndex(project => project.Year);
    }
}

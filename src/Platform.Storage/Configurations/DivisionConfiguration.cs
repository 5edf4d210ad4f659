using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Model.Divisions;

namespace Platform.Storage.Configurations;

internal sealed class DivisionConfiguration : IEntityTypeConfiguration<Division>
{
    public void Configure(EntityTypeBuilder<Division> builder)
    {
        builder.HasIndex(division => division.Code).IsUnique();
        builder.HasOne(division => division.Parent).WithMany(division => division.Children).HasForeignKey("ParentKey");
    }
}

internal sealed class DivisionPopulationConfiguration : IEntityTypeConfiguration<DivisionPopulation>
{
    public void Configure(EntityTypeBuilder<DivisionPopulation> builder)
    {
        builder.ToTable("DivisionPopulations");
        builder.HasOne(typeof(Division), "Division").WithMany(nameof(Division.Populations)).HasForeignKey("DivisionKey").IsRequired();
        builder.HasKey("DivisionKey", nameof(DivisionPopulation.Year), nameof(DivisionPopulation.Basis));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Model.ElderlyCare;

namespace Platform.Storage.Configurations;

internal sealed class InstitutionConfiguration : IEntityTypeConfiguration<Institution>
{
    public void Configure(EntityTypeBuilder<Institution> builder)
    {
        builder.HasIndex(institution => institution.CreditCode).IsUnique();
        // "Which institutions operate?"
        builder.HasIndex(institution => institution.Status);
        builder.HasOne(institution => institution.Division).WithMany(division => division.Institutions).HasForeignKey("DivisionKey");
    }
}

internal sealed class BedConfiguration : IEntityTypeConfiguration<Bed>
{
    public void Configure(EntityTypeBuilder<Bed> builder)
    {
        builder.HasOne(bed => bed.Institution).WithMany(institution => institution.Beds).HasForeignKey("InstitutionKey");
        builder.HasIndex("InstitutionKey");
        builder.HasIndex("InstitutionKey", nameof(Bed.BedNo)).IsUnique();
        // An institution's beds of one state stand in it in their default order, and the counts by state are read from it alone.
        builder.HasIndex("InstitutionKey", nameof(Bed.Status), nameof(Bed.Key), nameof(Bed.Kind));
        // The counts of an institution's beds in service, of all and by kind, are read from this small one. RETIRED is 5.
        // Of indexes that serve alike SQLite takes the one made last, and EF makes those of a table in the order of their names: this one must come after the one above.
        builder.HasIndex("InstitutionKey", nameof(Bed.Kind), nameof(Bed.Status)).HasFilter("\"Status\" <> 5")
            .HasDatabaseName("IX_Beds_InstitutionKey_WithoutRetired");
        // "Which beds are vacant?" "Which are for dementia?"
        builder.HasIndex(bed => bed.Status);
        builder.HasIndex(bed => bed.Kind);
    }
}

internal sealed class CaregiverConfiguration : IEntityTypeConfiguration<Caregiver>
{
    public void Configure(EntityTypeBuilder<Caregiver> builder)
    {
        builder.HasOne(caregiver => caregiver.Institution).WithMany(institution => institution.Caregivers).HasForeignKey("InstitutionKey");
        builder.HasIndex("InstitutionKey");
        // The count of an institution's caregivers is read from this index alone.
        builder.HasIndex("InstitutionKey", nameof(Caregiver.Status));
        // The pyramid of skills.
        builder.HasIndex(caregiver => caregiver.SkillLevel);
        // One full-time employment at a time; somebody who left (2) may come back. FULL_TIME is 0.
        builder.HasIndex(caregiver => caregiver.IdNumber).IsUnique()
            .HasFilter("\"IdNumber\" IS NOT NULL AND \"Employment\" = 0 AND \"Status\" <> 2");
    }
}

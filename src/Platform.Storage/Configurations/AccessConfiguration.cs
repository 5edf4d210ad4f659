using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Model.Access;

namespace Platform.Storage.Configurations;

internal sealed class AccessRecordConfiguration : IEntityTypeConfiguration<AccessRecord>
{
    public void Configure(EntityTypeBuilder<AccessRecord> builder)
    {
        // The default order is that of the chain.
        builder.Property(record => record.Key).ValueGeneratedNever();
        builder.ToTable(table => table.HasCheckConstraint("CK_AccessRecords_Key", "\"Key\" = \"Position\""));
        builder.HasIndex(record => record.Position).IsUnique();
        // "What happened that day?" "What did this account do?" "What came of this request?"
        builder.HasIndex(record => record.At);
        builder.HasIndex(record => record.Account);
        builder.HasIndex(record => record.Closes);
        // How far records have been pruned. PRUNED is 11.
        builder.HasIndex([nameof(AccessRecord.Closes)], "IX_AccessRecords_Pruned").HasFilter("\"Outcome\" = 11");
    }
}

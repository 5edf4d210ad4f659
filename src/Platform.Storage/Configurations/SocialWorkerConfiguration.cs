using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Model.SocialWork;

namespace Platform.Storage.Configurations;

internal sealed class SocialWorkerConfiguration : IEntityTypeConfiguration<SocialWorker>
{
    public void Configure(EntityTypeBuilder<SocialWorker> builder)
    {
        builder.HasOne(worker => worker.Institution).WithMany(institution => institution.SocialWorkers).HasForeignKey("InstitutionKey");
        builder.HasOne(worker => worker.Division).WithMany(division => division.SocialWorkers).HasForeignKey("DivisionKey");
        // Who is certified, and how far.
        builder.HasIndex(worker => worker.Level);
        // "Who works for the elderly?"
        builder.HasIndex(worker => worker.ServiceField);
        // A person counts once, unless gone (2).
        builder.HasIndex(worker => worker.IdNumber).IsUnique().HasFilter("\"IdNumber\" IS NOT NULL AND \"Status\" <> 2");
        builder.HasIndex(worker => worker.CertificateNo).IsUnique().HasFilter("\"CertificateNo\" IS NOT NULL AND \"Status\" <> 2");
    }
}

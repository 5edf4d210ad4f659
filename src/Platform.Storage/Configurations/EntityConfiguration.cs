using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Model;

namespace Platform.Storage.Configurations;

/// <summary>What every register has in common.</summary>
/// <remarks>Foreign keys get their own index by convention; with the key that ends every index it serves "the rows of this parent, by key".
/// A unique index over one required property makes it a natural key, by which the API finds a row.</remarks>
internal abstract class EntityConfiguration<TEntity> : IEntityTypeConfiguration<TEntity>
    where TEntity : Entity
{
    public virtual void Configure(EntityTypeBuilder<TEntity> builder)
    {
        builder.HasKey(entity => entity.Key);
        builder.HasIndex(entity => entity.Id).IsUnique();
    }
}

namespace Platform.Query;

/// <summary>An entity that the viewer has to do with, by its natural key: the schema has the entity's own type in its place.</summary>
/// <typeparam name="TEntity">The entity.</typeparam>
/// <param name="Key">The natural key; null when there is none.</param>
public sealed record EntityReference<TEntity>(string? Key) : IEntityReference;

/// <summary>A reference, whatever its entity.</summary>
internal interface IEntityReference
{
    /// <summary>The natural key; null when there is none.</summary>
    string? Key { get; }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform.Query.Schema;

/// <summary>An EF entity type and the GraphQL object type that is derived from it.</summary>
internal sealed class EntityMap(IEntityType entityType, string? description)
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    public IEntityType EntityType { get; } = entityType;

    public string Name { get; } = entityType.ClrType.Name;

    /// <summary>The table's name, which names the connection and, in camel case, the root field.</summary>
    public string PluralName { get; } = entityType.GetTableName()!;

    public string? Description { get; } = description;

    /// <summary>The fields in the order of their declaration.</summary>
    public IReadOnlyCollection<Field> Fields => _fields.Values;

    /// <summary>The opaque global id; null for an entity that is only a plain list of its owner.</summary>
    public ScalarField? Id { get; private set; }

    /// <summary>True when the entity has a global id, and so a connection, a root field and <c>node(id:)</c>.</summary>
    public bool IsNode => Id != null;

    /// <summary>The primary key: the default order and the last tie-breaker. Never shown.</summary>
    public IReadOnlyList<IProperty> KeyProperties { get; } = entityType.FindPrimaryKey()!.Properties;

    /// <summary>The key's single property of an entity with an id.</summary>
    public IProperty Key => KeyProperties[0];

    /// <summary>The path to the natural key, when the entity has one: <c>Code</c>, or <c>Division.Code</c>.</summary>
    public NaturalKey? NaturalKey { get; set; }

    /// <summary>How the rows roll up to their ancestors; null when they do not.</summary>
    public RollUp? RollUp { get; set; }

    public Field? Find(string name) => _fields.GetValueOrDefault(name);

    public void Add(Field field)
    {
        _fields.Add(field.Name, field);
        if (field is ScalarField { Scalar.Kind: ScalarKind.Id } id)
            Id = id;
    }
}

/// <summary>What a lookup field such as <c>division(code:)</c> finds an entity by.</summary>
/// <param name="Argument">The argument's name.</param>
/// <param name="Through">The relation that leads to the key; null when the entity carries it.</param>
/// <param name="Field">The key's field.</param>
internal sealed record NaturalKey(string Argument, ToOneField? Through, ScalarField Field);

/// <summary>How an entity's rows roll up: the first characters of a code, as many as the ancestor's level has, are the ancestor's code.</summary>
/// <param name="Level">The field with the level, an enum from the top down.</param>
/// <param name="Code">The field with the code.</param>
/// <param name="Lengths">How long the codes of each level are.</param>
internal sealed record RollUp(ScalarField Level, ScalarField Code, IReadOnlyList<int> Lengths);

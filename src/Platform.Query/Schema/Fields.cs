using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform.Query.Schema;

/// <summary>A field of an entity's GraphQL type.</summary>
/// <param name="name">The name in the schema.</param>
/// <param name="clrName">The CLR property's name: what an access policy knows the field by.</param>
/// <param name="description">The description.</param>
/// <param name="isNullable">Whether it may be null.</param>
internal abstract class Field(string name, string clrName, string? description, bool isNullable)
{
    public string Name { get; } = name;

    public string ClrName { get; } = clrName;

    public string? Description { get; } = description;

    public bool IsNullable { get; } = isNullable;
}

/// <summary>A leaf field: stored in a column, computed by an expression over the entity, or derived when rows are grouped.</summary>
internal sealed class ScalarField : Field
{
    private ScalarField(string name, string? description, bool isNullable, Scalar scalar, string clrName)
        : base(name, clrName, description, isNullable) => Scalar = scalar;

    public Scalar Scalar { get; }

    /// <summary>The mapped property; null when the field is computed.</summary>
    public IProperty? Property { get; private init; }

    /// <summary>The expression of a computed field; null when the field is stored.</summary>
    public LambdaExpression? Expression { get; private init; }

    /// <summary>True for a column that a subquery names as the field: a group's key or aggregate.</summary>
    public bool IsDerived { get; private init; }

    /// <summary>For a sum or mean that may need more than 64 bits: the columns that hold it; else null.</summary>
    public WideParts? Wide { get; private init; }

    /// <summary>Whether the field is computed from the rows of a relation, which the database must search for.</summary>
    public bool ReadsRelation { get; private init; }

    public static ScalarField Stored(string name, string? description, IProperty property, Scalar scalar) =>
        new(name, description, property.IsNullable, scalar, property.Name) { Property = property };

    public static ScalarField Computed(string name, string? description, bool isNullable, Scalar scalar, string clrName, LambdaExpression expression) =>
        new(name, description, isNullable, scalar, clrName)
        {
            Expression = expression,
            ReadsRelation = RelationFinder.IsReadBy(expression),
        };

    /// <param name="name">The column's name.</param>
    /// <param name="isNullable">Whether it may be null.</param>
    /// <param name="scalar">Its type.</param>
    /// <param name="source">The field whose values it holds; null when it counts rows.</param>
    /// <param name="wide">The columns that hold it, when one does not.</param>
    public static ScalarField Derived(string name, bool isNullable, Scalar scalar, ScalarField? source, WideParts? wide = null) =>
        new(name, null, isNullable, scalar, source?.ClrName ?? name) { Property = source?.Property, IsDerived = true, Wide = wide };
}

/// <summary>A number in two columns, high and low: it is high · base + low, with 0 ≤ low &lt; base.</summary>
internal sealed record WideParts(ScalarField High, ScalarField Low, long Base, bool IsMean)
{
    /// <summary>The parts of a sum or mean of this name.</summary>
    public static WideParts Of(string name, long unit, bool isMean)
    {
        var whole = new Scalar(ScalarKind.Long, typeof(long));
        return new(ScalarField.Derived(name, isNullable: true, whole, null), ScalarField.Derived(name + "_low", isNullable: true, whole, null), unit, isMean);
    }
}

/// <summary>A list of enum values, stored as a bit mask: bit n is the member declared n-th.</summary>
internal sealed class EnumListField(string name, string? description, IProperty property, Type enumType)
    : Field(name, property.Name, description, property.IsNullable)
{
    public IProperty Property { get; } = property;

    public Type EnumType { get; } = enumType;
}

/// <summary>A relation to at most one entity.</summary>
internal sealed class ToOneField(string name, string? description, bool isNullable, INavigation navigation, EntityMap target)
    : Field(name, navigation.Name, description, isNullable)
{
    public EntityMap Target { get; } = target;

    public IForeignKey ForeignKey { get; } = navigation.ForeignKey;

    /// <summary>True when the foreign key's column is on this side.</summary>
    public bool IsOnDependent { get; } = navigation.IsOnDependent;
}

/// <summary>A relation to any number of entities, by a foreign key on their side or through a join table.</summary>
internal sealed class ToManyField(string name, string? description, INavigationBase navigation, EntityMap target)
    : Field(name, navigation.Name, description, isNullable: false)
{
    public EntityMap Target { get; } = target;

    /// <summary>The foreign key that points at this side: on the target, or on the join table.</summary>
    public IForeignKey ForeignKey { get; } = navigation is ISkipNavigation skip ? skip.ForeignKey : ((INavigation)navigation).ForeignKey;

    /// <summary>The join table's foreign key to the target; null when there is no join table.</summary>
    public IForeignKey? JoinForeignKey { get; } = (navigation as ISkipNavigation)?.Inverse.ForeignKey;
}

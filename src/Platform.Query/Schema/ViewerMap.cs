using System.Reflection;

namespace Platform.Query.Schema;

/// <summary>Derives the type of <c>viewer</c> from a class, by convention: leaves, lists of texts, lists of objects, and references to entities.</summary>
internal sealed class ViewerMap
{
    private static readonly Dictionary<Type, ScalarKind> Kinds = new()
    {
        [typeof(string)] = ScalarKind.String,
        [typeof(bool)] = ScalarKind.Boolean,
        [typeof(DateOnly)] = ScalarKind.LocalDate,
    };

    public ViewerMap(Type type, ModelMap model)
    {
        Type = type;
        var nullability = new NullabilityInfoContext();
        Fields = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != "EqualityContract")
            .Select(property => Field(property, nullability.Create(property).ReadState == NullabilityState.Nullable, model))];
    }

    public Type Type { get; }

    public string Name => Type.Name;

    public IReadOnlyList<ViewerField> Fields { get; }

    private static ViewerField Field(PropertyInfo property, bool isNullable, ModelMap model)
    {
        var field = new ViewerField(Naming.Camel(property.Name), property, isNullable);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EntityReference<>))
            return field with { Reference = model.Entities.Single(map => map.EntityType.ClrType == type.GetGenericArguments()[0]), IsNullable = true };
        if (type.IsGenericType && type.GetGenericArguments() is [var element])
            return Scalar(element, property) is { } item ? field with { Scalar = item, IsList = true } : field with { Objects = new ViewerMap(element, model), IsList = true };
        return field with { Scalar = Scalar(type, property) ?? throw new NotSupportedException($"{property.DeclaringType!.Name}.{property.Name}") };
    }

    private static Scalar? Scalar(Type type, PropertyInfo property) =>
        type.IsEnum ? new Scalar(ScalarKind.Enum, type)
        : property.Name == "Id" ? new Scalar(ScalarKind.Id, type)
        : Kinds.TryGetValue(type, out var kind) ? new Scalar(kind, type) : null;
}

/// <summary>A field of <c>viewer</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Property">Where its value stands.</param>
/// <param name="IsNullable">Whether it may be null.</param>
internal sealed record ViewerField(string Name, PropertyInfo Property, bool IsNullable)
{
    /// <summary>The type of a leaf, or of a list's leaves.</summary>
    public Scalar? Scalar { get; init; }

    /// <summary>Whether there are several.</summary>
    public bool IsList { get; init; }

    /// <summary>The type of a list's objects.</summary>
    public ViewerMap? Objects { get; init; }

    /// <summary>The entity to which it leads.</summary>
    public EntityMap? Reference { get; init; }
}

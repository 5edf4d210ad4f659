using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform.Query.Schema;

/// <summary>
/// Derives the GraphQL types from the EF model by convention: every mapped public property is a field, a get-only property beside a static
/// <c>…Expression</c> is a computed field, the text property <c>Id</c> is the global id, and an unfiltered unique index over one required
/// column is a natural key.
/// </summary>
internal sealed class ModelMap
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly Dictionary<IEntityType, EntityMap> _byType = [];

    public ModelMap(IModel model, QueryOptions options)
    {
        Labels = new Labels(options.Label);
        var entityTypes = model.GetEntityTypes().Where(type => !type.HasSharedClrType).ToList();
        foreach (var type in entityTypes)
            _byType.Add(type, new EntityMap(type, Descriptions.Of(type.ClrType)));
        foreach (var map in _byType.Values)
            AddFields(map);
        foreach (var map in _byType.Values.Where(map => map.IsNode))
            map.NaturalKey = OwnKey(map);
        foreach (var map in _byType.Values)
            map.RollUp = options.RollUp(map.EntityType.ClrType) is { } rule ? new RollUp(Scalar(map, rule.Level), Scalar(map, rule.Code), rule.Lengths) : null;
        foreach (var map in _byType.Values.Where(map => map.IsNode && map.NaturalKey == null))
            map.NaturalKey = KeyOfPrincipal(map);
        Entities = [.. _byType.Values.OrderBy(map => map.Name, StringComparer.Ordinal)];
        Viewer = options.ViewerType is { } viewer ? new ViewerMap(viewer, this) : null;
    }

    public IReadOnlyList<EntityMap> Entities { get; }

    /// <summary>The type of <c>viewer</c>; null for a schema without it.</summary>
    public ViewerMap? Viewer { get; }

    public Labels Labels { get; }

    /// <summary>The enums of the entities' fields.</summary>
    public IEnumerable<Type> Enums => Entities.SelectMany(map => map.Fields).Select(EnumOf).OfType<Type>().Distinct().OrderBy(type => type.Name, StringComparer.Ordinal);

    public IEnumerable<EntityMap> Nodes => Entities.Where(map => map.IsNode);

    private static Type? EnumOf(Field field) => field switch
    {
        EnumListField list => list.EnumType,
        ScalarField { Scalar: { Kind: ScalarKind.Enum, ClrType: var type } } => type,
        _ => null,
    };

    private static ScalarField Scalar(EntityMap map, string property) => (ScalarField)map.Find(Naming.Camel(property))!;

    private void AddFields(EntityMap map)
    {
        foreach (var property in InOrder(map.EntityType.ClrType))
        {
            if (FieldOf(map.EntityType, property) is { } field)
                map.Add(field);
        }
    }

    /// <summary>The id first, then the class's own properties, then those of its base classes.</summary>
    private static IEnumerable<PropertyInfo> InOrder(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .OrderBy(property => property.Name == "Id" ? 0 : property.DeclaringType == type ? 1 : 2)
            .ThenBy(property => property.MetadataToken);

    private Field? FieldOf(IEntityType type, PropertyInfo property)
    {
        var name = Naming.Camel(property.Name);
        var description = Descriptions.Of(property);
        if (type.FindProperty(property.Name) is { } mapped)
        {
            if (mapped.IsPrimaryKey() && !mapped.IsForeignKey() && type.FindProperty("Id") is { ClrType: var idType } && idType == typeof(string))
                return null;
            if (property.Name == "Id" && property.PropertyType == typeof(string))
                return ScalarField.Stored(name, description, mapped, new Scalar(ScalarKind.Id, typeof(string)));
            if (EnumElement(property.PropertyType) is { } element)
                return new EnumListField(name, description, mapped, element);
            return Schema.Scalar.Of(property.PropertyType, mapped.GetScale() ?? 0) is { } scalar
                ? ScalarField.Stored(name, description, mapped, scalar)
                : throw new NotSupportedException($"{type.ClrType.Name}.{property.Name}: {property.PropertyType} has no GraphQL type.");
        }
        if (type.FindNavigation(property.Name) is { } navigation)
        {
            var target = _byType[navigation.TargetEntityType];
            return navigation.IsCollection
                ? new ToManyField(name, description, navigation, target)
                : new ToOneField(name, description, IsNullable(property), navigation, target);
        }
        if (type.FindSkipNavigation(property.Name) is { } skip)
            return new ToManyField(name, description, skip, _byType[skip.TargetEntityType]);
        return Computed(type, property, name, description);
    }

    private ScalarField? Computed(IEntityType type, PropertyInfo property, string name, string? description)
    {
        var member = property.DeclaringType!.GetProperty(property.Name + "Expression", BindingFlags.Public | BindingFlags.Static);
        if (member?.GetValue(null) is not LambdaExpression expression)
            return null;
        var scalar = Schema.Scalar.Of(property.PropertyType, Sql.ExpressionScale.Of(expression))
            ?? throw new NotSupportedException($"{type.ClrType.Name}.{property.Name}: {property.PropertyType} has no GraphQL type.");
        return ScalarField.Computed(name, description, IsNullable(property), scalar, property.Name, expression);
    }

    private bool IsNullable(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) != null
        || (!property.PropertyType.IsValueType && _nullability.Create(property).ReadState == NullabilityState.Nullable);

    private static Type? EnumElement(Type type) =>
        type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType
        && type.GetGenericArguments() is [{ IsEnum: true } element] ? element : null;

    private static NaturalKey? OwnKey(EntityMap map) =>
        UniqueProperties(map)
            .Select(property => map.Fields.OfType<ScalarField>().FirstOrDefault(field => field.Property == property))
            .Where(field => field is { Scalar.Kind: not ScalarKind.Id })
            .Select(field => new NaturalKey(field!.Name, null, field))
            .FirstOrDefault();

    private static NaturalKey? KeyOfPrincipal(EntityMap map)
    {
        var unique = UniqueProperties(map).ToHashSet();
        return map.Fields.OfType<ToOneField>()
            .Where(field => field.IsOnDependent && unique.Contains(field.ForeignKey.Properties[0]) && field.Target.NaturalKey is { Through: null })
            .Select(field => new NaturalKey(
                field.Name + char.ToUpperInvariant(field.Target.NaturalKey!.Argument[0]) + field.Target.NaturalKey.Argument[1..],
                field,
                field.Target.NaturalKey.Field))
            .FirstOrDefault();
    }

    private static IEnumerable<IProperty> UniqueProperties(EntityMap map) =>
        map.EntityType.GetIndexes()
            .Where(index => index.IsUnique && index.GetFilter() == null && index.Properties is [{ IsNullable: false }])
            .Select(index => index.Properties[0]);
}

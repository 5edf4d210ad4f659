using System.Collections;
using System.Reflection;
using Platform.Model;

namespace Platform.Query.Tests.Properties;

/// <summary>What a field of the contract is.</summary>
public enum FieldKind
{
    Id,
    Text,
    Boolean,
    Whole,
    Fraction,
    Date,
    Instant,
    Enum,
    EnumList,
    ToOne,
    ToMany,
}

/// <summary>A field of the contract, read from an entity in memory.</summary>
public sealed record ShapeField(string Name, FieldKind Kind, Type Element, PropertyInfo Property)
{
    public object? Of(object? row) => row is null ? null : Property.GetValue(row);

    /// <summary>The elements of a list; the list of a row that is not there is empty.</summary>
    public IEnumerable<object> Items(object? row) => ((IEnumerable?)Of(row))?.Cast<object>() ?? [];

    /// <summary>The elements that somebody sees.</summary>
    public IEnumerable<object> Seen(object? row, Func<object, bool>? isSeen) => isSeen is null ? Items(row) : Items(row).Where(isSeen);
}

/// <summary>The fields of an entity, told by its public properties.</summary>
public sealed class Shape
{
    private static readonly Dictionary<Type, Shape> Known = [];
    private readonly Dictionary<string, ShapeField> _fields;

    private Shape(Type type)
    {
        Type = type;
        _fields = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != nameof(Entity.Key))
            .Select(Field)
            .ToDictionary(field => field.Name, StringComparer.Ordinal);
    }

    public Type Type { get; }

    public string Name => Type.Name;

    public IReadOnlyCollection<ShapeField> Fields => _fields.Values;

    public ShapeField this[string name] => _fields[name];

    public static Shape Of(Type type)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(type, out var shape))
                Known.Add(type, shape = new Shape(type));
            return shape;
        }
    }

    private static ShapeField Field(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var element = type != typeof(string) && type.IsGenericType ? type.GetGenericArguments()[0] : type;
        var kind = (type == element, element) switch
        {
            (false, { IsEnum: true }) => FieldKind.EnumList,
            (false, _) => FieldKind.ToMany,
            (_, { IsEnum: true }) => FieldKind.Enum,
            _ when property.Name == nameof(Entity.Id) => FieldKind.Id,
            _ when type == typeof(string) => FieldKind.Text,
            _ when type == typeof(bool) => FieldKind.Boolean,
            _ when type == typeof(int) || type == typeof(long) => FieldKind.Whole,
            _ when type == typeof(decimal) || type == typeof(double) => FieldKind.Fraction,
            _ when type == typeof(DateOnly) => FieldKind.Date,
            _ when type == typeof(DateTime) => FieldKind.Instant,
            _ => FieldKind.ToOne,
        };
        return new ShapeField(char.ToLowerInvariant(property.Name[0]) + property.Name[1..], kind, element, property);
    }
}

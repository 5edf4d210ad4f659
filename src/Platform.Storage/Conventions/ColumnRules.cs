using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Model;
using Platform.Model.Rules;

namespace Platform.Storage.Conventions;

/// <summary>What the model promises of a column: what every reader relies on, and what its attributes say beyond.</summary>
/// <remarks>Numbers are not negative and texts have 200 characters at most, unless an attribute says otherwise. Of a value that is there each condition is true
/// or false, never unknown.</remarks>
internal sealed class ColumnRules(IReadOnlyProperty property, bool isSqlite)
{
    private readonly Type _type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
    private readonly string _column = $"\"{property.GetColumnName()}\"";

    /// <summary>What every reader relies on: the type and the members of enums. PostgreSQL keeps types itself.</summary>
    public IEnumerable<string> ForReaders()
    {
        if (_type.IsEnum)
            return Whole(LeastAndGreatest(_type));
        if (EnumOfList(_type) is { } element)
            return Whole((0, (2L << (int)LeastAndGreatest(element).Greatest) - 1));
        return Type.GetTypeCode(_type) switch
        {
            TypeCode.Boolean => isSqlite ? [$"typeof({_column}) = 'integer'", $"{_column} IN (0, 1)"] : [],
            // Ids go out as they are.
            TypeCode.String when property.Name == nameof(Entity.Id) => isSqlite ? [$"typeof({_column}) = 'text'", Matches(EntityId.Form)] : [Matches(EntityId.Form)],
            TypeCode.String => isSqlite ? [$"typeof({_column}) = 'text'"] : [],
            TypeCode.Int32 => isSqlite ? Whole((int.MinValue, int.MaxValue)) : [],
            TypeCode.Int64 or TypeCode.Decimal or TypeCode.Double => isSqlite ? [$"typeof({_column}) = 'integer'"] : [],
            TypeCode.DateTime => Instant(),
            _ when _type == typeof(DateOnly) => Date(),
            _ => throw new NotSupportedException($"{property.DeclaringType.DisplayName()}.{property.Name}: no rule for {_type}."),
        };
    }

    /// <summary>What the property's attributes say, and what goes without saying.</summary>
    public IEnumerable<string> OfTheModel() => Type.GetTypeCode(_type) switch
    {
        _ when _type.IsEnum || property.Name == nameof(Entity.Id) => [],
        TypeCode.String when Attribute<RegularExpressionAttribute>() is { } form => [Matches(form.Pattern)],
        TypeCode.String => [$"trim({_column}) <> ''", $"length({_column}) <= {Number(Attribute<LengthAttribute>()?.MaximumLength ?? TextLength.Default)}"],
        TypeCode.Int32 or TypeCode.Int64 or TypeCode.Decimal or TypeCode.Double when Attribute<RangeAttribute>() is { } range =>
            [$"{_column} BETWEEN {Scaled(range.Minimum)} AND {Scaled(range.Maximum)}"],
        TypeCode.Int32 or TypeCode.Int64 or TypeCode.Decimal or TypeCode.Double => [$"{_column} >= 0"],
        _ => [],
    };

    /// <summary>Conditions as one, which a value that may be missing need not satisfy.</summary>
    public string? Together(IEnumerable<string> conditions)
    {
        var all = string.Join(" AND ", conditions);
        return all.Length == 0 ? null : property.IsNullable ? $"({_column} IS NULL OR ({all}))" : all;
    }

    private IEnumerable<string> Whole((long Least, long Greatest) range)
    {
        if (isSqlite)
            yield return $"typeof({_column}) = 'integer'";
        yield return $"{_column} BETWEEN {Number(range.Least)} AND {Number(range.Greatest)}";
    }

    private IEnumerable<string> Date() => isSqlite
        ? [$"date({_column}) IS {_column}", $"{_column} >= '0001-01-01'"]
        : [$"{_column} BETWEEN '0001-01-01' AND '9999-12-31'"];

    private IEnumerable<string> Instant() => isSqlite
        ?
        [
            $"strftime('%Y-%m-%dT%H:%M:%S', substr({_column}, 1, 19)) IS substr({_column}, 1, 19)",
            $"substr({_column}, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]'",
            $"{_column} >= '0001-01-01'",
        ]
        : [$"{_column} BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'"];

    private string Matches(string form) => isSqlite
        ? $"({string.Join(" OR ", CodeForm.Globs(form).Select(glob => $"{_column} GLOB '{glob}'"))})"
        : $"{_column} ~ '^({form})$'";

    /// <summary>A bound as it is stored.</summary>
    private string Scaled(object bound) =>
        Number((long)(Convert.ToDecimal(bound, CultureInfo.InvariantCulture) * (decimal)Math.Pow(10, property.GetScale() ?? 0)));

    private TAttribute? Attribute<TAttribute>()
        where TAttribute : Attribute => property.PropertyInfo?.GetCustomAttribute<TAttribute>();

    private static (long Least, long Greatest) LeastAndGreatest(Type type)
    {
        var numbers = Enum.GetValues(type).Cast<object>().Select(member => Convert.ToInt64(member, CultureInfo.InvariantCulture)).ToList();
        return (numbers.Min(), numbers.Max());
    }

    private static Type? EnumOfList(Type type) => type.IsGenericType && type.GetGenericArguments() is [{ IsEnum: true } element] ? element : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

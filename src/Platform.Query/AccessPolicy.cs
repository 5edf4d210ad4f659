using System.Linq.Expressions;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query;

/// <summary>How a caller sees a field.</summary>
public enum FieldAccess
{
    /// <summary>As it is.</summary>
    Clear,

    /// <summary>Never: null, and refused in filters and orders.</summary>
    Hidden,
}

/// <summary>What a caller may see: an input of planning that every read path asks.</summary>
/// <param name="key">Names the policy in the plan cache: equal keys promise equal answers of the two functions.</param>
/// <param name="rows">The predicate over an entity's rows, <c>Expression&lt;Func&lt;TEntity, bool&gt;&gt;</c>; null for all rows.</param>
/// <param name="fields">The access to a property of an entity, by its CLR name.</param>
public sealed class AccessPolicy(string key, Func<Type, LambdaExpression?> rows, Func<Type, string, FieldAccess> fields)
{
    /// <summary>Every row and every field in clear.</summary>
    public static AccessPolicy All { get; } = new("all", _ => null, (_, _) => FieldAccess.Clear);

    /// <summary>Names the policy in the plan cache.</summary>
    public string Key { get; } = key;

    /// <summary>The predicate over an entity's rows; null for all rows.</summary>
    public LambdaExpression? Rows(Type entity) => rows(entity);

    /// <summary>The access to a property of an entity.</summary>
    public FieldAccess Field(Type entity, string property) => fields(entity, property);

    /// <summary>Requires that the caller sees a field in clear: what filters, sorts or groups by it could tell its values.</summary>
    /// <exception cref="FieldException">The caller does not.</exception>
    internal void RequireClear(EntityMap map, Field field)
    {
        if (fields(map.EntityType.ClrType, field.ClrName) != FieldAccess.Clear)
            throw new FieldException(FieldErrors.NotAuthorized());
    }
}

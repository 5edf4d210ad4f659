namespace Platform.Query;

/// <summary>What callers of one role may see: an input of planning that every read path asks through <see cref="Planning.Gate"/>.</summary>
/// <param name="key">Names the policy in the plan cache: equal keys promise equal answers of the two functions.</param>
/// <param name="rows">The rule over an entity's rows.</param>
/// <param name="fields">The rule of a property of an entity, by its CLR name.</param>
/// <remarks>Values that differ between callers of a role are no part of it, but the caller's scope: so they share a plan.</remarks>
public sealed class AccessPolicy(string key, Func<Type, RowRule> rows, Func<Type, string, FieldRule> fields)
{
    /// <summary>Every row and every field in clear.</summary>
    public static AccessPolicy All { get; } = new("all", _ => RowRule.All, (_, _) => FieldRule.Clear);

    /// <summary>Names the policy in the plan cache.</summary>
    public string Key { get; } = key;

    /// <summary>The rule over an entity's rows.</summary>
    public RowRule Rows(Type entity) => rows(entity);

    /// <summary>The rule of a property of an entity.</summary>
    public FieldRule Field(Type entity, string property) => fields(entity, property);
}

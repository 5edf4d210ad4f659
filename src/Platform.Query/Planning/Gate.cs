using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>
/// The one place where what reads asks the policy: a register's rows before anything of it is named, a field's clear value before it filters, sorts, groups,
/// counts or compares. It notes which personal fields were let through.
/// </summary>
internal sealed class Gate(AccessPolicy policy)
{
    private SortedSet<string>? _personal;

    /// <summary>The personal fields whose values the arguments can tell, as <c>Type.field</c>.</summary>
    public IReadOnlyCollection<string> Personal => (IReadOnlyCollection<string>?)_personal ?? [];

    /// <summary>Whether the role may name the register at all.</summary>
    public static bool Allows(AccessPolicy policy, EntityMap map) => !policy.Rows(map.EntityType.ClrType).IsRefused;

    /// <summary>How the role sees a field.</summary>
    public static FieldRule Rule(AccessPolicy policy, EntityMap map, Field field) => policy.Field(map.EntityType.ClrType, field.ClrName);

    /// <summary>Requires that the register may be named.</summary>
    /// <exception cref="FieldException">It may not.</exception>
    public void RequireRows(EntityMap map)
    {
        if (!Allows(policy, map))
            throw new FieldException(FieldErrors.NotAuthorized());
    }

    /// <summary>Requires that the caller sees a field in clear: what filters, sorts or groups by it could tell its values.</summary>
    /// <exception cref="FieldException">The caller does not.</exception>
    public void RequireClear(EntityMap map, Field field)
    {
        RequireRows(map);
        var rule = Rule(policy, map, field);
        if (rule.Access != FieldAccess.Clear)
            throw new FieldException(FieldErrors.NotAuthorized());
        if (rule.IsPersonal)
            (_personal ??= new SortedSet<string>(StringComparer.Ordinal)).Add($"{map.Name}.{field.Name}");
    }
}

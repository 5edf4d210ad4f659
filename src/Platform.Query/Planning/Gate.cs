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

    /// <summary>Why an object is not to be asked for: the role may not name its register, or one of those whose fragments the field has.</summary>
    public static QueryError? KeyError(AccessPolicy policy, ArgumentSite site) =>
        site.Named.All(map => Allows(policy, map)) ? null : FieldErrors.NotAuthorized();

    /// <summary>Why a facet is not to be counted: the role does not see its field in clear.</summary>
    public static QueryError? FacetError(AccessPolicy policy, ArgumentSite site)
    {
        var field = site.Map.Find(site.Syntax.Name.StringValue) ?? site.Map.RollUp!.Code;
        return Allows(policy, site.Map) && Rule(policy, site.Map, field).Access == FieldAccess.Clear ? null : FieldErrors.NotAuthorized();
    }
}

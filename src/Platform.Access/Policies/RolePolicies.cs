using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Model.Access;
using Platform.Model.Privacy;
using Platform.Query;

namespace Platform.Access.Policies;

/// <summary>What a principal may see, as the query engine takes it: a policy of its role, which names the plans, and the values of its scope.</summary>
public static class RolePolicies
{
    private static readonly Dictionary<Role, AccessPolicy> ByRole = Enum.GetValues<Role>().ToDictionary(role => role, PolicyOf);

    /// <summary>The caller that a principal is.</summary>
    /// <exception cref="InvalidOperationException">The role has a scope, and the principal does not.</exception>
    public static Caller For(Principal principal) => new(ByRole[principal.Role], ScopeOf(principal), ViewerOf(principal));

    /// <summary>Requires of the registers' tables what they must keep.</summary>
    /// <param name="model">The registers' EF model.</param>
    /// <exception cref="PolicyException">A table breaks a rule.</exception>
    public static void Check(IModel model) => PolicyChecks.Require(model, RegisterPolicies.All);

    private static Viewer ViewerOf(Principal principal) => new()
    {
        Role = principal.Role,
        Name = principal.Name,
        Division = new((principal.Scope as DivisionScope)?.Code),
        Institution = new((principal.Scope as InstitutionScope)?.CreditCode),
        Scopes = principal.Scopes,
        Appointments = principal.Appointments,
        IsDevelopment = principal.IsDevelopment,
    };

    // Without its scope a role would see nothing, or be asked for it deep in a statement; it is no caller at all.
    private static Scope? ScopeOf(Principal principal) => (principal.Role, principal.Scope) switch
    {
        (Role.Township, DivisionScope scope) => scope,
        (Role.Institution, InstitutionScope scope) => scope,
        (Role.Township or Role.Institution, _) => throw new InvalidOperationException($"A caller in the role {principal.Role} needs its scope."),
        _ => null,
    };

    private static AccessPolicy PolicyOf(Role role)
    {
        var tables = RegisterPolicies.All.ToDictionary(policy => policy.Entity);
        var fields = new ConcurrentDictionary<(Type Entity, string Property), FieldRule>();
        return new AccessPolicy(
            role.ToString().ToUpperInvariant(),
            entity => tables.TryGetValue(entity, out var table) ? RuleOf(table.RowsOf(role)) : RowRule.None,
            (entity, property) => fields.GetOrAdd(
                (entity, property), key => tables.TryGetValue(key.Entity, out var table) ? RuleOf(table, role, key.Property) : FieldRule.Hidden));
    }

    private static RowRule RuleOf(RowCell cell) => cell switch
    {
        RowCell.All => RowRule.All,
        RowCell.InScope rows => RowRule.Where(rows.Predicate),
        _ => RowRule.None,
    };

    private static FieldRule RuleOf(RegisterPolicy table, Role role, string name) =>
        table.Entity.GetProperty(name) is not { } property ? FieldRule.Hidden : table.FieldOf(role, name) switch
        {
            FieldCell.Clear => DataClasses.Of(property) == DataClass.P0 ? FieldRule.Clear : FieldRule.Personal,
            FieldCell.Masked masked when masked.Of(property) is { } mask => FieldRule.Masked(mask),
            _ => FieldRule.Hidden,
        };
}

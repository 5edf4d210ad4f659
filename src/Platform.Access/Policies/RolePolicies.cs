using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Model;
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

    /// <summary>The caller as who what a principal has revealed is read: his rows of one register, and of their fields the asked ones in clear.</summary>
    /// <returns>Null when his role may not have one of them revealed.</returns>
    internal static Caller? ForReveal(Principal principal, Type entity, IReadOnlyCollection<string> properties)
    {
        var table = RegisterPolicies.All.Single(policy => policy.Entity == entity);
        if (!properties.All(property => MayReveal(table, principal.Role, property)))
            return null;
        var policy = new AccessPolicy(
            $"{ByRole[principal.Role].Key} reveals {entity.Name} {string.Join(' ', properties.Order(StringComparer.Ordinal))}",
            type => type == entity ? RuleOf(table.RowsOf(principal.Role)) : RowRule.None,
            (type, property) => type != entity ? FieldRule.Hidden
                : property == nameof(Entity.Id) ? FieldRule.Clear
                : properties.Contains(property) ? FieldRule.Personal : FieldRule.Hidden);
        return new Caller(policy, ScopeOf(principal));
    }

    /// <summary>Whether a role may have any field of a register revealed.</summary>
    internal static bool MayReveal(Role role, Type entity)
    {
        var table = RegisterPolicies.All.Single(policy => policy.Entity == entity);
        return table.Properties.Any(property => MayReveal(table, role, property));
    }

    private static bool MayReveal(RegisterPolicy table, Role role, string property) =>
        table.RowsOf(role) is not RowCell.None && table.FieldOf(role, property) is FieldCell.Masked { MayReveal: true };

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

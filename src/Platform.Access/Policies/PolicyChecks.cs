using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Model.Access;
using Platform.Model.Privacy;

namespace Platform.Access.Policies;

/// <summary>
/// The rules that the tables keep. A table that breaks one would show what it should not, or null where the schema promises a value, so the program does
/// not start with it.
/// </summary>
/// <param name="model">The registers' EF model.</param>
/// <param name="policies">Their tables.</param>
internal sealed class PolicyChecks(IModel model, IReadOnlyList<RegisterPolicy> policies)
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    private readonly IReadOnlyList<IEntityType> _entities = [.. model.GetEntityTypes().Where(type => !type.HasSharedClrType)];

    /// <summary>Requires that the tables keep all rules.</summary>
    /// <exception cref="PolicyException">They do not; the message names each entity and property.</exception>
    public static void Require(IModel model, IReadOnlyList<RegisterPolicy> policies)
    {
        var broken = new PolicyChecks(model, policies).Broken().ToList();
        if (broken.Count > 0)
            throw new PolicyException($"The access policy is not complete: {string.Join(" ", broken)}");
    }

    /// <summary>What is wrong, a sentence each.</summary>
    public IEnumerable<string> Broken()
    {
        foreach (var entity in _entities.Where(entity => policies.Count(policy => policy.Entity == entity.ClrType) != 1))
            yield return $"{entity.ClrType.Name} needs one policy, and has {policies.Count(policy => policy.Entity == entity.ClrType)}.";
        foreach (var policy in policies.Where(policy => _entities.All(entity => entity.ClrType != policy.Entity)))
            yield return $"{policy.Entity.Name} has a policy but is no register.";
        foreach (var (entity, policy) in Registers())
        {
            foreach (var problem in OfRows(entity, policy).Concat(OfParents(entity, policy)).Concat(Properties(entity).SelectMany(property => OfField(entity, policy, property))))
                yield return problem;
        }
    }

    private IEnumerable<(IEntityType Entity, RegisterPolicy Policy)> Registers() =>
        from entity in _entities
        let policy = PolicyOf(entity)
        where policy != null
        select (entity, policy);

    private RegisterPolicy? PolicyOf(IEntityType entity) => policies.FirstOrDefault(policy => policy.Entity == entity.ClrType);

    private static PropertyInfo[] Properties(IEntityType entity) => entity.ClrType.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    /// <summary>A register of persons has a personal field, or requires a relation to one that has.</summary>
    private static bool IsOfPersons(IEntityType entity) => IsOfPersons(entity, []);

    private static bool IsOfPersons(IEntityType entity, HashSet<IEntityType> seen) =>
        seen.Add(entity)
        && (Properties(entity).Any(property => DataClasses.Of(property) != DataClass.P0)
            || RequiredParents(entity).Any(parent => IsOfPersons(parent.TargetEntityType, seen)));

    private static IEnumerable<INavigation> RequiredParents(IEntityType entity) =>
        entity.GetNavigations().Where(relation => relation is { IsCollection: false, IsOnDependent: true, ForeignKey.IsRequired: true });

    private static IEnumerable<string> OfRows(IEntityType entity, RegisterPolicy policy)
    {
        var name = entity.ClrType.Name;
        if (policy.IsOpen && IsOfPersons(entity))
            yield return $"{name} is a register of persons and open to all; give it rows by role.";
        foreach (var role in Roles)
        {
            if (policy.RowsOf(role) is not RowCell.InScope rows)
                continue;
            var scope = role switch { Role.Township => typeof(DivisionScope), Role.Institution => typeof(InstitutionScope), _ => null };
            if (rows.Scope != scope)
                yield return $"{name} has rows for {role} by {rows.Scope.Name}, a scope that the role does not have.";
            if (BrokenStep(entity, rows) is { } step)
                yield return $"{name} has rows for {role} by {string.Join('.', rows.Steps)}, but {step} may be missing; say that such rows are of no scope, or take another path.";
        }
    }

    /// <summary>The step of a rule's path that a row may lack; null when none, or when the rule reckons with it.</summary>
    private static string? BrokenStep(IEntityType entity, RowCell.InScope rows)
    {
        var at = entity;
        foreach (var step in rows.Steps)
        {
            if (at.FindNavigation(step) is { } relation)
            {
                if (!rows.MayLackScope && relation is not { IsCollection: false, IsOnDependent: true, ForeignKey.IsRequired: true })
                    return $"{at.ClrType.Name}.{step}";
                at = relation.TargetEntityType;
            }
            else if (at.FindProperty(step) is not { IsNullable: false })
            {
                return $"{at.ClrType.Name}.{step}";
            }
        }
        return null;
    }

    /// <summary>Who sees a row sees the rows that it requires, since the schema promises them.</summary>
    private IEnumerable<string> OfParents(IEntityType entity, RegisterPolicy policy) =>
        from relation in RequiredParents(entity)
        let parent = PolicyOf(relation.TargetEntityType)
        where parent != null
        from role in Roles
        where !Implies(policy.RowsOf(role), relation.Name, parent.RowsOf(role))
        select $"{entity.ClrType.Name} shows {role} rows of which it hides {relation.Name}, which is never null; give it the rows of {parent.Entity.Name} along {relation.Name}.";

    private static bool Implies(RowCell rows, string relation, RowCell parent) => (rows, parent) switch
    {
        (RowCell.None, _) or (_, RowCell.All) => true,
        (RowCell.InScope own, RowCell.InScope theirs) => own.Scope == theirs.Scope && own.Steps.SequenceEqual([relation, .. theirs.Steps]),
        _ => false,
    };

    private static IEnumerable<string> OfField(IEntityType entity, RegisterPolicy policy, PropertyInfo property)
    {
        var name = $"{entity.ClrType.Name}.{property.Name}";
        var isPersonal = DataClasses.Of(property) != DataClass.P0;
        if (!property.IsDefined(typeof(ClassifiedAttribute)) && PersonalReads.Of(property) is { Count: > 0 } reads)
            yield return $"{name} is worked out of {string.Join(", ", reads.Distinct())}; declare its class with [Classified].";
        foreach (var role in Roles.Where(role => policy.RowsOf(role) is not RowCell.None))
        {
            if (isPersonal && !policy.HasCell(role, property.Name))
                yield return $"{name} is personal and has no cell for {role}.";
            foreach (var problem in OfCell(entity, policy, property, role))
                yield return $"{name} {problem} for {role}.";
        }
    }

    private static IEnumerable<string> OfCell(IEntityType entity, RegisterPolicy policy, PropertyInfo property, Role role)
    {
        var cell = policy.FieldOf(role, property.Name);
        if (cell is FieldCell.Hidden && !IsNullable(entity, property))
            yield return "is hidden but never null; mask it, or hide its rows";
        if (cell is FieldCell.Masked masked && (property.PropertyType != typeof(string) || masked.Of(property) is null))
            yield return "is masked but has no mask; name one in the model, or hide it";
        if (cell is FieldCell.Masked { By: not null } && DataClasses.MaskOf(property) == MaskKind.IdNumber
            && Properties(entity).Any(other => IsBirthDate(other) && policy.FieldOf(role, other.Name) is not FieldCell.Hidden))
        {
            yield return "shows part of an identity number beside the birth date; hide the one or the other";
        }
    }

    private static bool IsBirthDate(PropertyInfo property) => property.PropertyType == typeof(DateOnly?) && DataClasses.Of(property) == DataClass.P2;

    private static bool IsNullable(IEntityType entity, PropertyInfo property) => entity.FindProperty(property.Name) is { } stored
        ? stored.IsNullable
        : property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) != null
            : new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
}

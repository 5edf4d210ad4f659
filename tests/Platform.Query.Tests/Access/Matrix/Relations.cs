using Platform.Access.Policies;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>The ways from one register to another.</summary>
internal static class Relations
{
    /// <summary>The registers that have lists, as somebody sees them: those of the policy's tables.</summary>
    public static IEnumerable<SeenRegister> Registers(Actor actor, Dataset data) =>
        RegisterPolicies.All.Where(policy => SeenRegister.HasRoot(policy.Entity)).Select(policy => new SeenRegister(actor, data, policy.Entity));

    /// <summary>The relations of other registers that lead to one.</summary>
    public static IEnumerable<(SeenRegister Owner, ShapeField Relation)> To(SeenRegister register, FieldKind kind) =>
        from owner in Registers(register.Actor, register.Data)
        from relation in owner.Relations(kind)
        where relation.Element == register.Shape.Type
        select (owner, relation);
}

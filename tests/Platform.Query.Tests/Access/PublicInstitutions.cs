using System.Linq.Expressions;
using Platform.Model.ElderlyCare;

namespace Platform.Query.Tests.Access;

/// <summary>Policies of a public that may see public institutions only, and not every field.</summary>
internal static class PublicInstitutions
{
    private static readonly Expression<Func<Institution, bool>> IsPublic = institution => institution.Ownership == Ownership.Public;

    /// <summary>Whether the public sees the institution.</summary>
    public static Func<Institution, bool> Shown { get; } = IsPublic.Compile();

    /// <summary>The policy that hides these fields, too.</summary>
    public static AccessPolicy Without(params (Type Entity, string Property)[] hidden) => new(
        $"public without {string.Join(", ", hidden)}",
        entity => entity == typeof(Institution) ? RowRule.Where(IsPublic) : RowRule.All,
        (entity, property) => hidden.Contains((entity, property)) ? FieldRule.Hidden : FieldRule.Clear);
}

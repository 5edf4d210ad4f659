using Platform.Access;
using Platform.Access.Policies;
using Platform.Model.Access;
using Platform.Model.ElderlyCare;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>Who asks, and what he is promised.</summary>
/// <param name="Principal">The one who asks.</param>
/// <param name="Caller">The same to the engine, by the tables of the policy.</param>
internal sealed record Actor(Principal Principal, Caller Caller)
{
    public Role Role => Principal.Role;

    /// <summary>Whether he sees a row.</summary>
    public bool IsSeen(object row) => Promise.Rows(Principal, row.GetType())?.Invoke(row) == true;

    /// <summary>One of each role; scoped roles have the part of the county with the most caregivers, or with the fewest.</summary>
    public static Actor Of(Role role, Dataset data, bool isSmall = false)
    {
        var caregivers = data.Rows<Caregiver>();
        var institutions = caregivers.GroupBy(row => row.Institution.CreditCode).OrderByDescending(rows => rows.Count()).ThenBy(rows => rows.Key).Select(rows => rows.Key).ToList();
        var townships = caregivers.GroupBy(row => row.Institution.Division.Code[..9]).OrderByDescending(rows => rows.Count()).ThenBy(rows => rows.Key).Select(rows => rows.Key).ToList();
        var principal = new Principal(role)
        {
            Scope = role switch
            {
                Role.Township => new DivisionScope(isSmall ? townships[^1] : townships[0]),
                Role.Institution => new InstitutionScope(isSmall ? institutions[^1] : institutions[0]),
                _ => null,
            },
        };
        return new Actor(principal, RolePolicies.For(principal));
    }
}

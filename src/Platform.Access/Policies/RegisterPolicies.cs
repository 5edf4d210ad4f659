namespace Platform.Access.Policies;

/// <summary>The tables of all registers.</summary>
internal static class RegisterPolicies
{
    /// <summary>All of them, by the entity's name.</summary>
    public static IReadOnlyList<RegisterPolicy> All { get; } =
    [
        new AccessRecordPolicy(),
        new BedPolicy(),
        new BurialSitePolicy(),
        new CaregiverPolicy(),
        new DivisionPolicy(),
        new DivisionPopulationPolicy(),
        new InstitutionPolicy(),
        new MigrantVillagePolicy(),
        new SocialWorkerPolicy(),
        new SupportProjectPolicy(),
    ];
}

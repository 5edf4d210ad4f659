using Platform.Model.Access;

namespace Platform.Access;

/// <summary>How a request said who asks.</summary>
public enum CredentialKind
{
    /// <summary>It did not.</summary>
    None,

    /// <summary>It need not: the first run in Development, on a loopback address, with the sample county.</summary>
    Development,

    /// <summary>By the cookie of a session.</summary>
    Session,

    /// <summary>By a bearer token of an OpenID provider.</summary>
    Token,

    /// <summary>By an API key.</summary>
    Key,
}

/// <summary>Who asks, in one role: the only appointment of an account, the one that the request names, an application, or the public.</summary>
/// <param name="Role">The role.</param>
/// <param name="Kind">How the request said so.</param>
public sealed record Principal(Role Role, CredentialKind Kind = CredentialKind.None)
{
    /// <summary>Whoever has no credential.</summary>
    public static Principal Public { get; } = new(Role.Public);

    /// <summary>The account's or the application's name; null for the public.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the account or of the key; null for the public and in Development.</summary>
    public string? AccountId { get; init; }

    /// <summary>The id of the appointment in whose role the account asks.</summary>
    public string? AppointmentId { get; init; }

    /// <summary>Of which part of the county the role sees persons; null for all of it, or for none.</summary>
    public Scope? Scope { get; init; }

    /// <summary>What an application may do beyond reading, such as <c>beds:write</c>.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The appointments of the account that are in force.</summary>
    public IReadOnlyList<ViewerAppointment> Appointments { get; init; } = [];

    /// <summary>Whether this is the first run without sign-in, in whatever role.</summary>
    public bool IsDevelopment => Kind == CredentialKind.Development;
}

using Platform.Access.Accounts;
using Platform.Access.Keys;
using Platform.Model.Access;

namespace Platform.Access.Callers;

/// <summary>An appointment that holds today.</summary>
/// <param name="Id">Its id, which <c>X-Appointment</c> names.</param>
/// <param name="Role">The role.</param>
/// <param name="Scope">The scope of the role.</param>
/// <param name="From">The first day in China.</param>
/// <param name="Until">The last day in China.</param>
public sealed record HeldAppointment(string Id, Role Role, Scope? Scope, DateOnly? From, DateOnly? Until)
{
    internal static HeldAppointment Of(Appointment appointment) =>
        new(appointment.Id, appointment.Role, appointment.Scope, appointment.From, appointment.Until);

    internal ViewerAppointment ToViewer() => new()
    {
        Id = Id,
        Role = Role,
        DivisionCode = (Scope as DivisionScope)?.Code,
        CreditCode = (Scope as InstitutionScope)?.CreditCode,
        From = From,
        To = Until,
    };
}

/// <summary>An account whose credential is good.</summary>
/// <param name="AccountId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="MustChangePassword">Whether it may do nothing but choose a password.</param>
/// <param name="Appointments">What it is appointed to today.</param>
/// <param name="Chosen">The appointment that its session has chosen.</param>
public sealed record KnownAccount(string AccountId, string Name, bool MustChangePassword, IReadOnlyList<HeldAppointment> Appointments, string? Chosen)
{
    /// <summary>The appointment in which a request acts: the one that it names, the session's, or the only one; null when none of these is one of its own.</summary>
    public HeldAppointment? Find(string? named) =>
        named is not null ? Appointments.FirstOrDefault(own => own.Id == named)
        : Appointments.Count == 1 ? Appointments[0]
        : Appointments.FirstOrDefault(own => own.Id == Chosen);

    /// <summary>Who asks, in an appointment.</summary>
    public Principal In(HeldAppointment appointment, CredentialKind kind) => new(appointment.Role, kind)
    {
        Name = Name,
        AccountId = AccountId,
        AppointmentId = appointment.Id,
        Scope = appointment.Scope,
        Appointments = [.. Appointments.Select(own => own.ToViewer())],
    };
}

/// <summary>An application whose key is good.</summary>
/// <param name="Principal">Who asks.</param>
/// <param name="RequestsPerMinute">Requests that it may make in a minute.</param>
/// <param name="CostPerMinute">What they may cost.</param>
public sealed record KnownKey(Principal Principal, int RequestsPerMinute, int CostPerMinute)
{
    internal static KnownKey Of(ApiKey key) => new(
        new Principal(Role.App, CredentialKind.Key) { Name = key.Name, AccountId = key.Id, Scopes = key.Scopes.Split(',', StringSplitOptions.RemoveEmptyEntries) },
        key.RequestsPerMinute,
        key.CostPerMinute);
}

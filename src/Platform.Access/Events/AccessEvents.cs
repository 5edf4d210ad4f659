using Platform.Model.Access;

namespace Platform.Access.Events;

/// <summary>What happened to a credential, an account or a key.</summary>
public enum AccessEventKind
{
    /// <summary>A session began.</summary>
    SignedIn,

    /// <summary>A name and a password let nobody in; <see cref="AccessEvent.Code"/> says whether they were locked out.</summary>
    SignInRefused,

    /// <summary>A session was ended by who has it.</summary>
    SignedOut,

    /// <summary>An account chose a password.</summary>
    PasswordChosen,

    /// <summary>A cookie, a token or a key was not good.</summary>
    CredentialRefused,

    /// <summary>A known caller may not do what he asks.</summary>
    CallerRefused,

    /// <summary>An account was made.</summary>
    AccountAdded,

    /// <summary>An account was disabled.</summary>
    AccountDisabled,

    /// <summary>An account was enabled again.</summary>
    AccountEnabled,

    /// <summary>An account got a one-time password.</summary>
    AccountReset,

    /// <summary>An account was appointed.</summary>
    Appointed,

    /// <summary>An appointment was ended.</summary>
    Dismissed,

    /// <summary>A key was made.</summary>
    KeyCreated,

    /// <summary>A key was revoked.</summary>
    KeyRevoked,
}

/// <summary>One of them. It holds no secret, and no name that somebody typed.</summary>
/// <param name="Kind">What happened.</param>
public sealed record AccessEvent(AccessEventKind Kind)
{
    /// <summary>The id of the account or the key that it happened to; null when there is none, or none that is known.</summary>
    public string? AccountId { get; init; }

    /// <summary>The account's name, where the account itself did it; never one that somebody typed.</summary>
    public string? AccountName { get; init; }

    /// <summary>The role in which it happened.</summary>
    public Role? Role { get; init; }

    /// <summary>The appointment in which, or to which, it happened.</summary>
    public string? AppointmentId { get; init; }

    /// <summary>Where the request came from; null for the command line.</summary>
    public string? Address { get; init; }

    /// <summary>The request; null for the command line.</summary>
    public string? RequestId { get; init; }

    /// <summary>The code of a refusal.</summary>
    public string? Code { get; init; }
}

/// <summary>Tells who wants to know. What somebody who must know cannot take does not happen: each is told before the change is kept or the answer leaves.</summary>
public sealed class AccessEvents
{
    private readonly List<Func<AccessEvent, CancellationToken, Task>> _told = [];

    /// <summary>Tells somebody of all events from now on, after those who are told already.</summary>
    public void Tell(Func<AccessEvent, CancellationToken, Task> told) => _told.Add(told);

    /// <summary>Tells all.</summary>
    public async Task RaiseAsync(AccessEvent occurred, CancellationToken cancellationToken = default)
    {
        foreach (var told in _told)
            await told(occurred, cancellationToken);
    }
}

using Platform.Access;
using Platform.Access.Events;
using Platform.Access.Records;
using Platform.Model.Access;

namespace Platform.Server.Access;

/// <summary>Writes what happens to credentials, accounts and keys into the access records, before it takes effect.</summary>
internal static class RecordedEvents
{
    /// <summary>Lets the journal hear of all events.</summary>
    public static AccessEvents Follow(AccessEvents events, AccessJournal journal)
    {
        events.Tell(async (occurred, cancellation) =>
        {
            if (occurred.Kind is AccessEventKind.CredentialRefused or AccessEventKind.CallerRefused or AccessEventKind.SignInRefused)
            {
                await journal.RefusedAsync(Entry(occurred), cancellation);
            }
            else
            {
                await journal.OpenAsync(Entry(occurred), cancellation);
            }
        });
        return events;
    }

    private static AccessEntry Entry(AccessEvent occurred) => new(WhoOf(occurred), OutcomeOf(occurred.Kind))
    {
        Address = occurred.Address,
        RequestId = occurred.RequestId,
        Ids = [.. new[] { occurred.AccountId, occurred.AppointmentId }.OfType<string>()],
        Reason = occurred.Code,
    };

    // Whoever was refused without a name is counted, not written one by one; on the command line it is the administrator who acts.
    private static Principal WhoOf(AccessEvent occurred) => occurred switch
    {
        { Address: null } => new Principal(Role.Admin, CredentialKind.Session),
        { AccountId: { } id } => new Principal(occurred.Role ?? Role.Public, CredentialKind.Session) { AccountId = id, Name = occurred.AccountName, AppointmentId = occurred.AppointmentId },
        _ => Principal.Public,
    };

    private static AccessOutcome OutcomeOf(AccessEventKind kind) => kind switch
    {
        AccessEventKind.SignedIn => AccessOutcome.SignedIn,
        AccessEventKind.SignInRefused => AccessOutcome.SignInFailed,
        AccessEventKind.SignedOut => AccessOutcome.SignedOut,
        AccessEventKind.KeyCreated or AccessEventKind.KeyRevoked => AccessOutcome.KeyChanged,
        AccessEventKind.Appointed or AccessEventKind.Dismissed => AccessOutcome.AppointmentChanged,
        AccessEventKind.CredentialRefused or AccessEventKind.CallerRefused => AccessOutcome.Refused,
        _ => AccessOutcome.AccountChanged,
    };
}

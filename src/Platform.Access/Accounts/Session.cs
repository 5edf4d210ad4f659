namespace Platform.Access.Accounts;

/// <summary>What a cookie stands for. The cookie's value is nowhere: only its hash is.</summary>
public sealed class Session
{
    /// <summary>A session that begins.</summary>
    public Session(string tokenHash, string accountId, string stamp, DateTime startedAt, DateTime endsAt) =>
        (TokenHash, AccountId, Stamp, StartedAt, EndsAt) = (tokenHash, accountId, stamp, startedAt, endsAt);

    /// <summary>The SHA-256 of the cookie's value.</summary>
    public string TokenHash { get; private set; }

    /// <summary>Whose it is.</summary>
    public string AccountId { get; private set; }

    /// <summary>The account's stamp when the session began; it ends when the account has another.</summary>
    public string Stamp { get; private set; }

    /// <summary>When it began.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>When it ends by itself.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>The appointment that requests act in when they name none.</summary>
    public string? AppointmentId { get; private set; }

    /// <summary>Lets requests act in an appointment of the account.</summary>
    public void Choose(string appointmentId) => AppointmentId = appointmentId;

    /// <summary>Whether the session still stands for the account.</summary>
    public bool IsGood(Account account, DateTime now) => now < EndsAt && !account.IsDisabled && Stamp == account.SecurityStamp;
}

namespace Platform.Access.Accounts;

/// <summary>How often a sign-in failed lately, for a name, known or not, or from an address. Ten lock it out for a quarter of an hour.</summary>
public sealed class SignInFailures
{
    /// <summary>Failures that lock out.</summary>
    public const int Limit = 10;

    /// <summary>How long a lock lasts, and after how long without a failure those before are forgotten.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromMinutes(15);

    /// <summary>No failure yet.</summary>
    public SignInFailures(string subject) => Subject = subject;

    /// <summary>The hash of the name or the address: what somebody types into the field of a name may be a password.</summary>
    public string Subject { get; private set; }

    /// <summary>How many there are. An attempt is counted before its password is looked at, so that none that run at once go uncounted.</summary>
    public int Count { get; private set; }

    /// <summary>The last of them.</summary>
    public DateTime LastAt { get; private set; }

    /// <summary>Until when nobody is let in.</summary>
    public DateTime? LockedUntil { get; private set; }

    /// <summary>Whether nobody is let in.</summary>
    public bool IsLocked(DateTime now) => now < LockedUntil;

    /// <summary>Counts an attempt as a failure, until it turns out to be none.</summary>
    public void Add(DateTime now)
    {
        if (now >= LastAt + Duration || now >= LockedUntil)
            (Count, LockedUntil) = (0, null);
        (Count, LastAt) = (Count + 1, now);
        if (Count >= Limit)
            LockedUntil = now + Duration;
    }

    /// <summary>The attempt was none of them. An address keeps its others: who owns one account must not guess at the rest for ever.</summary>
    public void TakeBack()
    {
        Count = Math.Max(0, Count - 1);
        if (Count < Limit)
            LockedUntil = null;
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => (Count, LockedUntil) = (0, null);
}

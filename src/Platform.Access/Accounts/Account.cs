using System.Buffers;
using System.Security.Cryptography;
using Platform.Model;
using Platform.Model.Access;

namespace Platform.Access.Accounts;

/// <summary>Somebody who signs in: with a password of ours, or at a county's own provider as its subject.</summary>
public sealed class Account
{
    /// <summary>Characters of a name at most.</summary>
    public const int MaxNameLength = 64;

    // What reads the same in a log, on a command line and in a form.
    private static readonly SearchValues<char> NameSigns = SearchValues.Create("._-@");

    /// <summary>A new account, without an appointment.</summary>
    /// <exception cref="RuleViolationException">The name has signs or a length that no name has.</exception>
    public Account(string name, DateTime createdAt)
    {
        if (string.IsNullOrEmpty(name) || name.Length > MaxNameLength || !name.All(letter => char.IsLetterOrDigit(letter) || NameSigns.Contains(letter)))
        {
            throw new RuleViolationException("ACCOUNT_NAME", $"账号名须为 1 至 {MaxNameLength} 个字母、数字、汉字或 . _ - @。",
                $"An account's name is 1 to {MaxNameLength} letters, digits, or . _ - @.");
        }

        (Name, CreatedAt) = (name, createdAt);
    }

    /// <summary>The id, which records name.</summary>
    public string Id { get; private set; } = EntityId.New();

    /// <summary>The name to sign in with.</summary>
    public string Name { get; private set; }

    /// <summary>The hash of the password, as ASP.NET Core Identity writes it; null for who signs in at a provider.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>Whether the password is one that was handed out, which does nothing but give way to another.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>Changes with whatever ends the account's sessions.</summary>
    public string SecurityStamp { get; private set; } = NewStamp();

    /// <summary>Whether the account may do nothing for now.</summary>
    public bool IsDisabled { get; private set; }

    /// <summary>The provider that knows the person, as its tokens name it.</summary>
    public string? Issuer { get; private set; }

    /// <summary>Who the person is to that provider.</summary>
    public string? Subject { get; private set; }

    /// <summary>When the account was made.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>In which roles the account may act, now, once and some day.</summary>
    public List<Appointment> Appointments { get; } = [];

    /// <summary>Lets a provider's subject act as this account, without a password of ours.</summary>
    public void SignInAt(string issuer, string subject)
    {
        (Issuer, Subject, PasswordHash, MustChangePassword) = (issuer, subject, null, false);
        SecurityStamp = NewStamp();
    }

    /// <summary>Takes the hash of a password that somebody else knows; it only lets the account choose its own.</summary>
    /// <exception cref="RuleViolationException">The account signs in at a provider.</exception>
    public void GiveOneTimePassword(string hash)
    {
        if (Subject is not null)
        {
            throw new RuleViolationException("ACCOUNT_AT_PROVIDER", $"账号 {Name} 由统一身份认证登录，没有本平台的密码。",
                $"The account {Name} signs in at a provider and has no password here.");
        }

        (PasswordHash, MustChangePassword, SecurityStamp) = (hash, true, NewStamp());
    }

    /// <summary>Takes the hash of the account's own password; every session ends.</summary>
    public void ChoosePassword(string hash) => (PasswordHash, MustChangePassword, SecurityStamp) = (hash, false, NewStamp());

    /// <summary>Takes a newer hash of the same password.</summary>
    public void Rehash(string hash) => PasswordHash = hash;

    /// <summary>Ends every session, and lets none begin.</summary>
    public void Disable() => (IsDisabled, SecurityStamp) = (true, NewStamp());

    /// <summary>Lets the account sign in again.</summary>
    public void Enable() => IsDisabled = false;

    /// <summary>Appoints the account to a role.</summary>
    /// <exception cref="RuleViolationException">The role is none of accounts, its scope is missing or too much, or the account would administer and audit.</exception>
    public Appointment Appoint(Role role, Scope? scope, DateOnly? from, DateOnly? until)
    {
        var appointment = new Appointment(Id, role, scope, from, until);
        if (Appointments.Exists(other => (other.Role, role) is (Role.Admin, Role.Auditor) or (Role.Auditor, Role.Admin)))
        {
            throw new RuleViolationException("APPOINTMENT_CONFLICT", "系统管理员与审计员不得为同一账号，请另建账号。",
                "ADMIN and AUDITOR are never the same account: make another one.");
        }

        Appointments.Add(appointment);
        return appointment;
    }

    private static string NewStamp() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}

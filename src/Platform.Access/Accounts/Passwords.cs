using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Platform.Model;

namespace Platform.Access.Accounts;

/// <summary>Passwords: hashed as ASP.NET Core Identity does it, and judged by their length, which is what makes them hard to guess.</summary>
public sealed class Passwords
{
    /// <summary>Characters of a password at least.</summary>
    public const int MinLength = 12;

    /// <summary>Characters of a password at most.</summary>
    public const int MaxLength = 128;

    // Without letters and digits that are taken for each other.
    private const string OneTimeAlphabet = "23456789abcdefghjkmnpqrstuvwxyz";

    private readonly PasswordHasher<Account> _hasher = new();
    private readonly Account _nobody = new("nobody", DateTime.UnixEpoch);
    private readonly string _nobodysHash;

    /// <summary>Passwords, with a hash that none has.</summary>
    public Passwords() => _nobodysHash = _hasher.HashPassword(_nobody, RandomNumberGenerator.GetHexString(32));

    /// <summary>A password to hand out.</summary>
    public static string NewOneTime() =>
        string.Join('-', RandomNumberGenerator.GetString(OneTimeAlphabet, 16).Chunk(4).Select(group => new string(group)));

    /// <summary>Refuses a password that is too easy to guess.</summary>
    /// <exception cref="RuleViolationException">It is too short, too long, or made of the account's name.</exception>
    public static void Require(string password, Account account)
    {
        if (password.Length is < MinLength or > MaxLength)
        {
            throw new RuleViolationException("PASSWORD_LENGTH", $"密码须为 {MinLength} 至 {MaxLength} 个字符，可用一句话。",
                $"A password has {MinLength} to {MaxLength} characters; a sentence will do.");
        }

        if (password.Contains(account.Name, StringComparison.OrdinalIgnoreCase) || password.Distinct().Count() < 5)
        {
            throw new RuleViolationException("PASSWORD_EASY", "密码不得包含账号名，且须有至少 5 种不同的字符。",
                "A password has at least 5 different characters, and not the account's name in it.");
        }
    }

    /// <summary>The hash to keep.</summary>
    public string Hash(Account account, string password) => _hasher.HashPassword(account, password);

    /// <summary>Whether the password is the account's. It takes as long when there is no such account, or none with a password.</summary>
    public PasswordVerificationResult Verify(Account? account, string password)
    {
        var result = _hasher.VerifyHashedPassword(account ?? _nobody, account?.PasswordHash ?? _nobodysHash, password.Length <= MaxLength ? password : "");
        return account is null or { PasswordHash: null } or { IsDisabled: true } ? PasswordVerificationResult.Failed : result;
    }
}

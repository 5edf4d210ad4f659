using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Access.Callers;
using Platform.Access.Events;
using Platform.Access.Storage;
using Platform.Model;

namespace Platform.Access.Accounts;

/// <summary>Where a request comes from.</summary>
/// <param name="Address">The caller's address, or its network.</param>
/// <param name="RequestId">The request.</param>
public sealed record RequestOrigin(string Address, string RequestId);

/// <summary>How a sign-in ended: with a token for the cookie, locked out until an instant, or refused.</summary>
/// <param name="Token">The cookie's value.</param>
/// <param name="LockedUntil">Until when nobody is let in.</param>
public sealed record SignInResult(string? Token, DateTime? LockedUntil = null);

/// <summary>How sign-in goes.</summary>
/// <param name="SessionLength">How long a session lasts.</param>
public sealed record SignInOptions(TimeSpan SessionLength);

/// <summary>Begins and ends sessions.</summary>
public sealed class SignIn(AccessDatabase database, Passwords passwords, CallerLookup callers, AccessEvents events, SignInOptions options)
{
    private readonly SignInGuard _guard = new(database);

    /// <summary>Begins a session, always under a token of its own, and ends the one that the request came with.</summary>
    /// <remarks>A name that nobody has, a wrong password and a disabled account end alike and take alike.</remarks>
    public async Task<SignInResult> BeginAsync(string name, string password, string? oldToken, RequestOrigin origin, CancellationToken cancellationToken)
    {
        if (await _guard.BeginAsync(name, origin.Address, cancellationToken) is { } until)
        {
            await RefuseAsync("SIGN_IN_LOCKED", null, origin, cancellationToken);
            return new SignInResult(null, until);
        }

        await using var context = database.CreateDbContext();
        var account = await context.Accounts.SingleOrDefaultAsync(row => row.Name == name, cancellationToken);
        var verified = passwords.Verify(account, password);
        if (verified == PasswordVerificationResult.Failed)
        {
            await RefuseAsync("SIGN_IN_REFUSED", account, origin, cancellationToken);
            return new SignInResult(null);
        }

        await events.RaiseAsync(new AccessEvent(AccessEventKind.SignedIn) { AccountId = account!.Id, AccountName = account.Name, Address = origin.Address, RequestId = origin.RequestId }, cancellationToken);
        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
            account.Rehash(passwords.Hash(account, password));
        await _guard.SucceedAsync(name, origin.Address, cancellationToken);
        await SignInGuard.PruneAsync(context, database.Now, cancellationToken);
        return new SignInResult(await ReplaceAsync(context, account, oldToken, null, cancellationToken));
    }

    /// <summary>Chooses the account's password. Its other sessions end, and this one goes on under another token.</summary>
    /// <param name="token">The session's.</param>
    /// <param name="password">The new password.</param>
    /// <param name="current">The one until now; not asked of who has a one-time password and has just typed it.</param>
    /// <param name="origin">Where the request comes from.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The new token; none when the current password is not this.</returns>
    /// <exception cref="RuleViolationException">The new password is too easy to guess.</exception>
    public async Task<SignInResult> ChoosePasswordAsync(string token, string password, string? current, RequestOrigin origin, CancellationToken cancellationToken)
    {
        await using var context = database.CreateDbContext();
        var session = await context.Sessions.FindAsync([SecretHash.Of(token)], cancellationToken);
        var account = session is null ? null : await context.Accounts.FindAsync([session.AccountId], cancellationToken);
        if (account is null || !session!.IsGood(account, database.Now))
            return new SignInResult(null);
        Passwords.Require(password, account);
        if (!account.MustChangePassword)
        {
            if (await _guard.BeginAsync(account.Name, origin.Address, cancellationToken) is { } until)
                return new SignInResult(null, until);
            if (passwords.Verify(account, current ?? "") == PasswordVerificationResult.Failed)
            {
                await RefuseAsync("SIGN_IN_REFUSED", account, origin, cancellationToken);
                return new SignInResult(null);
            }

            await _guard.SucceedAsync(account.Name, origin.Address, cancellationToken);
        }

        if (passwords.Verify(account, password) != PasswordVerificationResult.Failed)
            throw new RuleViolationException("PASSWORD_SAME", "新密码须与现用密码不同。", "The new password must not be the one until now.");
        await events.RaiseAsync(new AccessEvent(AccessEventKind.PasswordChosen) { AccountId = account.Id, AccountName = account.Name, Address = origin.Address, RequestId = origin.RequestId }, cancellationToken);
        account.ChoosePassword(passwords.Hash(account, password));
        return new SignInResult(await ReplaceAsync(context, account, token, session.AppointmentId, cancellationToken));
    }

    /// <summary>Lets the session's requests act in an appointment when they name none; false when it is not the account's.</summary>
    public async Task<bool> ChooseAppointmentAsync(string token, string appointmentId, CancellationToken cancellationToken)
    {
        if (await callers.FindSessionAsync(token, cancellationToken) is not { } caller || caller.Appointments.All(own => own.Id != appointmentId))
            return false;
        await using var context = database.CreateDbContext();
        if (await context.Sessions.FindAsync([SecretHash.Of(token)], cancellationToken) is not { } session)
            return false;
        session.Choose(appointmentId);
        await context.SaveChangesAsync(cancellationToken);
        callers.Forget(token);
        return true;
    }

    /// <summary>Ends a session.</summary>
    public async Task EndAsync(string token, RequestOrigin origin, CancellationToken cancellationToken)
    {
        await using var context = database.CreateDbContext();
        if (await context.Sessions.FindAsync([SecretHash.Of(token)], cancellationToken) is { } session)
        {
            var name = await context.Accounts.Where(row => row.Id == session.AccountId).Select(row => row.Name).FirstAsync(cancellationToken);
            await events.RaiseAsync(new AccessEvent(AccessEventKind.SignedOut) { AccountId = session.AccountId, AccountName = name, Address = origin.Address, RequestId = origin.RequestId }, cancellationToken);
            await context.Sessions.Where(row => row.TokenHash == session.TokenHash).ExecuteDeleteAsync(cancellationToken);
        }

        callers.Forget(token);
    }

    private async Task<string> ReplaceAsync(AccessContext context, Account account, string? oldToken, string? appointmentId, CancellationToken cancellationToken)
    {
        var now = database.Now;
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var session = new Session(SecretHash.Of(token), account.Id, account.SecurityStamp, now, now + options.SessionLength);
        if (appointmentId is not null)
            session.Choose(appointmentId);
        context.Sessions.Add(session);
        await context.SaveChangesAsync(cancellationToken);
        var oldHash = oldToken is null ? "" : SecretHash.Of(oldToken);
        await context.Sessions.Where(row => row.TokenHash == oldHash || row.EndsAt < now).ExecuteDeleteAsync(cancellationToken);
        if (oldToken is not null)
            callers.Forget(oldToken);
        return token;
    }

    private Task RefuseAsync(string code, Account? account, RequestOrigin origin, CancellationToken cancellationToken) => events.RaiseAsync(
        new AccessEvent(AccessEventKind.SignInRefused) { AccountId = account?.Id, AccountName = account?.Name, Code = code, Address = origin.Address, RequestId = origin.RequestId }, cancellationToken);
}

using System.Buffers.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Platform.Access.Accounts;
using Platform.Access.Keys;
using Platform.Access.Storage;

namespace Platform.Access.Callers;

/// <summary>Finds who a credential stands for. What was found is believed for three seconds: so soon a disabled account, an ended appointment and a revoked key are at an end.</summary>
public sealed class CallerLookup(AccessDatabase database) : IDisposable
{
    private const int TokenLength = 43;

    private static readonly TimeSpan Belief = TimeSpan.FromSeconds(3);

    private readonly MemoryCache _found = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <summary>The account of a session's token; null when there is no such session, or none any more.</summary>
    public Task<KnownAccount?> FindSessionAsync(string token, CancellationToken cancellationToken)
    {
        // A forged one is mostly not even of the form.
        if (token.Length != TokenLength || !Base64Url.IsValid(token))
            return Task.FromResult<KnownAccount?>(null);
        var hash = SecretHash.Of(token);
        return FindAsync(hash, async context =>
        {
            var session = await context.Sessions.AsNoTracking().SingleOrDefaultAsync(row => row.TokenHash == hash, cancellationToken);
            var account = session is null ? null : await ReadAsync(context, row => row.Id == session.AccountId, cancellationToken);
            return account is not null && session!.IsGood(account, database.Now) ? Known(account, session.AppointmentId) : null;
        });
    }

    /// <summary>The account of a provider's subject; null when there is none that is enabled.</summary>
    public Task<KnownAccount?> FindSubjectAsync(string issuer, string subject, CancellationToken cancellationToken) =>
        FindAsync(SecretHash.Of($"{issuer}\n{subject}"), async context =>
        {
            var account = await ReadAsync(context, row => row.Issuer == issuer && row.Subject == subject, cancellationToken);
            return account is { IsDisabled: false } ? Known(account, null) : null;
        });

    /// <summary>The application of a key; null when the key is mistyped, unknown, revoked or at its end.</summary>
    public Task<KnownKey?> FindKeyAsync(string key, CancellationToken cancellationToken)
    {
        if (!KeyText.IsValid(key))
            return Task.FromResult<KnownKey?>(null);
        var hash = SecretHash.Of(key);
        return FindAsync(hash, async context =>
            await context.ApiKeys.AsNoTracking().SingleOrDefaultAsync(row => row.Hash == hash, cancellationToken) is { } known && known.IsGood(database.Now) ? KnownKey.Of(known) : null);
    }

    /// <summary>Looks anew for a session's token.</summary>
    public void Forget(string token) => _found.Remove(SecretHash.Of(token));

    /// <inheritdoc/>
    public void Dispose() => _found.Dispose();

    private async Task<T?> FindAsync<T>(string hash, Func<AccessContext, Task<T?>> read)
        where T : class
    {
        if (_found.TryGetValue(hash, out T? known))
            return known;
        await using var context = database.CreateDbContext();
        var found = await read(context);
        // Only what is good is kept: anybody can make up what is not.
        return found is null ? null : _found.Set(hash, found, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Belief, Size = 1 });
    }

    private static Task<Account?> ReadAsync(AccessContext context, System.Linq.Expressions.Expression<Func<Account, bool>> which, CancellationToken cancellationToken) =>
        context.Accounts.AsNoTracking().Include(row => row.Appointments).SingleOrDefaultAsync(which, cancellationToken);

    private KnownAccount Known(Account account, string? chosen)
    {
        var today = ChinaDay.Of(database.Now);
        return new KnownAccount(account.Id, account.Name, account.MustChangePassword,
            [.. account.Appointments.Where(appointment => appointment.HoldsOn(today)).OrderBy(appointment => appointment.Id, StringComparer.Ordinal).Select(HeldAppointment.Of)], chosen);
    }
}

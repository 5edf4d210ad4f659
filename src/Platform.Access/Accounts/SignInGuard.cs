using Microsoft.EntityFrameworkCore;
using Platform.Access.Storage;

namespace Platform.Access.Accounts;

/// <summary>Counts the failures of a name and of an address, on every replica alike, and locks out whoever has too many.</summary>
internal sealed class SignInGuard(AccessDatabase database)
{
    private const int Tries = 20;

    /// <summary>Counts an attempt; until when nobody is let in, or null when the password may be looked at.</summary>
    public async Task<DateTime?> BeginAsync(string name, string address, CancellationToken cancellationToken)
    {
        DateTime? until = null;
        var now = database.Now;
        await ChangeAsync([Name(name), Address(address)], all =>
        {
            until = all.Where(failures => failures.IsLocked(now)).Max(failures => failures.LockedUntil);
            if (until is null)
                all.ForEach(failures => failures.Add(now));
        }, cancellationToken);
        return until;
    }

    /// <summary>The attempt was a good one.</summary>
    public async Task SucceedAsync(string name, string address, CancellationToken cancellationToken)
    {
        await ChangeAsync([Name(name)], all => all.ForEach(failures => failures.Clear()), cancellationToken);
        await ChangeAsync([Address(address)], all => all.ForEach(failures => failures.TakeBack()), cancellationToken);
    }

    /// <summary>Lets a name in again.</summary>
    public Task ForgetAsync(string name, CancellationToken cancellationToken) =>
        ChangeAsync([Name(name)], all => all.ForEach(failures => failures.Clear()), cancellationToken);

    private static string Name(string name) => SecretHash.Of($"name {name}");

    private static string Address(string address) => SecretHash.Of($"address {address}");

    private async Task ChangeAsync(string[] subjects, Action<List<SignInFailures>> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var context = database.CreateDbContext();
            var all = await context.SignInFailures.Where(row => subjects.Contains(row.Subject)).ToListAsync(cancellationToken);
            var missing = subjects.Except(all.Select(row => row.Subject)).Select(subject => new SignInFailures(subject)).ToList();
            all.AddRange(missing);
            change(all);
            context.SignInFailures.AddRange(missing.Where(row => row.Count > 0));
            try
            {
                await context.SaveChangesAsync(cancellationToken);
                return;
            }
            // Somebody else has counted meanwhile; none goes uncounted.
            catch (DbUpdateException) when (attempt < Tries)
            {
                await Task.Delay(Random.Shared.Next(5 * attempt), cancellationToken);
            }
        }
    }

    /// <summary>Removes what has been forgotten.</summary>
    public static Task PruneAsync(AccessContext context, DateTime now, CancellationToken cancellationToken)
    {
        var forgotten = now - SignInFailures.Duration - SignInFailures.Duration;
        return context.SignInFailures.Where(row => row.LastAt < forgotten).ExecuteDeleteAsync(cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using Platform.Access.Events;
using Platform.Access.Storage;
using Platform.Model;

namespace Platform.Access.Keys;

/// <summary>What is asked of a key.</summary>
/// <param name="Name">Which application it is for.</param>
/// <param name="Scopes">What the application may do beyond reading.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Until">The last day in China.</param>
public sealed record NewKey(string Name, IReadOnlyList<string> Scopes, string Purpose, DateOnly Until)
{
    /// <summary>Requests in a minute.</summary>
    public int RequestsPerMinute { get; init; } = ApiKey.DefaultRequests;

    /// <summary>What they may cost in a minute.</summary>
    public int CostPerMinute { get; init; } = ApiKey.DefaultCost;
}

/// <summary>Makes keys and revokes them.</summary>
public sealed class KeyAdministration(AccessDatabase database, IRegisterScopes registers, AccessEvents events)
{
    /// <summary>Makes a key; gives it, this once.</summary>
    /// <exception cref="RuleViolationException">The name is taken, a scope is unknown, or a rule of keys is broken.</exception>
    public async Task<string> CreateAsync(NewKey asked, CancellationToken cancellationToken = default)
    {
        if (asked.Scopes.FirstOrDefault(scope => !registers.WriteScopes.Contains(scope)) is not null)
        {
            var known = string.Join(", ", registers.WriteScopes.Order(StringComparer.Ordinal));
            throw new RuleViolationException("KEY_SCOPE", $"密钥的范围须为：{known}。", $"The scopes of a key are: {known}.");
        }

        var text = KeyText.New();
        var key = new ApiKey(asked.Name, SecretHash.Of(text), asked.Scopes.Distinct(StringComparer.Ordinal), asked.Purpose, asked.Until, database.Now, asked.RequestsPerMinute, asked.CostPerMinute);
        await using var context = database.CreateDbContext();
        if (await context.ApiKeys.AnyAsync(row => row.Name == key.Name, cancellationToken))
            throw new RuleViolationException("KEY_EXISTS", $"已有名为 {key.Name} 的密钥。", $"There is a key {key.Name} already; another key needs another name.");
        await events.RaiseAsync(new AccessEvent(AccessEventKind.KeyCreated) { AccountId = key.Id }, cancellationToken);
        context.ApiKeys.Add(key);
        await context.SaveChangesAsync(cancellationToken);
        return text;
    }

    /// <summary>All keys, by their names.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateDbContext();
        return await context.ApiKeys.AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancellationToken);
    }

    /// <summary>Ends a key for good.</summary>
    /// <exception cref="RuleViolationException">There is no such key.</exception>
    public async Task RevokeAsync(string name, CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateDbContext();
        var key = await context.ApiKeys.SingleOrDefaultAsync(row => row.Name == name, cancellationToken)
            ?? throw new RuleViolationException("KEY_UNKNOWN", $"没有名为 {name} 的密钥；keys list 列出全部密钥。", $"There is no key {name}; keys list shows them.");
        await events.RaiseAsync(new AccessEvent(AccessEventKind.KeyRevoked) { AccountId = key.Id }, cancellationToken);
        key.Revoke(database.Now);
        await context.SaveChangesAsync(cancellationToken);
    }
}

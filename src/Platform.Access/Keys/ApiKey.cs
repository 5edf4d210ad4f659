using Platform.Model;

namespace Platform.Access.Keys;

/// <summary>What an application comes in with. The key itself is nowhere: only its hash is.</summary>
public sealed class ApiKey
{
    /// <summary>Requests that a key makes in a minute when nobody says otherwise.</summary>
    public const int DefaultRequests = 600;

    /// <summary>What a key's requests cost in a minute when nobody says otherwise.</summary>
    public const int DefaultCost = 1_000_000;

    /// <summary>Characters of a name or a purpose at most.</summary>
    public const int MaxTextLength = 200;

    /// <summary>A new key.</summary>
    /// <exception cref="RuleViolationException">It has no name or no purpose, ends too late, or may do nothing.</exception>
    public ApiKey(string name, string hash, IEnumerable<string> scopes, string purpose, DateOnly until, DateTime createdAt, int requestsPerMinute, int costPerMinute)
    {
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(purpose) || name.Length > MaxTextLength || purpose.Length > MaxTextLength)
        {
            throw new RuleViolationException("KEY_TEXT", $"密钥的名称和用途均不能为空，且不超过 {MaxTextLength} 个字符。",
                $"A key has a name and a purpose of at most {MaxTextLength} characters each.");
        }

        var today = ChinaDay.Of(createdAt);
        if (until < today || until > today.AddYears(1))
        {
            throw new RuleViolationException("KEY_UNTIL", $"密钥的结束日期须在 {today:yyyy-MM-dd} 至 {today.AddYears(1):yyyy-MM-dd} 之间。",
                $"A key ends between {today:yyyy-MM-dd} and {today.AddYears(1):yyyy-MM-dd}.");
        }

        if (requestsPerMinute < 1 || costPerMinute < 1)
            throw new RuleViolationException("KEY_LIMIT", "密钥的限额须为正数。", "A key's limits are 1 or more.");
        (Name, Hash, Scopes, Purpose, Until, CreatedAt) = (name, hash, string.Join(',', scopes), purpose, until, createdAt);
        (RequestsPerMinute, CostPerMinute) = (requestsPerMinute, costPerMinute);
    }

    // For EF, which has the scopes as one text.
    private ApiKey() => (Name, Hash, Scopes, Purpose) = ("", "", "", "");

    /// <summary>The id, which records name.</summary>
    public string Id { get; private set; } = EntityId.New();

    /// <summary>Which application it is.</summary>
    public string Name { get; private set; }

    /// <summary>The SHA-256 of the key.</summary>
    public string Hash { get; private set; }

    /// <summary>What the application may do beyond reading, with commas between.</summary>
    public string Scopes { get; private set; }

    /// <summary>What for.</summary>
    public string Purpose { get; private set; }

    /// <summary>The last day in China.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>When the key was made.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When it was revoked; null while it is good.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>Requests in a minute.</summary>
    public int RequestsPerMinute { get; private set; }

    /// <summary>What they may cost in a minute.</summary>
    public int CostPerMinute { get; private set; }

    /// <summary>Ends the key for good.</summary>
    public void Revoke(DateTime now) => RevokedAt ??= now;

    /// <summary>Whether the key still lets anybody in.</summary>
    public bool IsGood(DateTime now) => RevokedAt is null && now < ChinaDay.EndOf(Until);
}

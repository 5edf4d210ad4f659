namespace Platform.Query;

/// <summary>Who asks, as far as reading is concerned.</summary>
/// <param name="Policy">What the role may see.</param>
/// <param name="Scope">The values of the role's row rules: its text tells it from other scopes; null where the rules have none.</param>
/// <param name="Viewer">What <c>viewer</c> tells of him, of <see cref="QueryOptions.ViewerType"/>; null where there is no such field.</param>
public sealed record Caller(AccessPolicy Policy, object? Scope = null, object? Viewer = null)
{
    /// <summary>Whoever sees everything.</summary>
    public static Caller Unrestricted { get; } = new(AccessPolicy.All);

    /// <summary>Tells callers apart to whom the same question may have different answers.</summary>
    public string Key => Scope == null ? Policy.Key : $"{Policy.Key}\n{Scope}";

    /// <summary>The caller of a policy without scope.</summary>
    public static implicit operator Caller(AccessPolicy policy) => new(policy);
}

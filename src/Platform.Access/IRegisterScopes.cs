namespace Platform.Access;

/// <summary>What the registers know of the scopes that appointments and keys name.</summary>
public interface IRegisterScopes
{
    /// <summary>The scopes that a key can have, such as <c>beds:write</c>: one for each register without persons.</summary>
    IReadOnlySet<string> WriteScopes { get; }

    /// <summary>Whether the division or the institution of a scope is registered.</summary>
    Task<bool> ContainAsync(Scope scope, CancellationToken cancellationToken = default);
}

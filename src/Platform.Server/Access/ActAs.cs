using Microsoft.Extensions.Primitives;
using Platform.Access;
using Platform.Model.Access;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>Reads <c>X-Act-As</c>: a role, and behind a colon its scope, such as <c>TOWNSHIP:330726101</c>, or an application's scopes, such as <c>APP:beds:write</c>.</summary>
internal sealed class ActAs(IRegisterScopes registers)
{
    private const string Form = "X-Act-As is COUNTY, TOWNSHIP:<division>, INSTITUTION:<credit code>, VIEWER, APP or APP:<scope>,<scope>, PUBLIC, ADMIN or AUDITOR.";

    private static readonly Dictionary<string, Role> Roles = Enum.GetValues<Role>().ToDictionary(role => role.ToString().ToUpperInvariant(), StringComparer.Ordinal);

    /// <summary>The caller in that role.</summary>
    /// <exception cref="RequestRefusedException">The header names none.</exception>
    public async Task<Principal> ReadAsync(StringValues header, CancellationToken cancellationToken)
    {
        if (header is not [{ } text] || !Roles.TryGetValue(text.Split(':')[0], out var role))
        {
            throw Refuse(Form);
        }

        var rest = text.Contains(':', StringComparison.Ordinal) ? text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..] : null;
        var principal = new Principal(role, CredentialKind.Development);
        return (role, rest) switch
        {
            (Role.Township, { Length: > 0 }) => principal with { Scope = await RequireAsync(new DivisionScope(rest), "There is no division of this code in the register.", cancellationToken) },
            (Role.Institution, { Length: > 0 }) => principal with { Scope = await RequireAsync(new InstitutionScope(rest), "There is no institution of this credit code in the register.", cancellationToken) },
            (Role.App, { Length: > 0 }) => principal with { Scopes = RequireScopes(rest.Split(',')) },
            (Role.Township or Role.Institution, _) or (_, not null) => throw Refuse(Form),
            _ => principal,
        };
    }

    private async Task<Scope> RequireAsync(Scope scope, string message, CancellationToken cancellationToken) =>
        await registers.ContainAsync(scope, cancellationToken) ? scope : throw Refuse($"X-Act-As: {message}");

    private string[] RequireScopes(string[] scopes) => scopes.All(registers.WriteScopes.Contains)
        ? scopes
        : throw Refuse($"X-Act-As: the scopes of an application are {string.Join(", ", registers.WriteScopes.Order(StringComparer.Ordinal))}.");

    private static RequestRefusedException Refuse(string message) => Refusal.Malformed("ACT_AS_INVALID", message);
}

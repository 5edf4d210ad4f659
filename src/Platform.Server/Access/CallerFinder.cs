using Platform.Access;
using Platform.Access.Callers;

namespace Platform.Server.Access;

/// <summary>Who a request is from, before the role is chosen in which it asks.</summary>
/// <param name="Kind">How it said so.</param>
/// <param name="Account">The account; null for who has none.</param>
/// <param name="Principal">Who asks, for who has only one role; null for an account.</param>
internal sealed record FoundCaller(CredentialKind Kind, KnownAccount? Account, Principal? Principal);

/// <summary>Finds who a request is from. What it says of itself is good, or the request is refused: never is anybody taken for the public who tried to be somebody.</summary>
internal sealed class CallerFinder(CallerLookup callers, BearerTokens tokens, KeyLimits limits, DevelopmentCaller development)
{
    /// <summary>The header that names one of the caller's appointments.</summary>
    public const string AppointmentHeader = "X-Appointment";

    /// <summary>Who the request is from.</summary>
    /// <exception cref="Transport.RequestRefusedException">It has two credentials, or one that is not good.</exception>
    public async Task<FoundCaller> FindAsync(HttpContext context)
    {
        var credential = RequestCredential.Read(context);
        if (credential.Kind == CredentialKind.None)
        {
            var principal = development.Fits(context) ? await development.FindAsync(context) : Principal.Public;
            return new FoundCaller(principal.Kind, null, principal);
        }

        if (context.Request.Headers[DevelopmentCaller.ActAsHeader] is not [] && development.Fits(context))
        {
            throw Refusal.Malformed("ACT_AS_INVALID", "X-Act-As is for requests without a credential.");
        }

        return credential.Kind switch
        {
            CredentialKind.Session => new FoundCaller(credential.Kind, await FindSessionAsync(context, credential.Value), null),
            CredentialKind.Key => new FoundCaller(credential.Kind, null, await FindKeyAsync(context, credential.Value)),
            _ => new FoundCaller(credential.Kind, await FindTokenAsync(context, credential.Value), null),
        };
    }

    /// <summary>The caller in the role that the request names, or in the only one.</summary>
    /// <exception cref="Transport.RequestRefusedException">There is no such role, or none is named of several.</exception>
    public static Principal Act(HttpContext context, FoundCaller caller)
    {
        var header = context.Request.Headers[AppointmentHeader];
        if (caller.Account is not { } account)
        {
            return header is [] ? caller.Principal! : throw NotOwn();
        }

        if (account.MustChangePassword)
        {
            throw new Transport.RequestRefusedException(StatusCodes.Status403Forbidden, "PASSWORD_CHANGE_REQUIRED",
                "The password is a one-time password: choose another by PUT /session/password, or on the page /sign-in.");
        }

        if (account.Appointments.Count == 0)
        {
            throw Refusal.NotAuthorized("The account has no appointment today; an administrator makes one.");
        }

        var named = header is [] ? null : header.ToString();
        return account.Find(named) is { } appointment ? account.In(appointment, caller.Kind)
            : named is not null ? throw NotOwn()
            : throw Refusal.Malformed("APPOINTMENT_REQUIRED", "The account has several appointments: name one in X-Appointment; GET /session lists them.");
    }

    private static Transport.RequestRefusedException NotOwn() => Refusal.NotAuthorized("X-Appointment names no appointment of this caller.");

    private async Task<KnownAccount> FindSessionAsync(HttpContext context, string token)
    {
        var account = await callers.FindSessionAsync(token, context.RequestAborted)
            ?? throw Refusal.NotAuthenticated(context, "The session has ended; sign in again.");
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !HttpMethods.IsOptions(context.Request.Method))
        {
            CrossSite.RefuseForms(context.Request);
        }

        return account;
    }

    private async Task<KnownAccount> FindTokenAsync(HttpContext context, string token) => tokens.AreTaken
        ? await tokens.FindAsync(context, token)
        : throw Refusal.NotAuthenticated(context, "This server takes no bearer tokens of providers; its operator names one in the setting Access:Oidc:Authority.", isBearer: true);

    private async Task<Principal> FindKeyAsync(HttpContext context, string text)
    {
        var key = await callers.FindKeyAsync(text, context.RequestAborted)
            ?? throw Refusal.NotAuthenticated(context, "The API key is not good: it is mistyped, has been revoked, or is past its last day.", isBearer: true);
        context.Features.Set(key);
        limits.RequireRequest(context, key);
        return key.Principal;
    }
}

using System.Globalization;
using Platform.Access;
using Platform.Access.Accounts;
using Platform.Access.Callers;
using Platform.Model;
using Platform.Server.Limits;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>The endpoint <c>/session</c>: signs in by POST, out by DELETE, and tells by GET who one is; <c>/session/password</c> takes a new password by PUT.</summary>
internal sealed class SessionEndpoint(SignIn signIn, SignInTurns turns, CallerFinder finder, CallerLookup callers)
{
    /// <summary>Where a request comes from, as sign-in counts it.</summary>
    public static RequestOrigin Origin(HttpContext context) =>
        new(CallerRateLimit.Caller(context.Connection.RemoteIpAddress).ToString(), context.TraceIdentifier);

    /// <summary>Begins a session. Whatever credential the request has says nothing; a session that it has ends.</summary>
    public async Task BeginAsync(HttpContext context)
    {
        CrossSite.RefuseForms(context.Request);
        var asked = await SmallBody.ReadAsync<SignInBody>(context.Request, """{"name": "…", "password": "…"}""");
        await AnswerAsync(context, new FoundCaller(CredentialKind.Session, await BeginAsync(context, asked.Name, asked.Password), null));
    }

    /// <summary>Begins a session, sets its cookie, and gives the account.</summary>
    /// <exception cref="RequestRefusedException">The name or the password is wrong, or too many were.</exception>
    public async Task<KnownAccount> BeginAsync(HttpContext context, string name, string password)
    {
        SessionCookie.RequirePossible(context.Request);
        using var turn = await turns.EnterAsync(context);
        var result = await signIn.BeginAsync(name.Trim(), password, SessionCookie.Read(context.Request), Origin(context), context.RequestAborted);
        return await KeepAsync(context, result, "The name or the password is wrong.");
    }

    /// <summary>Chooses the password of the session's account.</summary>
    public async Task ChoosePasswordAsync(HttpContext context)
    {
        CrossSite.RefuseForms(context.Request);
        var asked = await SmallBody.ReadAsync<PasswordBody>(context.Request, """{"password": "…", "current": "…"}, without "current" after a one-time password""");
        await AnswerAsync(context, new FoundCaller(CredentialKind.Session, await ChoosePasswordAsync(context, asked.Password, asked.Current), null));
    }

    /// <summary>Chooses the password, sets the session's new cookie, and gives the account.</summary>
    /// <exception cref="RequestRefusedException">There is no session, the current password is wrong, or the new one is too easy.</exception>
    public async Task<KnownAccount> ChoosePasswordAsync(HttpContext context, string password, string? current)
    {
        var token = SessionCookie.Read(context.Request);
        if (token is null || await callers.FindSessionAsync(token, context.RequestAborted) is null)
        {
            throw Refusal.NotAuthenticated(context, "There is no session; sign in first.");
        }

        using var turn = await turns.EnterAsync(context);
        try
        {
            return await KeepAsync(context, await signIn.ChoosePasswordAsync(token, password, current, Origin(context), context.RequestAborted), "The current password is wrong.");
        }
        catch (RuleViolationException rule)
        {
            throw Refusal.Malformed(rule.Code, rule.Message);
        }
    }

    /// <summary>Ends the session, if there is one.</summary>
    public async Task EndAsync(HttpContext context)
    {
        CrossSite.RefuseForms(context.Request);
        if (SessionCookie.Read(context.Request) is { } token)
        {
            await signIn.EndAsync(token, Origin(context), context.RequestAborted);
            SessionCookie.Clear(context);
        }

        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    /// <summary>Tells who the caller is, also while no appointment is named.</summary>
    public async Task TellAsync(HttpContext context) => await AnswerAsync(context, await finder.FindAsync(context));

    private async Task<KnownAccount> KeepAsync(HttpContext context, SignInResult result, string refusal)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (result.LockedUntil is { } until)
        {
            var wait = Math.Max(1, (int)Math.Ceiling((until - DateTime.UtcNow).TotalSeconds));
            context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
            throw new RequestRefusedException(StatusCodes.Status429TooManyRequests, "SIGN_IN_LOCKED",
                "Too many attempts failed, for this name or from this address; try again after the time in Retry-After.");
        }

        if (result.Token is not { } token)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            throw new RequestRefusedException(StatusCodes.Status401Unauthorized, Refusal.NotAuthenticatedCode, refusal);
        }

        SessionCookie.Set(context, token);
        return await callers.FindSessionAsync(token, context.RequestAborted) ?? throw Refusal.NotAuthenticated(context, "The session has ended; sign in again.");
    }

    private static Task AnswerAsync(HttpContext context, FoundCaller caller)
    {
        var header = context.Request.Headers[CallerFinder.AppointmentHeader];
        var acting = caller.Account?.Find(header is [] ? null : header.ToString());
        var (role, scope) = (acting?.Role ?? caller.Principal?.Role, acting?.Scope ?? caller.Principal?.Scope);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Vary = "Authorization, Cookie";
        return context.Response.WriteAsJsonAsync(new
        {
            name = caller.Account?.Name ?? caller.Principal?.Name,
            role = role?.ToString().ToUpperInvariant(),
            division = (scope as DivisionScope)?.Code,
            institution = (scope as InstitutionScope)?.CreditCode,
            scopes = caller.Principal?.Scopes ?? [],
            appointment = acting?.Id,
            appointments = caller.Account?.Appointments.Select(own => new
            {
                id = own.Id,
                role = own.Role.ToString().ToUpperInvariant(),
                division = (own.Scope as DivisionScope)?.Code,
                institution = (own.Scope as InstitutionScope)?.CreditCode,
                from = own.From,
                to = own.Until,
            }) ?? [],
            mustChangePassword = caller.Account?.MustChangePassword ?? false,
            isDevelopment = caller.Kind == CredentialKind.Development,
        }, context.RequestAborted);
    }

    private sealed record SignInBody(string Name, string Password);

    private sealed record PasswordBody(string Password, string? Current = null);
}

using Platform.Access.Events;
using Platform.Server.Limits;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>Puts into a request's features the <see cref="Platform.Access.Principal"/> whose it is. What asks nothing of its caller is left out: a stale cookie must not close the page that signs in.</summary>
internal sealed class CallerMiddleware(RequestDelegate next, CallerFinder finder, AccessEvents events)
{
    private static readonly string[] Open = ["/health", "/docs", "/session", "/sign-in", "/start.css", "/favicon.ico"];

    /// <summary>Where a request comes from, for what is told of it.</summary>
    public static AccessEvent Tell(AccessEventKind kind, HttpContext context) =>
        new(kind) { Address = CallerRateLimit.Caller(context.Connection.RemoteIpAddress).ToString(), RequestId = context.TraceIdentifier };

    /// <summary>Runs the request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (await AdmitAsync(context))
        {
            await next(context);
        }
    }

    private static bool IsOpen(PathString path) => path.Value is null or "" or "/" || Open.Any(open => path.StartsWithSegments(open, StringComparison.Ordinal));

    // False when the request has been answered.
    private async Task<bool> AdmitAsync(HttpContext context)
    {
        FoundCaller? caller = null;
        try
        {
            RequestCredential.RefuseInUrl(context.Request);
            if (!IsOpen(context.Request.Path))
            {
                caller = await finder.FindAsync(context);
                context.Features.Set(CallerFinder.Act(context, caller));
            }

            return true;
        }
        catch (RequestRefusedException refused)
        {
            var kind = caller is null ? AccessEventKind.CredentialRefused : AccessEventKind.CallerRefused;
            await events.RaiseAsync(Tell(kind, context) with { AccountId = caller?.Account?.AccountId ?? caller?.Principal?.AccountId, Code = refused.Code }, context.RequestAborted);
            if (!SignInPage.Helps(context.Request, refused))
            {
                throw;
            }

            await SignInPage.AnswerAsync(context, caller?.Account, SignInNote.Of(refused), refused.Status);
            return false;
        }
    }
}

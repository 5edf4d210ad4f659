using Microsoft.AspNetCore.Http.Features;
using Platform.Access.Accounts;
using Platform.Access.Callers;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>Answers the page <c>/sign-in</c> and takes its forms.</summary>
internal sealed class SignInForms(SessionEndpoint sessions, SignIn signIn, CallerLookup callers)
{
    private static readonly FormOptions Small = new() { ValueCountLimit = 8, BufferBodyLengthLimit = 8_192, ValueLengthLimit = 1_024, KeyLengthLimit = 64 };

    /// <summary>Shows the page.</summary>
    public async Task ShowAsync(HttpContext context) => await SignInPage.AnswerAsync(context, await FindAsync(context));

    /// <summary>Does what a form asks, and leads back to the page, so that a reload asks nothing again.</summary>
    public async Task TakeAsync(HttpContext context)
    {
        try
        {
            RequireOwnForm(context.Request);
            var form = await ReadAsync(context.Request);
            await DoAsync(context, form);
            context.Response.Headers.CacheControl = "no-store";
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = $"{context.Request.PathBase}{SignInPage.Path}";
        }
        catch (RequestRefusedException refused)
        {
            await SignInPage.AnswerAsync(context, refused.Code == "CROSS_SITE" ? null : await FindAsync(context), SignInNote.Of(refused), refused.Status);
        }
    }

    // Any site's page could send such a form. Every browser says which did; who says nothing is none, and has /session.
    private static void RequireOwnForm(HttpRequest request)
    {
        CrossSite.Refuse(request);
        if (request.Headers.Origin is [] && request.Headers["Sec-Fetch-Site"] is [])
        {
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, "CROSS_SITE", "This form is for browsers, which say where it comes from; a program uses POST /session.");
        }
    }

    private static async Task<IFormCollection> ReadAsync(HttpRequest request)
    {
        if (request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new RequestRefusedException(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "The page takes its own forms only.");
        }

        try
        {
            request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, Small));
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception broken) when (broken is InvalidDataException or FormatException)
        {
            throw RequestRefusedException.BadRequest("The form could not be read.");
        }
    }

    private async Task DoAsync(HttpContext context, IFormCollection form)
    {
        switch (form["do"].ToString())
        {
            case "sign-in":
                await sessions.BeginAsync(context, form["name"].ToString(), form["password"].ToString());
                break;
            case "password":
                await sessions.ChoosePasswordAsync(context, form["password"].ToString(), form["current"].ToString());
                break;
            case "appointment":
                if (SessionCookie.Read(context.Request) is not { } token || !await signIn.ChooseAppointmentAsync(token, form["appointment"].ToString(), context.RequestAborted))
                {
                    throw Refusal.NotAuthorized("This is no appointment of the account.");
                }

                break;
            case "sign-out":
                if (SessionCookie.Read(context.Request) is { } ended)
                {
                    await signIn.EndAsync(ended, SessionEndpoint.Origin(context), context.RequestAborted);
                    SessionCookie.Clear(context);
                }

                break;
            default:
                throw RequestRefusedException.BadRequest("The form asks for nothing that this page does.");
        }
    }

    private async Task<KnownAccount?> FindAsync(HttpContext context)
    {
        if (SessionCookie.Read(context.Request) is not { } token)
        {
            return null;
        }

        var account = await callers.FindSessionAsync(token, context.RequestAborted);
        if (account is null)
        {
            SessionCookie.Clear(context);
        }

        return account;
    }
}

using Platform.Query;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>The refusals of callers, each with the one code that it always has.</summary>
internal static class Refusal
{
    /// <summary>The code of a credential that is not good.</summary>
    public const string NotAuthenticatedCode = "AUTH_NOT_AUTHENTICATED";

    /// <summary>401: a credential is there and is not good. A cookie that is not good is taken away.</summary>
    public static RequestRefusedException NotAuthenticated(HttpContext context, string message, bool isBearer = false)
    {
        context.Response.Headers.WWWAuthenticate = isBearer ? "Bearer error=\"invalid_token\"" : "Bearer";
        context.Response.Headers.CacheControl = "no-store";
        if (!isBearer)
        {
            SessionCookie.Clear(context);
        }

        return new RequestRefusedException(StatusCodes.Status401Unauthorized, NotAuthenticatedCode, message);
    }

    /// <summary>403: a known caller may not do this, in the role that he named.</summary>
    public static RequestRefusedException NotAuthorized(string message) =>
        new(StatusCodes.Status403Forbidden, ErrorCodes.NotAuthorized, message);

    /// <summary>400: the request says of its caller what cannot be.</summary>
    public static RequestRefusedException Malformed(string code, string message) =>
        new(StatusCodes.Status400BadRequest, code, message);
}

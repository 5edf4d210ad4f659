using Microsoft.Net.Http.Headers;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>Refuses what a page of another site makes a browser send along with our cookie. The cookie is SameSite=Strict; this holds where that does not.</summary>
internal static class CrossSite
{
    /// <summary>Refuses a request that another site's page sent.</summary>
    /// <exception cref="RequestRefusedException">It is one.</exception>
    public static void Refuse(HttpRequest request)
    {
        if (request.Headers.Origin is not [] && !IsOwn(request, request.Headers.Origin)
            || request.Headers["Sec-Fetch-Site"] is not ([] or ["same-origin"] or ["none"]))
        {
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, "CROSS_SITE", "A page of another site may not send this request. A program sends it without Origin and without a cookie.");
        }
    }

    /// <summary>Refuses a request that another site's page sent, and one of a kind that its form could send.</summary>
    /// <exception cref="RequestRefusedException">It is one.</exception>
    public static void RefuseForms(HttpRequest request)
    {
        Refuse(request);
        // A file is sent as a form; a script must say that it is one.
        if (request.Path.StartsWithSegments("/imports", StringComparison.Ordinal))
        {
            if (request.Headers.XRequestedWith.Count == 0)
            {
                throw new RequestRefusedException(StatusCodes.Status403Forbidden, "CROSS_SITE", "An upload with a cookie needs the header X-Requested-With.");
            }
        }
        else if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw new RequestRefusedException(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send Content-Type: application/json, also without a body.");
        }
    }

    // By the host: behind a proxy that ends TLS the scheme may be another.
    private static bool IsOwn(HttpRequest request, string? origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && HostString.FromUriComponent(uri) is var host
        && host.Host.Equals(request.Host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port ?? Port(uri.Scheme)) == (request.Host.Port ?? Port(uri.Scheme));

    private static int Port(string scheme) => scheme == Uri.UriSchemeHttps ? 443 : 80;
}

using Platform.Access;
using Platform.Access.Keys;

namespace Platform.Server.Access;

/// <summary>The one credential that a request comes with.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The cookie's value, the token or the key; empty for none.</param>
internal readonly record struct RequestCredential(CredentialKind Kind, string Value)
{
    private const string Bearer = "Bearer ";

    // Tokens of providers with many claims have three or four thousand characters.
    private const int MaxLength = 8_192;

    /// <summary>The request's credential.</summary>
    /// <exception cref="Transport.RequestRefusedException">It has two, or one that is none.</exception>
    public static RequestCredential Read(HttpContext context)
    {
        var cookie = SessionCookie.Read(context.Request);
        var header = context.Request.Headers.Authorization;
        if (header.Count + (cookie is null ? 0 : 1) > 1)
        {
            throw Refusal.Malformed("TWO_CREDENTIALS", "The request has two credentials; send either the session's cookie or one Authorization header.");
        }

        if (cookie is not null)
        {
            return new RequestCredential(CredentialKind.Session, cookie);
        }

        if (header is not [{ } text])
        {
            return default;
        }

        if (text.Length > MaxLength || !text.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.NotAuthenticated(context, $"Authorization must be \"Bearer\" with a token or an API key, of at most {MaxLength} characters.", isBearer: true);
        }

        var value = text[Bearer.Length..].Trim();
        return new RequestCredential(value.StartsWith(KeyText.Prefix, StringComparison.Ordinal) ? CredentialKind.Key : CredentialKind.Token, value);
    }

    /// <summary>Refuses a key in the address, which stands in the logs of every proxy on the way.</summary>
    /// <exception cref="Transport.RequestRefusedException">There is one.</exception>
    public static void RefuseInUrl(HttpRequest request)
    {
        if (Holds(request.QueryString.Value) || Holds(request.Path.Value))
        {
            throw Refusal.Malformed("KEY_IN_URL", "An API key must not stand in a URL, where logs keep it: send it as \"Authorization: Bearer\", and have this one revoked.");
        }
    }

    private static bool Holds(string? text) => text?.Contains(KeyText.Prefix, StringComparison.Ordinal) == true;
}

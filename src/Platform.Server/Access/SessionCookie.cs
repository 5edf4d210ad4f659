using System.Net;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>The cookie of a session: for this server alone, over TLS alone, out of reach of scripts and of other sites. On this machine it does without TLS.</summary>
internal static class SessionCookie
{
    private const string Name = "__Host-session";
    private const string LoopbackName = "session";

    /// <summary>The cookie's value; null when the request has none.</summary>
    public static string? Read(HttpRequest request) =>
        NameFor(request) is { } name && request.Cookies.TryGetValue(name, out var value) ? value : null;

    /// <summary>Whether a cookie that is set would be kept from everybody else.</summary>
    public static bool IsPossible(HttpRequest request) => NameFor(request) is not null;

    /// <exception cref="RequestRefusedException">The cookie would travel in clear.</exception>
    public static void RequirePossible(HttpRequest request)
    {
        if (!IsPossible(request))
        {
            throw Refusal.Malformed("TLS_REQUIRED", "Signing in needs HTTPS. Behind a proxy that ends TLS, name the proxy in the setting Http:KnownProxies.");
        }
    }

    /// <summary>Sets the cookie, until the browser ends.</summary>
    public static void Set(HttpContext context, string value) => context.Response.Cookies.Append(NameFor(context.Request)!, value, Options(context.Request));

    /// <summary>Takes the cookie away.</summary>
    public static void Clear(HttpContext context)
    {
        if (NameFor(context.Request) is { } name && context.Request.Cookies.ContainsKey(name))
        {
            context.Response.Cookies.Delete(name, Options(context.Request));
        }
    }

    /// <summary>Whether a host's name is one of this machine's own.</summary>
    public static bool IsLoopbackName(string host) => host is "localhost" or "127.0.0.1" or "[::1]";

    private static string? NameFor(HttpRequest request) =>
        request.IsHttps ? Name
        : IsLoopbackName(request.Host.Host) && request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) ? LoopbackName
        : null;

    private static CookieOptions Options(HttpRequest request) =>
        new() { HttpOnly = true, Secure = request.IsHttps, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };
}

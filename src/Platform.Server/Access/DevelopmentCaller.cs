using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Platform.Access;
using Platform.Access.Storage;
using Platform.Model.Access;

namespace Platform.Server.Access;

/// <summary>
/// Who comes without a credential to a first run: "开发", in the role of the county. Only in Development, only from this machine to a server that nobody else reaches, and only
/// while the registers hold nothing but the simulated county. Where anything of it is missing there is no such caller.
/// </summary>
internal sealed class DevelopmentCaller(IHostEnvironment environment, IServer server, AccessDatabase database, ActAs actAs)
{
    /// <summary>The header that names another role to see the platform in.</summary>
    public const string ActAsHeader = "X-Act-As";

    // The addresses are known when the server listens, before its first request.
    private readonly Lazy<bool> isOpen = new(() => environment.IsDevelopment() && database.IsSample
        && server.Features.Get<IServerAddressesFeature>()?.Addresses is { Count: > 0 } addresses && addresses.All(IsLoopback));

    private static Principal Developer { get; } = new(Role.County, CredentialKind.Development) { Name = "开发" };

    /// <summary>Whether the server has such a caller at all.</summary>
    public bool IsPossible => isOpen.Value;

    /// <summary>Whether the request could be such a caller's.</summary>
    public bool Fits(HttpContext context) =>
        IsPossible
        && context.Connection.RemoteIpAddress is { } peer && IPAddress.IsLoopback(peer)
        && SessionCookie.IsLoopbackName(context.Request.Host.Host)
        && !context.Request.Headers.Any(header => IsOfProxies(header.Key));

    /// <summary>The caller, in the role that the request names.</summary>
    /// <exception cref="Transport.RequestRefusedException">It names no role, or one whose scope is not registered.</exception>
    public async Task<Principal> FindAsync(HttpContext context)
    {
        context.Response.Headers["X-Access"] = "development";
        return context.Request.Headers[ActAsHeader] is [] ? Developer
            : (await actAs.ReadAsync(context.Request.Headers[ActAsHeader], context.RequestAborted)) with { Name = Developer.Name };
    }

    // As the framework renames those that it believes.
    private static bool IsOfProxies(string header) =>
        header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopback(string address)
    {
        var bound = BindingAddress.Parse(address);
        return !bound.IsUnixPipe && !bound.IsNamedPipe
            && (bound.Host == "localhost" || (IPAddress.TryParse(bound.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
    }
}

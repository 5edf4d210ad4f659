using Platform.Access;
using Platform.Access.Policies;
using Platform.Query;

namespace Platform.Server.Access;

/// <summary>Who asks, of a request whose caller has been found; without that he is the public.</summary>
internal static class RequestCaller
{
    /// <summary>Who asks.</summary>
    public static Principal Principal(this HttpContext context) => context.Features.Get<Principal>() ?? Platform.Access.Principal.Public;

    /// <summary>The same, as the engine takes it.</summary>
    public static Caller Caller(this HttpContext context) => RolePolicies.For(context.Principal());
}

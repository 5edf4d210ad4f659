using Microsoft.AspNetCore.Http;
using Platform.Access;
using Platform.Access.Callers;
using Platform.Model.Access;
using Platform.Server.Access;
using Platform.Server.Transport;

namespace Platform.Server.Tests.Access;

public sealed class CostLimitTests
{
    [Fact]
    public void A_key_spends_its_cost_and_no_more()
    {
        using var limits = new KeyLimits();
        var context = new DefaultHttpContext();
        // Who has no key has no limit of one.
        limits.RequireCost(context, 1e12);
        context.Features.Set(new KnownKey(new Principal(Role.App, CredentialKind.Key) { AccountId = "one" }, 10, 1_000));
        limits.RequireCost(context, 600);
        limits.RequireCost(context, 399.5);
        var refused = Assert.Throws<RequestRefusedException>(() => limits.RequireCost(context, 1));
        Assert.Equal(("COST_LIMITED", 429, "10"), (refused.Code, refused.Status, context.Response.Headers.RetryAfter.ToString()));
        Assert.Throws<RequestRefusedException>(() => limits.RequireCost(context, 1_001));
    }
}

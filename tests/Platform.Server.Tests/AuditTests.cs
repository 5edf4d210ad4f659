using System.Text.Json;

namespace Platform.Server.Tests;

/// <summary>The GraphQL-over-HTTP audit of the npm package <c>graphql-http</c>.</summary>
public sealed class AuditTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task Every_audit_is_passed()
    {
        var results = JsonDocument.Parse(await NodeFolder.RunAsync("Audit", "audit.mjs", new Uri(server.Address, "/graphql").ToString())).RootElement;
        Assert.Equal(61, results.GetArrayLength());
        Assert.Empty(results.EnumerateArray()
            .Where(audit => audit.GetProperty("status").GetString() != "ok")
            .Select(audit => $"{audit.GetProperty("id")} {audit.GetProperty("name")}: {audit.GetProperty("reason")}"));
    }
}

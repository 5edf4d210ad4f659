using System.Net;
using Platform.Access.Keys;

namespace Platform.Server.Tests.Access;

public sealed class FirstRunTests(FirstRun first, AccessServer production, SampleLessServer empty) : IClassFixture<FirstRun>, IClassFixture<AccessServer>, IClassFixture<SampleLessServer>
{
    private const string Institution = "{ institutions(first: 1) { nodes { creditCode } } }";

    [Fact]
    public async Task Whoever_comes_from_this_machine_is_the_county()
    {
        var who = await first.WhoAsync();
        Assert.Equal(("开发", "COUNTY", true), (who.GetProperty("name").GetString(), who.GetProperty("role").GetString(), who.GetProperty("isDevelopment").GetBoolean()));
        using var answer = await first.AskAsync();
        Assert.Equal("development", answer.Headers.GetValues("X-Access").Single());
    }

    [Theory]
    [InlineData("COUNTY", "COUNTY")]
    [InlineData("VIEWER", "VIEWER")]
    [InlineData("PUBLIC", "PUBLIC")]
    [InlineData("ADMIN", "ADMIN")]
    [InlineData("AUDITOR", "AUDITOR")]
    [InlineData("APP", "APP")]
    [InlineData("APP:beds:write,institutions:write", "APP", "beds:write,institutions:write")]
    [InlineData("TOWNSHIP:330726101", "TOWNSHIP", "330726101")]
    [InlineData("TOWNSHIP:330726", "TOWNSHIP", "330726")]
    public async Task Another_role_is_tried_by_its_name(string header, string role, string scope = "")
    {
        var who = await first.WhoAsync(null, null, ("X-Act-As", header));
        Assert.Equal((role, true), (who.GetProperty("role").GetString(), who.GetProperty("isDevelopment").GetBoolean()));
        Assert.Equal(scope, string.Join(',', who.GetProperty("scopes").EnumerateArray().Select(one => one.GetString())) + who.GetProperty("division").GetString());
    }

    [Fact]
    public async Task An_institution_is_tried_by_its_credit_code()
    {
        using var asked = await first.SendAsync(HttpMethod.Post, "/graphql", new { query = Institution });
        var code = (await asked.AssertDataAsync()).GetProperty("institutions").GetProperty("nodes")[0].GetProperty("creditCode").GetString()!;
        Assert.Equal(code, (await first.WhoAsync(null, null, ("X-Act-As", $"INSTITUTION:{code}"))).GetProperty("institution").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("BOSS")]
    [InlineData("county")]
    [InlineData("COUNTY:330726")]
    [InlineData("TOWNSHIP")]
    [InlineData("TOWNSHIP:")]
    [InlineData("TOWNSHIP:330799")]
    [InlineData("TOWNSHIP:330726101' OR '1'='1")]
    [InlineData("INSTITUTION:91330726000000000X")]
    [InlineData("APP:")]
    [InlineData("APP:caregivers:write")]
    [InlineData("PUBLIC, COUNTY")]
    public async Task What_is_no_role_is_refused(string header)
    {
        using var refused = await first.AskAsync(null, null, ("X-Act-As", header));
        await refused.AssertErrorAsync(HttpStatusCode.BadRequest, "ACT_AS_INVALID");
    }

    [Fact]
    public async Task Beside_a_credential_no_role_is_tried()
    {
        var cookie = await first.SignedInAsync("acting");
        using (var session = await first.AskAsync(cookie, null, ("X-Act-As", "VIEWER")))
            await session.AssertErrorAsync(HttpStatusCode.BadRequest, "ACT_AS_INVALID");
        using (var key = await first.AskAsync(null, KeyText.New(), ("X-Act-As", "VIEWER")))
            await key.AssertErrorAsync(HttpStatusCode.BadRequest, "ACT_AS_INVALID");
        Assert.Equal("VIEWER", (await first.WhoAsync(cookie)).GetProperty("role").GetString());
    }

    [Theory]
    [InlineData("Host", "registers.example.org")]
    [InlineData("Host", "localhost.example.org")]
    [InlineData("Forwarded", "for=192.0.2.1")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Host", "localhost")]
    public async Task Whoever_comes_by_a_proxy_or_another_name_is_the_public(string name, string value)
    {
        await AssertPublicAsync(first, (name, value));
    }

    [Fact]
    public async Task In_production_there_is_no_such_caller() => await AssertPublicAsync(production);

    [Fact]
    public async Task Without_the_sample_county_there_is_no_such_caller() => await AssertPublicAsync(empty);

    [Fact]
    public async Task On_an_address_for_all_there_is_no_such_caller()
    {
        var open = new OpenServer();
        await open.InitializeAsync();
        await AssertPublicAsync(open);
        await open.DisposeAsync();
    }

    private static async Task AssertPublicAsync(AccessServer server, params (string Name, string Value)[] headers)
    {
        // The header is not looked at, whatever it says.
        foreach (var role in new[] { "COUNTY", "nonsense" })
        {
            var who = await server.WhoAsync(null, null, [.. headers, ("X-Act-As", role)]);
            Assert.Equal(("PUBLIC", false), (who.GetProperty("role").GetString(), who.GetProperty("isDevelopment").GetBoolean()));
        }

        using var answer = await server.AskAsync(null, null, headers);
        await answer.AssertDataAsync();
        Assert.False(answer.Headers.Contains("X-Access"));
    }

    private sealed class OpenServer : AccessServer
    {
        protected override IEnumerable<(string Name, string Value)> Settings => [("urls", "http://127.0.0.1:0;http://0.0.0.0:0")];
    }
}

public sealed class SampleLessServer : AccessServer
{
    protected override IEnumerable<(string Name, string Value)> Settings => [("Storage:Sample:Enabled", "false")];
}

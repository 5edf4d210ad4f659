using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Platform.Access;
using Platform.Access.Accounts;
using Platform.Model.Access;

namespace Platform.Server.Tests.Access;

/// <summary>Tokens of a county's own provider.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends fixtures by IAsyncLifetime.")]
public sealed class TokenTests : IAsyncLifetime
{
    private Provider provider = null!;
    private ProvidedServer server = null!;

    public async Task InitializeAsync()
    {
        provider = await Provider.StartAsync();
        server = new ProvidedServer(provider.Issuer);
        await server.InitializeAsync();
        await server.Accounts.AddAsync("wang", provider.Issuer, "subject-1", new NewAppointment(Role.Township, new DivisionScope("330726101")));
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task A_good_token_has_the_role_of_its_account_whatever_it_claims()
    {
        using var answer = await server.AskAsync(null, provider.Token("subject-1"));
        await answer.AssertDataAsync();
        var who = await server.WhoAsync(null, provider.Token("subject-1"));
        Assert.Equal(("wang", "TOWNSHIP", "330726101"), (who.GetProperty("name").GetString(), who.GetProperty("role").GetString(), who.GetProperty("division").GetString()));
        // It needs no cookie's defence, for no browser sends it by itself.
        using var posted = await server.SendAsync(HttpMethod.Post, "/graphql", new { query = "{ __typename }" }, null, provider.Token("subject-1"), ("Origin", "https://elsewhere.example"));
        await posted.AssertDataAsync();
    }

    [Fact]
    public async Task A_token_that_is_not_good_is_refused()
    {
        using var stranger = RSA.Create(2048);
        var good = provider.Token("subject-1");
        var none = $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{good.Split('.')[1]}.";
        foreach (var (what, token) in new[]
        {
            ("expired", provider.Token("subject-1", expires: TimeSpan.FromMinutes(-1))),
            ("not yet good", provider.Token("subject-1", from: TimeSpan.FromMinutes(2))),
            ("of another issuer", provider.Token("subject-1", issuer: "https://elsewhere.example")),
            ("for another audience", provider.Token("subject-1", audience: "another-platform")),
            ("signed by a stranger", provider.Token("subject-1", signing: Provider.Sign(stranger))),
            ("signed by the public key as a secret", provider.Token("subject-1", signing: provider.SignByPublicKey())),
            ("not signed", none),
            ("not signed, but with a signature", none + good.Split('.')[2]),
            ("changed", $"{good.Split('.')[0]}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(good.Split('.')[1]).Replace("subject-1", "subject-2", StringComparison.Ordinal))}.{good.Split('.')[2]}"),
            ("without a subject", provider.Token("")),
            ("no token", "a.b.c"),
        })
        {
            using var refused = await server.AskAsync(null, token);
            Assert.True(refused.StatusCode == HttpStatusCode.Unauthorized, what);
            Assert.Equal("Bearer error=\"invalid_token\"", refused.Headers.WwwAuthenticate.Single().ToString());
            Assert.DoesNotContain("subject", await refused.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_subject_without_an_enabled_account_is_not_the_public()
    {
        using (var unknown = await server.AskAsync(null, provider.Token("subject-unknown")))
            await unknown.AssertErrorAsync(HttpStatusCode.Forbidden, "AUTH_NOT_AUTHORIZED");
        await server.Accounts.AddAsync("li", provider.Issuer, "subject-2", new NewAppointment(Role.Viewer));
        await server.Accounts.DisableAsync("li");
        using var disabled = await server.AskAsync(null, provider.Token("subject-2"));
        await disabled.AssertErrorAsync(HttpStatusCode.Forbidden, "AUTH_NOT_AUTHORIZED");
    }

    [Fact]
    public async Task While_the_provider_is_away_a_token_is_neither_good_nor_bad()
    {
        var away = new ProvidedServer("http://127.0.0.1:9");
        await away.InitializeAsync();
        using var refused = await away.AskAsync(null, provider.Token("subject-1"));
        await refused.AssertErrorAsync(HttpStatusCode.ServiceUnavailable, "PROVIDER_UNAVAILABLE");
        using var anybody = await away.AskAsync();
        await anybody.AssertDataAsync();
        await away.DisposeAsync();
    }

    [Fact]
    public async Task Tokens_of_user_jwts_are_taken_in_development_alone()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var (development, production) = (new UserJwtsServer(secret, "Development"), new UserJwtsServer(secret, "Production"));
        var token = provider.Token("me", "dotnet-user-jwts", "http://localhost:5080", signing: new(new SymmetricSecurityKey(secret) { KeyId = "dev" }, SecurityAlgorithms.HmacSha256));
        await development.InitializeAsync();
        await development.Accounts.AddAsync("me", "dotnet-user-jwts", "me", new NewAppointment(Role.Auditor));
        Assert.Equal("AUDITOR", (await development.WhoAsync(null, token)).GetProperty("role").GetString());
        await development.DisposeAsync();
        await production.InitializeAsync();
        using var refused = await production.AskAsync(null, token);
        await refused.AssertErrorAsync(HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED");
        await production.DisposeAsync();
    }

    private sealed class ProvidedServer(string authority) : AccessServer
    {
        protected override IEnumerable<(string Name, string Value)> Settings =>
            [.. base.Settings, ("Access:Oidc:Authority", authority), ("Access:Oidc:Audience", Provider.Audience)];
    }

    // As the command writes them into the settings of the project and the secrets of its user.
    private sealed class UserJwtsServer(byte[] secret, string environment) : AccessServer
    {
        protected override IEnumerable<(string Name, string Value)> Settings =>
        [
            ("environment", environment),
            ("Authentication:Schemes:Bearer:ValidIssuer", "dotnet-user-jwts"),
            ("Authentication:Schemes:Bearer:ValidAudiences:0", "http://localhost:5080"),
            ("Authentication:Schemes:Bearer:SigningKeys:0:Issuer", "dotnet-user-jwts"),
            ("Authentication:Schemes:Bearer:SigningKeys:0:Value", Convert.ToBase64String(secret)),
        ];
    }
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Server.Tests.Access;

/// <summary>An OpenID provider on this machine: its discovery document, its keys, and the tokens that it signs.</summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string Audience = "civil-affairs-platform";

    private readonly WebApplication app;
    private readonly RSA rsa = RSA.Create(2048);

    private Provider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => new Dictionary<string, string> { ["issuer"] = Issuer, ["jwks_uri"] = $"{Issuer}/keys" });
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { PublicKey() } }));
    }

    public string Issuer => app.Urls.First();

    public static async Task<Provider> StartAsync()
    {
        var provider = new Provider();
        await provider.app.StartAsync();
        return provider;
    }

    /// <summary>A token as providers make them; each part can be made wrong.</summary>
    public string Token(string subject, string? issuer = null, string audience = Audience, TimeSpan? expires = null, TimeSpan? from = null, SigningCredentials? signing = null) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? Issuer,
            Audience = audience,
            Claims = new Dictionary<string, object> { ["sub"] = subject, ["role"] = "COUNTY" },
            NotBefore = DateTime.UtcNow + (from ?? TimeSpan.FromMinutes(-60)),
            IssuedAt = DateTime.UtcNow.AddMinutes(-60),
            Expires = DateTime.UtcNow + (expires ?? TimeSpan.FromMinutes(5)),
            SigningCredentials = signing ?? Sign(rsa),
        });

    /// <summary>Signs by another key that calls itself as ours does.</summary>
    public static SigningCredentials Sign(RSA key) => new(new RsaSecurityKey(key) { KeyId = "one" }, SecurityAlgorithms.RsaSha256);

    /// <summary>What a server would check a secret of, that took the public key for one.</summary>
    public SigningCredentials SignByPublicKey() =>
        new(new SymmetricSecurityKey(rsa.ExportSubjectPublicKeyInfo()) { KeyId = "one" }, SecurityAlgorithms.HmacSha256);

    public ValueTask DisposeAsync()
    {
        rsa.Dispose();
        return app.DisposeAsync();
    }

    private Dictionary<string, string> PublicKey()
    {
        var key = rsa.ExportParameters(includePrivateParameters: false);
        return new Dictionary<string, string>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = "one",
            ["n"] = Base64UrlEncoder.Encode(key.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        };
    }
}

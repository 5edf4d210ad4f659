using Microsoft.IdentityModel.Tokens;

namespace Platform.Server.Access;

/// <summary>The tokens that <c>dotnet user-jwts</c> makes, in the environment Development alone: from the settings and secrets that it writes.</summary>
internal sealed class DevelopmentTokens(IHostEnvironment environment, IConfiguration configuration)
{
    private readonly Lazy<TokenValidationParameters?> parameters = new(() => environment.IsDevelopment() ? Read(configuration.GetSection("Authentication:Schemes:Bearer")) : null);

    /// <summary>How they are checked; null when there are none.</summary>
    public TokenValidationParameters? Parameters => parameters.Value;

    private static TokenValidationParameters? Read(IConfigurationSection section)
    {
        var issuer = section["ValidIssuer"];
        var keys = section.GetSection("SigningKeys").GetChildren()
            .Where(key => key["Issuer"] == issuer && key["Value"] is not null)
            .Select(key => new SymmetricSecurityKey(Convert.FromBase64String(key["Value"]!)))
            .ToList();
        return issuer is null || keys.Count == 0 ? null : new TokenValidationParameters
        {
            ValidIssuer = issuer,
            ValidAudiences = [.. section.GetSection("ValidAudiences").GetChildren().Select(audience => audience.Value)],
            IssuerSigningKeys = keys,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ClockSkew = TimeSpan.FromSeconds(30),
        };
    }
}

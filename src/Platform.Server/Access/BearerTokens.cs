using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Platform.Access.Callers;
using Platform.Server.Settings;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>Checks the bearer tokens of OpenID providers: who issued them, for whom, until when, and by whose signature. Roles are never taken from them.</summary>
internal sealed partial class BearerTokens(CallerLookup callers, IOptionsMonitor<JwtBearerOptions> options, IOptions<OidcSettings> settings, DevelopmentTokens development, ILogger<BearerTokens> logger)
{
    private const string Scheme = "Oidc";

    // A signature that only the provider can make. No secret is shared with it, and `none` is none.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>Whether any token could be good.</summary>
    public bool AreTaken => settings.Value.IsSet || development.Parameters is not null;

    /// <summary>Adds what finds the provider's keys and keeps them fresh.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DevelopmentTokens>();
        services.AddSingleton<BearerTokens>();
        services.AddSingleton<IPostConfigureOptions<JwtBearerOptions>, JwtBearerPostConfigureOptions>();
        services.AddOptions<JwtBearerOptions>(Scheme).Configure<IOptions<OidcSettings>>((jwt, oidc) =>
        {
            (jwt.Authority, jwt.Audience) = (oidc.Value.Authority, oidc.Value.Audience);
            // The settings let plain HTTP through for this machine alone.
            jwt.RequireHttpsMetadata = oidc.Value.Authority?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true;
            jwt.BackchannelTimeout = TimeSpan.FromSeconds(10);
            jwt.TokenValidationParameters.ValidAlgorithms = Algorithms;
            jwt.TokenValidationParameters.ClockSkew = TimeSpan.FromSeconds(30);
        });
    }

    /// <summary>The account of a token's issuer and subject.</summary>
    /// <exception cref="RequestRefusedException">The token is not good, or its subject has no account here.</exception>
    public async Task<KnownAccount> FindAsync(HttpContext context, string token)
    {
        var cancellationToken = context.RequestAborted;
        var good = await CheckAsync(token, cancellationToken)
            ?? throw Refusal.NotAuthenticated(context, "The bearer token is not good here: check its issuer, its audience, its time and its signature.", isBearer: true);
        return await callers.FindSubjectAsync(good.Issuer, good.Subject, cancellationToken)
            ?? throw Refusal.NotAuthorized("The token is good, but its subject has no account here that is enabled; an administrator makes one.");
    }

    private async Task<JsonWebToken?> CheckAsync(string token, CancellationToken cancellationToken)
    {
        if (development.Parameters is { } ofDevelopment && await ValidateAsync(token, ofDevelopment) is { } tried)
        {
            return tried;
        }

        return settings.Value.IsSet ? await ValidateAsync(token, await ParametersAsync(cancellationToken)) : null;
    }

    private async Task<JsonWebToken?> ValidateAsync(string token, TokenValidationParameters parameters) =>
        await handler.ValidateTokenAsync(token, parameters) is { IsValid: true, SecurityToken: JsonWebToken { Subject.Length: > 0 } good } ? good : null;

    private async Task<TokenValidationParameters> ParametersAsync(CancellationToken cancellationToken)
    {
        var jwt = options.Get(Scheme);
        try
        {
            await jwt.ConfigurationManager!.GetConfigurationAsync(cancellationToken);
        }
        catch (Exception problem) when (problem is InvalidOperationException or IOException or HttpRequestException)
        {
            LogUnreachable(problem.GetBaseException().Message);
            throw new RequestRefusedException(StatusCodes.Status503ServiceUnavailable, "PROVIDER_UNAVAILABLE", "The OpenID provider does not answer; try again later.");
        }

        var parameters = jwt.TokenValidationParameters.Clone();
        // It looks for new keys when a signature is by one that it does not know.
        parameters.ConfigurationManager = (BaseConfigurationManager)jwt.ConfigurationManager;
        return parameters;
    }

    [LoggerMessage(LogLevel.Warning, "The OpenID provider does not answer ({Reason}): no bearer token can be checked. Check the setting Access:Oidc:Authority.")]
    private partial void LogUnreachable(string reason);
}

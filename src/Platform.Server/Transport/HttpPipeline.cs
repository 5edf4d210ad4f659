using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Platform.Server.Limits;
using Platform.Server.Settings;

namespace Platform.Server.Transport;

/// <summary>What every request passes on its way to its endpoint; a part that no setting asks for is not there.</summary>
internal static class HttpPipeline
{
    /// <summary>Adds what the pipeline needs.</summary>
    public static void AddHttp(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // What a body may have is checked when it is read. What is refused is thrown away to its end, so that a client still sending sees the answer.
            kestrel.Limits.MaxRequestBodySize = HttpSettings.LargestBodySize;
        }).UseKestrelHttpsConfiguration();
        builder.Services.AddCors();
        builder.Services.AddRateLimiter();
        builder.Services.AddSingleton<ExecutionLimiter>();
        builder.Services.AddSingleton(SchemaAccess.Of);
        AnswerCompression.Add(builder.Services);
    }

    /// <summary>Puts the parts into their order.</summary>
    public static void UseHttp(this WebApplication app)
    {
        app.UseKnownProxies();
        app.UseResponseCompression();
        app.UseMiddleware<ErrorBoundary>();
        app.UseAllowedOrigins();
        app.UseCallerRateLimit();
    }

    // Without known proxies the headers are ignored, for anybody could forge an address with them.
    private static void UseKnownProxies(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<IOptions<HttpSettings>>().Value.KnownProxies;
        if (proxies.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            // From the nearest proxy backwards, as far as they are known.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (System.Net.IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }

        app.UseForwardedHeaders(options);
    }

    /// <summary>
    /// Without allowed origins a page of another origin reads no answer. Nor can it make the server do anything: GET only reads, POST takes only JSON, for which a
    /// browser asks in a preflight first, and a session's cookie does not travel with what another site sends, nor would it be taken. With them a page of another origin
    /// comes without the cookie too.
    /// </summary>
    private static void UseAllowedOrigins(this WebApplication app)
    {
        var origins = app.Services.GetRequiredService<IOptions<CorsSettings>>().Value.AllowedOrigins;
        if (origins.Length > 0)
        {
            app.UseCors(policy => policy
                .WithOrigins(origins)
                .WithMethods("GET", "HEAD", "POST")
                .AllowAnyHeader()
                .WithExposedHeaders(HeaderNames.ETag, HeaderNames.ContentDisposition, HeaderNames.RetryAfter, "X-Request-Id")
                .SetPreflightMaxAge(TimeSpan.FromHours(1)));
        }
    }
}

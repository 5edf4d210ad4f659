using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Platform.Server.Transport;

/// <summary>Leaves small answers as they are: they fit into one packet anyway.</summary>
internal sealed class AnswerCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    private const int WorthwhileSize = 1_024;

    /// <summary>Adds Brotli and gzip, at their fastest level, for clients that accept them.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // No answer holds a secret, and no browser sends a credential along with what another site asks: what compression could leak over TLS is not there.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "text/csv", "application/x-ndjson"];
        });
        services.AddSingleton<IResponseCompressionProvider, AnswerCompression>();
    }

    /// <inheritdoc/>
    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength is not < WorthwhileSize && base.ShouldCompressResponse(context);
}

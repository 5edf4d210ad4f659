using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Platform.Server.Ide;

/// <summary>Banana Cake Pop, the browser IDE, served from the folder beside the binaries.</summary>
internal sealed class BananaCakePop
{
    // The IDE may talk to this server only, whatever it or a later version of it would like to load or report.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:";

    private readonly string folder = Path.Combine(AppContext.BaseDirectory, "ide");

    /// <summary>False in a server that was built without the IDE.</summary>
    public bool IsInstalled => File.Exists(Path.Combine(folder, "index.html"));

    /// <summary>Serves the IDE's scripts, styles and settings under <c>/graphql/</c>.</summary>
    public void Map(WebApplication app)
    {
        if (!IsInstalled)
        {
            return;
        }

        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/graphql",
            FileProvider = new PhysicalFileProvider(folder),
            ServeUnknownFileTypes = true,
            DefaultContentType = "text/plain; charset=utf-8",
            OnPrepareResponse = file => SetHeaders(file.Context.Response, HasHashedName(file)),
        });
        app.MapGet("/graphql/service-worker.js", AnswerServiceWorkerAsync);
        app.MapGet("/graphql/bcp-config.json", context => context.Response.WriteAsJsonAsync(new { useBrowserUrlAsEndpoint = true, disableTelemetry = true }));
    }

    /// <summary>Answers a browser that opens the endpoint; the page's own links need the slash at the end.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.Value!.EndsWith('/'))
        {
            context.Response.Redirect($"{request.PathBase}{request.Path}/{request.QueryString}");
            return Task.CompletedTask;
        }

        SetHeaders(context.Response, immutable: false);
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.SendFileAsync(Path.Combine(folder, "index.html"));
    }

    // The package's own would reload the page under the hands of a first visitor and keep an old IDE after an upgrade. This one, which the page asks for all the same,
    // keeps and answers nothing, and takes the place of one that an earlier version has left in a browser.
    private static Task AnswerServiceWorkerAsync(HttpContext context)
    {
        SetHeaders(context.Response, immutable: false);
        context.Response.ContentType = "text/javascript; charset=utf-8";
        return context.Response.WriteAsync("// Nothing is kept for use without the server.\n");
    }

    private static bool HasHashedName(StaticFileResponseContext file) => file.Context.Request.Path.StartsWithSegments("/graphql/static", StringComparison.Ordinal);

    private static void SetHeaders(HttpResponse response, bool immutable)
    {
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = immutable ? "public, max-age=31536000, immutable" : "no-cache";
    }
}

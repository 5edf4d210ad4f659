using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using Platform.Server.Ide;
using Platform.Server.Transport;

namespace Platform.Server.Start;

/// <summary>Puts the start page into the application.</summary>
internal static class StartRoutes
{
    // Nothing but the page's own style and icon, and no frame around it.
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Adds the page.</summary>
    public static void AddStartPage(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<BananaCakePop>();
        builder.Services.AddSingleton<DocumentationFiles>();
        builder.Services.AddSingleton<StartPage>();
    }

    /// <summary>Maps the root, the page's files and the book. Who is no browser is told at the root where queries go, as everywhere else.</summary>
    public static void MapStartPage(this WebApplication app)
    {
        app.Services.GetRequiredService<DocumentationFiles>().Map(app);
        var page = app.Services.GetRequiredService<StartPage>();
        app.Map("/", context => AnswerAsync(context, page));
        MapFile(app, "/start.css", "text/css; charset=utf-8");
        MapFile(app, "/favicon.ico", "image/x-icon");
    }

    /// <summary>Lets a browser load nothing from elsewhere and guess no types.</summary>
    public static void SetHeaders(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
    }

    private static Task AnswerAsync(HttpContext context, StartPage page)
    {
        context.Response.Headers.Vary = "Accept";
        if ((!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) || !ContentNegotiation.PrefersHtml(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        SetHeaders(context.Response);
        return TypedResults.Bytes(page.Bytes, MediaTypes.Html).ExecuteAsync(context);
    }

    private static void MapFile(WebApplication app, string path, string contentType)
    {
        var bytes = StartFiles.Bytes(path[1..]);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"", isWeak: true);
        app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], context =>
        {
            SetHeaders(context.Response);
            return TypedResults.Bytes(bytes, contentType, entityTag: tag).ExecuteAsync(context);
        });
    }
}

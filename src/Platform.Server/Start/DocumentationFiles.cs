using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Platform.Server.Start;

/// <summary>The book, which travels in the folder <c>docs</c> beside the binaries.</summary>
internal sealed class DocumentationFiles
{
    private readonly string folder = Path.Combine(AppContext.BaseDirectory, "docs");

    /// <summary>The names of its files: the front pages, then the chapters.</summary>
    public IReadOnlyList<string> Names => !Directory.Exists(folder) ? []
        : [.. Directory.EnumerateFiles(folder, "*.md").Select(file => Path.GetFileName(file)!).OrderByDescending(name => name.StartsWith("README", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal)];

    /// <summary>Serves them under <c>/docs/</c>, as texts that every browser shows.</summary>
    public void Map(WebApplication app)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/docs",
            FileProvider = new PhysicalFileProvider(folder),
            ContentTypeProvider = new FileExtensionContentTypeProvider(new Dictionary<string, string>(StringComparer.Ordinal) { [".md"] = "text/plain; charset=utf-8" }),
            OnPrepareResponse = file => StartRoutes.SetHeaders(file.Context.Response),
        });
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Platform.Server.Tests.Access;

/// <summary>A page of another origin with a form to ours.</summary>
internal sealed class AttackerPage : IAsyncDisposable
{
    private readonly WebApplication app;

    private AttackerPage(Uri target)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/", () => Results.Content($"<form method=post action={target}sign-in><input type=hidden name=do value=sign-out><button>win</button></form>", "text/html"));
    }

    /// <summary>Under another name of this machine, so that it is another site too.</summary>
    public string Address => app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public static async Task<AttackerPage> StartAsync(Uri target)
    {
        var page = new AttackerPage(target);
        await page.app.StartAsync();
        return page;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Platform.Server.Tests.Telemetry;

/// <summary>Takes what is exported by OTLP over HTTP. The texts stand in it as they are.</summary>
internal sealed class OtlpCollector : IAsyncDisposable
{
    private readonly ConcurrentBag<(string Path, string Body)> received = [];
    private readonly WebApplication app;

    private OtlpCollector()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.Add((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
            context.Response.ContentType = "application/x-protobuf";
        });
    }

    public string Address => app.Urls.First();

    public string Traces => Of("/v1/traces");

    public string Metrics => Of("/v1/metrics");

    public static async Task<OtlpCollector> StartAsync()
    {
        var collector = new OtlpCollector();
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>Waits until the metric and the trace with the text have come.</summary>
    public async Task WaitAsync(string metric, string text)
    {
        for (var patience = 300; patience > 0; patience--)
        {
            if (Metrics.Contains(metric, StringComparison.Ordinal) && Traces.Contains(text, StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail($"Nothing has come of {metric} or {text}.");
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private string Of(string path) => string.Concat(received.Where(request => request.Path == path).Select(request => request.Body));
}

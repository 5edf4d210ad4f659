using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Platform.Server.Tests.Telemetry;

/// <summary>What Prometheus finds, and where.</summary>
public sealed class PrometheusTests
{
    [Fact]
    public async Task The_metrics_stand_on_their_own_port_and_count_by_what_clients_cannot_choose()
    {
        using var directory = new TemporaryDirectory();
        var port = FreePort();
        await using var server = await ServerProcess.StartOnFileAsync(directory.Path, $"--Telemetry:PrometheusPort={port}");
        for (var i = 0; i < 2; i++)
        {
            await server.AskAsync("query ChosenName { chosenAlias: beds(first: 4) { nodes { bedNo } } }");
        }

        await server.AskAsync("{ beds(first: 5000) { totalCount } }");
        await server.AskAsync("{ chosenField }");
        await server.AskAsync("{ beds(");
        using (var content = new StringContent("{}", Encoding.UTF8, "text/plain"))
        using (var refused = await server.Client.PostAsync("/graphql", content))
        {
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, refused.StatusCode);
        }

        using var chosen = new HttpRequestMessage(new HttpMethod("CHOSEN"), "/chosen-path");
        using (await server.Client.SendAsync(chosen))
        {
            // Not found.
        }

        using var scraper = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var metrics = await scraper.GetStringAsync("/metrics");

        AssertSample(metrics, "platform_query_duration_seconds_count", "outcome=\"ok\"", 2);
        AssertSample(metrics, "platform_query_duration_seconds_count", "outcome=\"error\"", 1);
        AssertSample(metrics, "platform_query_duration_seconds_count", "outcome=\"refused\"", 2);
        AssertSample(metrics, "platform_query_errors_total", "code=\"HC0051\"", 1);
        AssertSample(metrics, "platform_query_errors_total", "code=\"VALIDATION\"", 1);
        AssertSample(metrics, "platform_query_errors_total", "code=\"HC0014\"", 1);
        AssertSample(metrics, "platform_server_errors_total", "code=\"UNSUPPORTED_MEDIA_TYPE\"", 1);
        AssertSample(metrics, "platform_query_sql_duration_seconds_count", "db_system_name=\"sqlite\"", 2);
        AssertSample(metrics, "platform_query_sql_rows_total", "db_system_name=\"sqlite\"", 8);
        AssertSample(metrics, "platform_query_plan_cache_hits_total", "kind=\"document\"", 1);
        AssertSample(metrics, "platform_query_plan_cache_misses_total", "kind=\"document\"", 4);
        AssertSample(metrics, "http_server_active_requests", "http_request_method=\"POST\"", 0);
        Assert.Contains("\nplatform_query_sql_bytes_total{", metrics, StringComparison.Ordinal);
        Assert.Contains("\ndotnet_gc_collections_total{", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("chosen", metrics, StringComparison.OrdinalIgnoreCase);

        // Neither port shows what is the other's.
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(server.Client, "/metrics"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(scraper, "/graphql?query={__typename}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(scraper, "/health/live"));
        // And a scrape is no request.
        Assert.DoesNotContain("\"/metrics\"", await scraper.GetStringAsync("/metrics"), StringComparison.Ordinal);
    }

    private static void AssertSample(string metrics, string name, string label, int value)
    {
        var line = Assert.Single(metrics.Split('\n'), line => line.StartsWith(name + "{", StringComparison.Ordinal) && line.Contains(label, StringComparison.Ordinal));
        Assert.True(line.EndsWith($"}} {value}", StringComparison.Ordinal), $"{value} expected: {line}");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        return answer.StatusCode;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

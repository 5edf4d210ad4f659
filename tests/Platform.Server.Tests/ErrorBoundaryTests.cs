using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Platform.Server.Transport;

namespace Platform.Server.Tests;

/// <summary>What a client and an operator see of an exception that nobody expected.</summary>
public sealed class ErrorBoundaryTests : IAsyncLifetime
{
    private readonly ConcurrentBag<string> log = [];
    private WebApplication app = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.AddProvider(new LogCollector(log));
        app = builder.Build();
        app.UseMiddleware<ErrorBoundary>();
        app.Run(context => context.Request.Path == "/late" ? FailLateAsync(context) : throw new InvalidOperationException("the secret"));
        await app.StartAsync();
    }

    [Fact]
    public async Task The_client_gets_a_request_id_and_the_operator_the_exception_under_it()
    {
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var answer = await client.GetAsync("/");
        var message = await answer.AssertErrorAsync(HttpStatusCode.InternalServerError, "INTERNAL");
        Assert.Equal("The server could not answer the request.", message);
        var body = await answer.Content.ReadAsStringAsync();
        var requestId = JsonDocument.Parse(body).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("requestId").GetString()!;
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.Contains(log, line => line.Contains(requestId, StringComparison.Ordinal) && line.Contains("the secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_seen_to_be_broken()
    {
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync("/late"));
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    private static async Task FailLateAsync(HttpContext context)
    {
        await context.Response.WriteAsync("{\"data\":");
        await context.Response.Body.FlushAsync();
        throw new InvalidOperationException("the secret");
    }
}

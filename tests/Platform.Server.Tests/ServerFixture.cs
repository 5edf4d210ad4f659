using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Platform.Server.Tests;

/// <summary>A server on a free port of this machine, with an empty database in a directory of its own.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends fixtures by IAsyncLifetime.")]
public class ServerFixture : IAsyncLifetime
{
    private readonly TemporaryDirectory directory = new();
    private WebApplicationFactory<Program>? factory;

    public HttpClient Client { get; private set; } = null!;

    public string DataDirectory => directory.Path;

    public Uri Address => Client.BaseAddress!;

    protected virtual IEnumerable<(string Name, string Value)> Settings => [("Storage:Sample:Enabled", "false")];

    public Task InitializeAsync()
    {
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("urls", "http://127.0.0.1:0");
            host.UseSetting("Storage:DataDirectory", directory.Path);
            foreach (var (name, value) in Settings)
            {
                host.UseSetting(name, value);
            }
        });
        factory.UseKestrel();
        factory.StartServer();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = factory.ClientOptions.BaseAddress };
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await factory!.DisposeAsync();
        directory.Dispose();
    }

    /// <summary>Posts the text as application/json, accepting what the header says.</summary>
    public Task<HttpResponseMessage> PostAsync(string json, string? accept = null) =>
        PostAsync(Encoding.UTF8.GetBytes(json), "application/json", accept);

    public async Task<HttpResponseMessage> PostAsync(byte[] body, string? contentType, string? accept = null, string path = "/graphql")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return await SendAsync(request, accept);
    }

    public async Task<HttpResponseMessage> GetAsync(string pathAndQuery, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, pathAndQuery);
        return await SendAsync(request, accept);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation("Accept", accept));
        }

        return await Client.SendAsync(request);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

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

    public IServiceProvider Services => factory!.Services;

    /// <summary>Where the server listens, in the order of its endpoints.</summary>
    public IReadOnlyList<Uri> Addresses =>
        [.. Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address))];

    protected virtual IEnumerable<(string Name, string Value)> Settings => [("Storage:Sample:Enabled", "false")];

    protected virtual void Configure(IServiceCollection services)
    {
    }

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

            host.ConfigureTestServices(Configure);
        });
        factory.UseKestrel();
        factory.StartServer();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Addresses[0] };
        return Task.CompletedTask;
    }

    public virtual async Task DisposeAsync()
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

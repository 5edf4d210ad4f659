using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Platform.Query;
using Platform.Query.Execution;
using Platform.Storage;

namespace Platform.Benchmarks.Load;

/// <summary>The real server on a free port with the sample county, and beside it, in the same Kestrel, what it is compared with.</summary>
internal sealed class ServerUnderLoad : IAsyncDisposable
{
    private readonly Dictionary<string, RequestDelegate> _besides = new(StringComparer.Ordinal);
    private readonly Factory _factory;

    /// <summary>Starts the server with its settings; the sample county is made.</summary>
    public ServerUnderLoad(IReadOnlyDictionary<string, string> settings)
    {
        _factory = new Factory(settings, _besides);
        _factory.UseKestrel();
        _factory.StartServer();
    }

    /// <summary>The server's base address.</summary>
    public Uri Address => _factory.ClientOptions.BaseAddress;

    /// <summary>The address for the clients' sockets.</summary>
    public IPEndPoint EndPoint => new(IPAddress.Loopback, Address.Port);

    /// <summary>The server's own database of compiled statements.</summary>
    public Database Database => _factory.Services.GetRequiredService<Database>();

    /// <summary>The server's engine.</summary>
    public QueryEngine Engine => _factory.Services.GetRequiredService<QueryEngine>();

    /// <summary>The registers' database.</summary>
    public RegistersDatabase Registers => _factory.Services.GetRequiredService<RegistersDatabase>();

    /// <summary>Puts an endpoint before everything that the server does with a request.</summary>
    public void MapBeside(string path, RequestDelegate handler) => _besides.Add(path, handler);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _factory.DisposeAsync();

    private sealed class Factory(IReadOnlyDictionary<string, string> settings, Dictionary<string, RequestDelegate> besides) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseContentRoot(AppContext.BaseDirectory);
            builder.UseEnvironment("Production");
            builder.UseSetting("urls", "http://127.0.0.1:0");
            foreach (var (name, value) in settings)
                builder.UseSetting(name, value);
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new BesidesFirst(besides)));
        }
    }

    private sealed class BesidesFirst(Dictionary<string, RequestDelegate> besides) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(server => context =>
                besides.TryGetValue(context.Request.Path.Value!, out var beside) ? beside(context) : server(context));
            next(app);
        };
    }
}

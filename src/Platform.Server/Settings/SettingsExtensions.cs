using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Logging.Console;

namespace Platform.Server.Settings;

/// <summary>Reads the settings once, at start, and refuses to start with a wrong one.</summary>
internal static class SettingsExtensions
{
    /// <summary>The sections that have been added.</summary>
    public static IReadOnlyList<SettingsSection> Sections(this WebApplicationBuilder builder) =>
        [.. builder.Services.Select(service => service.ImplementationInstance).OfType<SettingsSection>()];

    /// <summary>Binds the settings of each section; <see cref="WrongSettings"/> checks them.</summary>
    public static WebApplicationBuilder AddSettings(this WebApplicationBuilder builder)
    {
        builder.Bind<HostSettings>("");
        builder.Bind<StorageSettings>("Storage");
        builder.Bind<SampleSettings>("Storage:Sample");
        builder.Bind<QuerySettings>("Query");
        builder.Bind<AccessSettings>("Access");
        builder.Bind<OidcSettings>("Access:Oidc");
        builder.Bind<HttpSettings>("Http");
        builder.Bind<CorsSettings>("Cors");
        builder.Bind<LimitsSettings>("Limits");
        builder.Bind<TrustedDocumentSettings>("TrustedDocuments");
        builder.Bind<AccessRecordSettings>("Access:Records");
        builder.Bind<TelemetrySettings>("Telemetry");
        builder.Bind<LogLevelSettings>("Logging:LogLevel");
        builder.Bind<ConsoleSettings>("Logging:Console");
        // The slim host lets its console be simple, whatever the section says.
        builder.Services.Configure<ConsoleLoggerOptions>(builder.Configuration.GetSection("Logging:Console"));
        builder.AddShippedDefaults();
        return builder;
    }

    private static void Bind<T>(this WebApplicationBuilder builder, string section)
        where T : class
    {
        var settings = new SettingsSection(section, typeof(T));
        builder.Services.AddSingleton(settings);
        builder.Services.AddOptions<T>().Configure<IConfiguration>((instance, configuration) => SettingsBinder.Bind(configuration, settings, instance));
    }

    // The content root is the working directory; the file that ships beside the binaries counts wherever the server is started.
    private static void AddShippedDefaults(this WebApplicationBuilder builder)
    {
        var shipped = new JsonConfigurationSource { Path = Path.Combine(AppContext.BaseDirectory, "appsettings.json"), Optional = true };
        shipped.ResolveFileProvider();
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, shipped);
    }
}

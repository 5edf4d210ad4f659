using Microsoft.Extensions.Options;
using Platform.Server.Settings;
using Platform.Storage;

namespace Platform.Server.Hosting;

/// <summary>Puts the registers' database into the application.</summary>
internal static class StorageHosting
{
    /// <summary>Adds the database; <see cref="Preparation.PrepareAsync"/> opens it.</summary>
    public static void AddStorage(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(services => RegistersDatabase.For(ReadOptions(services)));

    private static StorageOptions ReadOptions(IServiceProvider services)
    {
        var storage = services.GetRequiredService<IOptions<StorageSettings>>().Value;
        var sample = services.GetRequiredService<IOptions<SampleSettings>>().Value;
        return new StorageOptions
        {
            Database = storage.Database,
            DataDirectory = storage.DataDirectory,
            ConnectionString = storage.ConnectionString,
            StatementTimeout = TimeSpan.FromSeconds(storage.StatementTimeout),
            StartTimeout = TimeSpan.FromSeconds(storage.StartTimeout),
            SampleCounty = sample.Enabled,
            SampleScale = sample.Scale,
        };
    }
}

using Microsoft.Extensions.Options;
using Platform.Server.Settings;
using Platform.Server.TrustedDocuments;
using Platform.Storage;

namespace Platform.Server.Hosting;

/// <summary>What must be right before the server listens.</summary>
internal static class Preparation
{
    /// <summary>Checks the settings, the database and the trusted documents; false, with a line for the operator, when one is wrong.</summary>
    public static async Task<bool> PrepareAsync(this WebApplication app)
    {
        var problem = FindWrongSettings(app) ?? await FindWrongStorageAsync(app.Services) ?? await FindWrongDocumentAsync(app.Services);
        if (problem is not null)
        {
            await Console.Error.WriteLineAsync(problem);
        }

        return problem is null;
    }

    private static async Task<string?> FindWrongStorageAsync(IServiceProvider services)
    {
        try
        {
            var registers = services.GetRequiredService<RegistersDatabase>();
            registers.Progress = Console.Error.WriteLine;
            await registers.PrepareAsync();
            return null;
        }
        catch (StorageException refused)
        {
            return refused.Message;
        }
    }

    private static async Task<string?> FindWrongDocumentAsync(IServiceProvider services)
    {
        try
        {
            await services.GetRequiredService<DocumentStore>().LoadAsync();
            return null;
        }
        catch (TrustedDocumentException broken)
        {
            return broken.Message;
        }
    }

    private static string? FindWrongSettings(WebApplication app)
    {
        var settings = SettingsReference.Of(app.Services.GetServices<SettingsSection>());
        var wrong = UnknownSettings.Find((IConfigurationRoot)app.Configuration, settings).Concat(FindWrongValues(app.Services)).ToList();
        return wrong.Count == 0 ? null : string.Join(Environment.NewLine, wrong);
    }

    private static IEnumerable<string> FindWrongValues(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (AggregateException several)
        {
            return several.InnerExceptions.Select(one => one.Message);
        }
        catch (Exception one) when (one is OptionsValidationException or InvalidOperationException)
        {
            return [one.Message];
        }
    }
}

using Microsoft.Extensions.Options;

namespace Platform.Server.Hosting;

/// <summary>What must be right before the server listens.</summary>
internal static class Preparation
{
    /// <summary>Checks the settings and brings the database up to date; false, with a line for the operator, when it cannot.</summary>
    public static async Task<bool> PrepareAsync(this WebApplication app)
    {
        if (FindWrongSettings(app.Services) is { } wrong)
        {
            await Console.Error.WriteLineAsync(wrong);
            return false;
        }

        await app.PrepareDatabaseAsync();
        return true;
    }

    private static string? FindWrongSettings(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return null;
        }
        catch (AggregateException several)
        {
            return string.Join(Environment.NewLine, several.InnerExceptions.Select(one => one.Message));
        }
        catch (Exception one) when (one is OptionsValidationException or InvalidOperationException)
        {
            return one.Message;
        }
    }
}

using Platform.Access.Storage;
using Platform.Server.TrustedDocuments;
using Platform.Storage;

namespace Platform.Server.Hosting;

/// <summary>What must be right before the server listens.</summary>
internal static class Preparation
{
    /// <summary>Checks the database and the trusted documents; false, with a line for the operator, when one is wrong.</summary>
    public static async Task<bool> PrepareAsync(this WebApplication app)
    {
        var problem = await FindWrongStorageAsync(app.Services) ?? await FindWrongDocumentAsync(app.Services);
        if (problem is not null)
        {
            await Console.Error.WriteLineAsync(problem);
        }

        return problem is null;
    }

    /// <summary>Prepares the registers, and the accounts beside them; gives what is wrong.</summary>
    public static async Task<string?> FindWrongStorageAsync(IServiceProvider services)
    {
        try
        {
            var registers = services.GetRequiredService<RegistersDatabase>();
            registers.Progress = Console.Error.WriteLine;
            registers.Beside = services.GetRequiredService<AccessDatabase>().PrepareAsync;
            await registers.PrepareAsync();
            return null;
        }
        catch (Exception refused) when (refused is StorageException or AccessDatabaseException)
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
}

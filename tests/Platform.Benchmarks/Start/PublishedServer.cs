using System.Diagnostics;

namespace Platform.Benchmarks.Start;

/// <summary>The server published as docs/operations.md says, in a temporary directory.</summary>
internal sealed class PublishedServer : IDisposable
{
    private const string Project = "src/Platform.Server/Platform.Server.csproj";

    private readonly TemporaryDirectory _directory = new();

    private PublishedServer()
    {
    }

    /// <summary>The server's assembly.</summary>
    public string Path => System.IO.Path.Combine(_directory.Path, "Platform.Server.dll");

    /// <summary>Publishes the server of the checkout that this benchmark was built in.</summary>
    public static async Task<PublishedServer> CreateAsync()
    {
        var published = new PublishedServer();
        using var publish = Process.Start(new ProcessStartInfo("dotnet",
            ["publish", System.IO.Path.Combine(Checkout(), Project), "-c", "Release", "-o", published._directory.Path, "--nologo", "-v", "quiet"])
        { UseShellExecute = false })!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? published : throw new InvalidOperationException("The server could not be published.");
    }

    /// <inheritdoc/>
    public void Dispose() => _directory.Dispose();

    private static string Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Project)))
                return folder.FullName;
        }
        throw new InvalidOperationException($"{Project} was not found above {AppContext.BaseDirectory}.");
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;

namespace Platform.Server.Tests;

/// <summary>A folder of these tests with programs for Node and a lock file of their packages, which are fetched once.</summary>
internal static class NodeFolder
{
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Installed = new(StringComparer.Ordinal);

    /// <summary>Runs a program of the folder and gives what it prints.</summary>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var path = Path.Combine(AppContext.BaseDirectory, folder);
        await Installed.GetOrAdd(path, _ => new Lazy<Task>(() => InstallAsync(path))).Value;
        return await RunAsync(path, "node", arguments);
    }

    private static Task InstallAsync(string path) => File.Exists(Path.Combine(path, "node_modules", ".package-lock.json"))
        ? Task.CompletedTask
        : RunAsync(path, "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);

    private static async Task<string> RunAsync(string path, string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(2));
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
            Assert.True(process.ExitCode == 0, await errors);
            return output;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}

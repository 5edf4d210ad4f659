using System.Diagnostics;
using System.Text.Json;

namespace Platform.Server.Tests;

/// <summary>The GraphQL-over-HTTP audit of the npm package <c>graphql-http</c>.</summary>
public sealed class AuditTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Audit");

    [Fact]
    public async Task Every_audit_is_passed()
    {
        if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
        {
            await RunAsync("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
        }

        var results = JsonDocument.Parse(await RunAsync("node", "audit.mjs", new Uri(server.Address, "/graphql").ToString())).RootElement;
        Assert.Equal(61, results.GetArrayLength());
        Assert.Empty(results.EnumerateArray()
            .Where(audit => audit.GetProperty("status").GetString() != "ok")
            .Select(audit => $"{audit.GetProperty("id")} {audit.GetProperty("name")}: {audit.GetProperty("reason")}"));
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
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

using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Platform.Tests;

namespace Platform.Query.Tests.Variables;

/// <summary>A random document, and what the reference implementation of GraphQL says of it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Errors">What is wrong with it, in the order of the texts.</param>
/// <param name="Variables">Values of its first operation's variables, some of them wrong; null when the document is.</param>
/// <param name="IsRefused">Whether they are refused.</param>
internal sealed record ReferenceDocument(string Document, IReadOnlyList<string> Errors, string? Variables, bool IsRefused);

/// <summary>The scripts of <c>tests/clients/validation</c>, which ask graphql-js.</summary>
internal static class Reference
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>What a script prints.</summary>
    /// <param name="input">What it reads.</param>
    /// <param name="arguments">The script and its arguments.</param>
    public static async Task<string> RunAsync(string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = Checkout.Find("tests/clients/validation"),
            // Without it graphql-js checks itself at each step.
            Environment = { ["NODE_ENV"] = "production" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync().WaitAsync(Patience);
            Assert.True(process.ExitCode == 0, await errors);
            return await output;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <param name="sdl">The schema.</param>
    /// <param name="count">How many documents.</param>
    /// <param name="seed">Makes others.</param>
    /// <param name="maxOperations">Operations of a document at most.</param>
    public static async Task<IReadOnlyList<ReferenceDocument>> DocumentsAsync(string sdl, int count, int seed, int maxOperations)
    {
        string[] arguments = ["usages.mjs", .. new[] { count, seed, maxOperations }.Select(number => number.ToString(CultureInfo.InvariantCulture))];
        return [.. (await RunAsync(sdl, arguments)).Split('\n').Select(Read)];
    }

    /// <summary>An error as one text: its message, and where it is.</summary>
    public static string Text(string message, IEnumerable<(int Line, int Column)> locations) => $"{message} {string.Join(' ', locations)}";

    private static ReferenceDocument Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new ReferenceDocument(
            root.GetProperty("document").GetString()!,
            [.. root.GetProperty("errors").EnumerateArray().Select(Error).Order(StringComparer.Ordinal)],
            root.TryGetProperty("variables", out var variables) ? variables.GetRawText() : null,
            root.TryGetProperty("isRefused", out var isRefused) && isRefused.GetBoolean());
    }

    private static string Error(JsonElement error) => Text(
        error.GetProperty("message").GetString()!,
        error.GetProperty("locations").EnumerateArray().Select(place => (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32())));
}

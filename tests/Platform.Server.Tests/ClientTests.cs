using System.Diagnostics;
using Platform.Tests;

namespace Platform.Server.Tests;

/// <summary>The ecosystem's clients and tools, each with an operation of its own against this server: a folder of <c>tests/clients</c> is one line here.</summary>
public sealed class ClientTests(SampleServerFixture server) : IClassFixture<SampleServerFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData("apollo")]
    [InlineData("audit")]
    [InlineData("codegen")]
    [InlineData("eslint")]
    [InlineData("gql-tada")]
    [InlineData("inspector")]
    [InlineData("relay")]
    [InlineData("urql")]
    public async Task It_works_with(string client)
    {
        var folder = Checkout.Find("tests/clients");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), "The build could not fetch the clients: run npm ci in tests/clients.");
        using var process = Process.Start(new ProcessStartInfo("node", [$"{client}/test.mjs", new Uri(server.Address, "/graphql").ToString()])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync().WaitAsync(Patience);
            Assert.True(process.ExitCode == 0, await output + await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}

using Platform.Tests;

namespace Platform.Server.Tests;

/// <summary>SQLite answers on threads of the server; queries that take minutes leave some to the others.</summary>
public sealed class LongQueryTests
{
    /// <summary>One connection fewer than the server has.</summary>
    private const int Connections = 15;

    [Fact]
    public async Task Others_are_answered_meanwhile_and_who_hangs_up_leaves_nothing_running()
    {
        using var directory = new TemporaryDirectory();
        await using var server = await ServerProcess.StartOnFileAsync(
            directory.Path, "--Query:MaxFieldCost=1000000000000", "--Query:MaxTypeCost=1000000000000", "--Storage:StatementTimeout=300");
        using var hangUp = new CancellationTokenSource();
        var endless = Enumerable.Range(0, Connections).Select(_ => server.AskAsync(EndlessQuery.Text, hangUp.Token)).ToList();
        for (var i = 0; i < 20; i++)
        {
            await ShouldAnswerAsync(server);
        }

        Assert.All(endless, query => Assert.False(query.IsCompleted));
        await hangUp.CancelAsync();
        foreach (var query in endless)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => query);
        }

        // More than there are connections: each of them is free again.
        await Task.WhenAll(Enumerable.Range(0, 2 * Connections).Select(_ => ShouldAnswerAsync(server)));
    }

    private static async Task ShouldAnswerAsync(ServerProcess server) => Assert.Equal(
        """{"data":{"divisions":{"nodes":[{"code":"330726"}]}}}""",
        await server.AskAsync("{ divisions(first: 1) { nodes { code } } }").WaitAsync(TimeSpan.FromSeconds(10)));
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Platform.Tests;

namespace Platform.Server.Tests;

/// <summary>Two servers on one PostgreSQL database, which dies and comes back.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends tests by IAsyncLifetime.")]
public sealed class ReplicaTests : IAsyncLifetime
{
    private const string Page =
        "{ institutions(first: 3, order: [{ name: ASC }]) { totalCount pageInfo { endCursor } nodes { id name beds(first: 2) { nodes { id bedNo } } } } }";

    private readonly PostgresCluster _cluster = new();
    private ServerProcess[] _servers = [];

    public async Task InitializeAsync()
    {
        var database = _cluster.CreateDatabase();
        _servers = await Task.WhenAll(ServerProcess.StartAsync(database), ServerProcess.StartAsync(database));
    }

    public async Task DisposeAsync()
    {
        foreach (var server in _servers)
            await server.DisposeAsync();
        _cluster.Dispose();
    }

    [Fact]
    public async Task Both_give_the_same_answers_and_take_each_others_cursors_and_ids()
    {
        var page = await AskBothAsync(Page);
        var institutions = JsonDocument.Parse(page).RootElement.GetProperty("data").GetProperty("institutions");
        Assert.Equal(45, institutions.GetProperty("totalCount").GetInt32());
        var cursor = institutions.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var next = await AskBothAsync($$"""{ institutions(first: 2, after: "{{cursor}}", order: [{ name: ASC }]) { nodes { name } } }""");
        Assert.DoesNotContain("errors", next, StringComparison.Ordinal);
        var id = institutions.GetProperty("nodes")[0].GetProperty("id").GetString();
        var node = await AskBothAsync($$"""{ node(id: "{{id}}") { ... on Institution { name } } }""");
        Assert.Contains(institutions.GetProperty("nodes")[0].GetProperty("name").GetString()!, node, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_survive_the_loss_of_the_database()
    {
        var before = await AskBothAsync(Page);
        Assert.Equal("200 200", await ReadinessAsync());

        _cluster.Kill();
        Assert.Equal("503 503", await ReadinessAsync());
        Assert.Equal(
            """{"data":{"divisions":null,"beds":null},"errors":[{"message":"The database could not answer; try again later.","locations":[{"line":1,"column":3}],"path":["divisions"],"extensions":{"code":"DATABASE"}},"""
            + """{"message":"The database could not answer; try again later.","locations":[{"line":1,"column":28}],"path":["beds"],"extensions":{"code":"DATABASE"}}]}""",
            await AskBothAsync("{ divisions { totalCount } beds { totalCount } }"));

        _cluster.Start();
        Assert.Equal(before, await AskBothAsync(Page));
        Assert.Equal("200 200", await ReadinessAsync());
    }

    [Fact]
    public async Task A_database_that_was_restarted_between_two_requests_is_not_noticed()
    {
        var before = await AskBothAsync(Page);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => AskBothAsync(Page)));
        _cluster.Kill();
        _cluster.Start();
        var after = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => AskBothAsync(Page)));
        Assert.All(after, answer => Assert.Equal(before, answer));
    }

    private async Task<string> AskBothAsync(string query)
    {
        var answers = await Task.WhenAll(_servers.Select(server => server.AskAsync(query)));
        Assert.Equal(answers[0], answers[1]);
        return answers[0];
    }

    private async Task<string> ReadinessAsync() => string.Join(' ', await Task.WhenAll(_servers.Select(server => server.ReadinessAsync())));
}

using System.Diagnostics.CodeAnalysis;
using System.Net;
using Platform.Tests;

namespace Platform.Server.Tests.TrustedDocuments;

/// <summary>The tag of one server on PostgreSQL is good at every other one, and at itself after it was started again.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends tests by IAsyncLifetime.")]
public sealed class PostgresTagTests : IAsyncLifetime
{
    private const string Path = "/graphql/NursingBedShare";

    private readonly PostgresCluster _cluster = new();
    private string _database = "";
    private ServerProcess[] _servers = [];

    public async Task InitializeAsync()
    {
        _database = _cluster.CreateDatabase();
        _servers = await Task.WhenAll(ServerProcess.StartAsync(_database), ServerProcess.StartAsync(_database));
    }

    public async Task DisposeAsync()
    {
        foreach (var server in _servers)
            await server.DisposeAsync();
        _cluster.Dispose();
    }

    [Fact]
    public async Task Replicas_share_tags_until_somebody_writes()
    {
        var (status, tag) = await AskAsync(_servers[0], null);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((HttpStatusCode.NotModified, tag), await AskAsync(_servers[1], tag));
        await using (var third = await ServerProcess.StartAsync(_database))
            Assert.Equal((HttpStatusCode.NotModified, tag), await AskAsync(third, tag));

        // As an operator does it, past every server.
        PostgresCluster.Execute(_database, "DELETE FROM \"Beds\" WHERE \"Key\" = 1");
        foreach (var server in _servers)
        {
            var (changed, next) = await AskAsync(server, tag);
            Assert.Equal(HttpStatusCode.OK, changed);
            Assert.NotEqual(tag, next);
            Assert.Equal((HttpStatusCode.NotModified, next), await AskAsync(server, next));
        }

        // Another page size may be another answer.
        await using var other = await ServerProcess.StartAsync(_database, "--Query:DefaultPageSize=20");
        var (_, last) = await AskAsync(_servers[0], null);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(other, last)).Status);
    }

    private static async Task<(HttpStatusCode Status, string? Tag)> AskAsync(ServerProcess server, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await server.Client.SendAsync(request);
        return (answer.StatusCode, answer.Headers.ETag?.ToString());
    }
}

using System.IO.Pipelines;
using Platform.Query.Limits;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Concurrency;

/// <summary>A request that is given up stops its statement and gives its connection back.</summary>
public sealed class CancellationTests(ChangingCountyFixture fixture) : IClassFixture<ChangingCountyFixture>
{
    /// <summary>For each bed of a page all beds of its institution, for each of them again, and so on: minutes, if nobody stops it.</summary>
    internal const string Endless = """
        { institutions(first: 50) { nodes { beds(first: 50) { nodes { institution { beds(first: 50) { nodes { institution { beds(first: 50) { nodes {
          institution { beds(where: { bedNo: { contains: "no such" } }) { totalCount } } } } } } } } } } } } }
        """;

    [Fact]
    public async Task More_cancelled_requests_than_connections_leave_room_for_the_next()
    {
        var engine = fixture.Database.EngineOf(new QueryLimits { MaxFieldCost = long.MaxValue, MaxTypeCost = long.MaxValue });
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(async () =>
        {
            using var giveUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
            var response = await engine.ExecuteAsync(new QueryRequest(Endless), AccessPolicy.All, CancellationToken.None);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                async () => await response.WriteAsync(PipeWriter.Create(Stream.Null), giveUp.Token));
        }))).WaitAsync(TimeSpan.FromSeconds(20));

        (await fixture.Database.AskAsync("{ beds { totalCount } }").WaitAsync(TimeSpan.FromSeconds(10))).Good();
    }
}

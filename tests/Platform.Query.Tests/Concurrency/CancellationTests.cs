using System.IO.Pipelines;
using Platform.Query.Limits;
using Platform.Query.Tests.Setup;
using Platform.Tests;

namespace Platform.Query.Tests.Concurrency;

/// <summary>A request that is given up stops its statement and gives its connection back.</summary>
public sealed class CancellationTests(ChangingCountyFixture fixture) : IClassFixture<ChangingCountyFixture>
{
    [Fact]
    public async Task More_cancelled_requests_than_connections_leave_room_for_the_next()
    {
        var engine = fixture.Database.EngineOf(new QueryLimits { MaxFieldCost = long.MaxValue, MaxTypeCost = long.MaxValue });
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(async () =>
        {
            using var giveUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
            var response = await engine.ExecuteAsync(new QueryRequest(EndlessQuery.Text), AccessPolicy.All, CancellationToken.None);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                async () => await response.WriteAsync(PipeWriter.Create(Stream.Null), giveUp.Token));
        }))).WaitAsync(TimeSpan.FromSeconds(20));

        (await fixture.Database.AskAsync("{ beds { totalCount } }").WaitAsync(TimeSpan.FromSeconds(10))).Good();
    }
}

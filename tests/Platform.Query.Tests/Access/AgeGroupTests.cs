using Platform.Query.Tests.Properties;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Access;

/// <summary>Ages are those of the day on which somebody asks, in China, though the plan is of another day. That databases and C# agree is tested with all other fields.</summary>
public sealed class AgeGroupTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    private const string Query = "{ caregivers(first: 50, where: { birthDate: { eq: \"1970-01-01\" } }) { nodes { ageGroup } } sixty: caregivers(where: { ageGroup: { eq: \"60-69\" } }) { totalCount } }";

    [Fact]
    public async Task A_plan_asks_for_the_day_each_time()
    {
        var clock = new SteppingClock();
        clock.Advance(new DateTimeOffset(2029, 12, 31, 15, 59, 59, TimeSpan.Zero) - clock.GetUtcNow());
        var engine = fixture.Database.EngineOf(options => options with { Time = clock });
        Assert.Equal(("50-59", 0), await AskAsync(engine));
        clock.Advance(TimeSpan.FromSeconds(1));
        var (group, sixty) = await AskAsync(engine);
        Assert.Equal("60-69", group);
        Assert.NotEqual(0, sixty);
    }

    private static async Task<(string? Group, int Sixty)> AskAsync(QueryEngine engine)
    {
        var answer = (await TestDatabase.AskAsync(engine, new QueryRequest(Query, null, null))).Good();
        var groups = answer.At("caregivers", "nodes")!.AsArray().Select(node => (string?)node!["ageGroup"]).Distinct();
        return (Assert.Single(groups), (int)answer.At("sixty", "totalCount")!);
    }
}

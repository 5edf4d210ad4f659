using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Versions;

/// <summary>An answer may follow from the day, so each day has versions of its own.</summary>
public sealed class DayTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    [Fact]
    public async Task A_new_day_is_a_new_version()
    {
        var clock = new SteppingClock();
        var engine = fixture.Database.EngineOf(options => options with { Time = clock });
        clock.Advance(TimeSpan.FromHours(7));
        var before = await engine.ReadVersionAsync(CancellationToken.None);
        clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(before, await engine.ReadVersionAsync(CancellationToken.None));
        Assert.Equal(before, await ToldAsync(engine));
        clock.Advance(TimeSpan.FromMinutes(1));
        var after = await engine.ReadVersionAsync(CancellationToken.None);
        Assert.NotEqual(before, after);
        Assert.Equal(after, await ToldAsync(engine));
    }

    private static async Task<string?> ToldAsync(QueryEngine engine)
    {
        string? told = null;
        var response = await engine.ExecuteAsync(new QueryRequest("{ caregivers { nodes { ageGroup } } }", null, null), Caller.Unrestricted, CancellationToken.None);
        response.Versioned = version => told = version;
        (await TestDatabase.ReadAsync(response)).Good();
        return told;
    }
}

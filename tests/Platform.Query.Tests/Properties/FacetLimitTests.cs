using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Properties;

/// <summary>A facet lists the most frequent values, as many as the deployment says, and beside it stands how many there are.</summary>
public sealed class FacetLimitTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const string Query = "{ beds { facets { bedNo { value count } kind { value count } monthlyFeeFen { value count } totalCount { bedNo kind monthlyFeeFen } } } }";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    [InlineData(10_000)]
    public async Task As_many_as_are_set(int limit)
    {
        var engine = fixture.Database.EngineOf(options => options with { MaxFacetValues = limit });
        var facets = (await TestDatabase.AskAsync(engine, new QueryRequest(Query, null, null))).Good().At("beds", "facets")!;
        foreach (var name in new[] { "bedNo", "kind", "monthlyFeeFen" })
        {
            var groups = (await fixture.Database.AskAsync(
                $"{{ beds {{ groups(by: [{{ {name}: VALUE }}], first: 1000, order: [{{ aggregate: {{ count: DESC }} }}]) {{ totalCount nodes {{ key {{ {name} }} aggregate {{ count }} }} }} }} }}")).Good().At("beds", "groups")!;
            Assert.Equal((int)groups["totalCount"]!, (int)facets["totalCount"]![name]!);
            Assert.Equal(
                groups["nodes"]!.AsArray().Take(limit).Select(group => $"{group!["key"]![name]?.ToJsonString()} {group["aggregate"]!["count"]}"),
                facets[name]!.AsArray().Select(value => $"{value!["value"]?.ToJsonString()} {value["count"]}"));
        }
    }
}

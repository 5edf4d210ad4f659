using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Plans;

/// <summary>Plans are made once, for whatever values, and the cache tells what it does.</summary>
public sealed class PlanCacheTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    [Theory]
    [InlineData("query($v: [String]) { beds(where: { bedNo: { in: $v } }) { totalCount } }", "[]", """["a"]""", """["a","b","c","d"]""")]
    [InlineData("query($v: Int) { beds(first: $v) { nodes { bedNo } } }", "0", "1", "50")]
    [InlineData("query($v: String) { beds(where: { bedNo: { startsWith: $v } }) { totalCount } }", "\"a\"", "\"%_\"", "\"床\"")]
    [InlineData("query($v: BedFilterInput) { beds(where: $v) { totalCount } }",
        """{"openedOn":{"gte":"2020-01-01"}}""", """{"openedOn":{"gte":"2021-12-31"}}""", """{"openedOn":{"gte":"1999-01-01"}}""")]
    [InlineData("query($v: Decimal) { burialSites(where: { areaM2: { gt: $v } }) { totalCount } }", "0.001", "1e27", "-5")]
    public async Task Other_values_make_no_other_plan(string query, params string[] values)
    {
        using var counts = new PlanCounts();
        foreach (var value in values)
            (await fixture.Database.AskAsync(query, new Dictionary<string, System.Text.Json.JsonElement> { ["v"] = System.Text.Json.JsonDocument.Parse(value).RootElement })).Good();
        // The mirror on the other database plans for itself.
        Assert.Equal(2, counts["misses", "shape"]);
        Assert.Equal(2, counts["misses", "document"]);
    }
}

using System.Text.Json.Nodes;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Properties;

/// <summary>Groups add up to their list, and the filter that a group gives lists just its rows.</summary>
public sealed class DrillDownTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    [Theory]
    [InlineData("beds", "Bed", "{ kind: VALUE }, { institution: { division: { rollUp: TOWNSHIP } } }", "{}")]
    [InlineData("beds", "Bed", "{ openedOn: QUARTER }, { building: VALUE }", """{"status":{"neq":"RETIRED"},"institution":{"grade":{"gte":2}}}""")]
    [InlineData("beds", "Bed", "{ updatedAt: MONTH }, { monthlyFeeFen: VALUE }", """{"bedNo":{"startsWith":"1-"},"openedOn":{"gt":"2010-05-06"}}""")]
    [InlineData("institutions", "Institution", "{ grade: VALUE }, { isLtciDesignated: VALUE }, { establishedOn: YEAR }", """{"beds":{"aggregate":{"where":{"status":{"eq":"VACANT"}},"count":{"gte":2}}}}""")]
    [InlineData("institutions", "Institution", "{ occupancyRate: VALUE }", """{"floorAreaM2":{"lt":10000.5},"caregivers":{"some":{"skillLevel":{"in":["JUNIOR","SENIOR"]}}}}""")]
    [InlineData("socialWorkers", "SocialWorker", "{ institution: { category: VALUE } }, { division: { rollUp: VILLAGE } }", """{"or":[{"level":{"gte":"ASSISTANT"}},{"institution":null}]}""")]
    [InlineData("divisions", "Division", "{ rollUp: TOWNSHIP }, { kind: VALUE }", "{}")]
    [InlineData("supportProjects", "SupportProject", "{ migrantVillage: { beautifulStatus: VALUE } }, { acceptedOn: YEAR }", """{"updatedAt":{"lt":"2030-01-01T00:00:00Z"}}""")]
    public async Task The_filter_of_a_group_lists_its_rows(string list, string type, string by, string where)
    {
        var groups = (await fixture.Database.AskAsync(
            $"query($where: {type}FilterInput) {{ {list}(where: $where) {{ aggregate {{ count }} groups(by: [{by}], first: 1000) {{ totalCount nodes {{ where aggregate {{ count }} }} }} }} }}",
            new { where = JsonNode.Parse(where) })).Good();
        var nodes = groups.At(list, "groups", "nodes")!.AsArray();
        Assert.Equal((int)groups.At(list, "groups", "totalCount")!, nodes.Count);
        Assert.Equal((int)groups.At(list, "aggregate", "count")!, nodes.Sum(group => (int)group!["aggregate"]!["count"]!));
        foreach (var group in nodes.Take(40))
        {
            var rows = (await fixture.Database.AskAsync(
                $"query($where: {type}FilterInput) {{ {list}(where: $where) {{ totalCount }} }}", new { where = group!["where"]!.DeepClone() })).Good();
            Assert.Equal((int)group["aggregate"]!["count"]!, (int)rows.At(list, "totalCount")!);
        }
    }

    [Theory]
    [InlineData(7, "{ aggregate: { count: DESC } }")]
    [InlineData(10, "{ key: { openedOn: DESC } }, { aggregate: { sum: { monthlyFeeFen: ASC } } }")]
    [InlineData(33, "{ aggregate: { min: { monthlyFeeFen: ASC } } }")]
    public async Task Pages_have_every_group_once(int first, string order)
    {
        var query = $"query($first: Int, $after: String) {{ beds {{ groups(by: [{{ openedOn: YEAR }}, {{ kind: VALUE }}], order: [{order}], first: $first, after: $after) {{ totalCount nodes {{ key {{ openedOn kind }} aggregate {{ count }} }} pageInfo {{ hasNextPage hasPreviousPage endCursor }} }} }} }}";
        var whole = (await fixture.Database.AskAsync(query, new { first = 1000 })).Good();
        var paged = new JsonArray();
        for (string? after = null; ;)
        {
            var page = (await fixture.Database.AskAsync(query, new { first, after })).Good();
            Assert.Equal(after != null, (bool)page.At("beds", "groups", "pageInfo", "hasPreviousPage")!);
            foreach (var group in page.At("beds", "groups", "nodes")!.AsArray())
                paged.Add(group!.DeepClone());
            after = (string?)page.At("beds", "groups", "pageInfo", "endCursor");
            if (!(bool)page.At("beds", "groups", "pageInfo", "hasNextPage")!)
                break;
        }
        Assert.Equal(whole.At("beds", "groups", "nodes")!.ToJsonString(), paged.ToJsonString());
    }
}

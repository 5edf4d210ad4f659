using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>A cursor cuts the page and not what is said of the list: counts, totals, groups and facets come without rows too.</summary>
public sealed class CursorWithoutRowsTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private static readonly string[] Parts =
    [
        "totalCount", "cap: totalCount(cap: 3)", "aggregate { count avg { monthlyFeeFen } }", "groups(by: [{ kind: VALUE }]) { totalCount nodes { aggregate { count } } }",
        "facets { kind { value count } totalCount { kind } }", "estimatedCount { count isEstimate }", "__typename", "pageInfo { hasNextPage }", "pageInfo { hasPreviousPage }",
        "pageInfo { startCursor }", "pageInfo { __typename }", "edges { __typename }",
    ];

    public static TheoryData<string, string> Pages => new()
    {
        { "first: 1, after: $after", "kind: ASC" },
        { "last: 1, before: $after", "kind: ASC" },
        { "first: 2, after: $after, before: $after", "room: DESC" },
        { "last: 2, after: $after", "institution: { name: ASC }" },
        { "before: $after", "monthlyFeeFen: DESC" },
        { "first: 0, after: $after", "id: DESC" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_is_said_of_the_list_is_the_same(string page, string order)
    {
        foreach (var where in new[] { "", "where: { status: { neq: RETIRED } }, " })
        {
            var list = $"beds({where}order: [{{ {order} }}], ";
            var cursor = (string)(await fixture.Database.AskAsync($"{{ {list}first: 5) {{ pageInfo {{ endCursor }} }} }}")).Good().At("beds", "pageInfo", "endCursor")!;
            var whole = (await fixture.Database.AskAsync($"{{ {list}first: 1) {{ {string.Join(' ', Parts.Take(7))} }} }}")).Good().At("beds")!;
            foreach (var part in Parts.Append(string.Join(' ', Parts.Take(7))))
            {
                var answer = (await fixture.Database.AskAsync($"query($after: String) {{ {list}{page}) {{ {part} }} }}", new { after = cursor })).Good();
                foreach (var (name, value) in answer.At("beds")!.AsObject())
                {
                    if (name is not ("pageInfo" or "edges"))
                        Assert.Equal(whole[name]!.ToJsonString(), value!.ToJsonString());
                }
            }
        }
    }

    [Fact]
    public async Task In_a_nested_list_too()
    {
        const string Institutions = "institutions(first: 1) { nodes { beds(";
        var cursor = (string)(await fixture.Database.AskAsync($"{{ {Institutions}first: 2) {{ pageInfo {{ endCursor }} }} }} }} }}"))
            .Good().At("institutions", "nodes", 0, "beds", "pageInfo", "endCursor")!;
        foreach (var page in new[] { "first: 1, after: $after", "last: 1, before: $after" })
        {
            foreach (var part in Parts)
                (await fixture.Database.AskAsync($"query($after: String) {{ {Institutions}{page}) {{ {part} }} }} }} }}", new { after = cursor })).Good();
        }
    }

    /// <summary>After the last group, whose keys are null, there is none.</summary>
    [Theory]
    [InlineData("institutions", "{ grade: VALUE }", "{ grade: DESC }")]
    [InlineData("institutions", "{ gradeValidUntil: YEAR }", "{ gradeValidUntil: DESC }")]
    [InlineData("institutions", "{ phone: VALUE }", "{ phone: DESC }")]
    [InlineData("institutions", "{ floorAreaM2: VALUE }", "{ floorAreaM2: DESC }")]
    [InlineData("institutions", "{ occupancyRate: VALUE }", "{ occupancyRate: DESC }")]
    [InlineData("institutions", "{ longitude: VALUE }", "{ longitude: DESC }")]
    [InlineData("beds", "{ monthlyFeeFen: VALUE }", "{ monthlyFeeFen: DESC }")]
    [InlineData("beds", "{ retiredOn: MONTH }", "{ retiredOn: DESC }")]
    [InlineData("socialWorkers", "{ institution: { category: VALUE } }", "{ institution: { category: DESC } }")]
    [InlineData("socialWorkers", "{ institution: { isLtciDesignated: VALUE } }", "{ institution: { isLtciDesignated: DESC } }")]
    [InlineData("socialWorkers", "{ institution: { id: VALUE } }", "{ institution: { id: DESC } }")]
    [InlineData("socialWorkers", "{ institution: { division: { rollUp: TOWNSHIP } } }", "{ institution: { division: { rollUp: DESC } } }")]
    [InlineData("burialSites", "{ methods: EACH }", "{ methods: DESC }")]
    [InlineData("divisions", "{ validTo: DAY }", "{ validTo: DESC }")]
    [InlineData("institutions", "{ grade: VALUE }, { phone: VALUE }", "{ grade: DESC }, { phone: DESC }")]
    [InlineData("institutions", "{ grade: VALUE }, { legalForm: VALUE }", "{ grade: DESC }, { legalForm: DESC }")]
    public async Task After_the_last_group_there_is_none(string root, string by, string order)
    {
        var orders = order.Split("}, {").Length > 1 ? string.Join(", ", order.Split("}, {").Select(term => $"{{ key: {{ {term.Trim('{', '}', ' ')} }} }}")) : $"{{ key: {order} }}";
        var query = $"query($first: Int, $after: String) {{ {root} {{ groups(by: [{by}], order: [{orders}], first: $first, after: $after) "
            + "{ totalCount nodes { where } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }";
        var whole = (await fixture.Database.AskAsync(query, new { first = 1000 })).Good().At(root, "groups")!;
        var after = (string)whole["pageInfo"]!["endCursor"]!;
        var empty = (await fixture.Database.AskAsync(query, new { first = 1000, after })).Good().At(root, "groups")!;
        Assert.Equal(
            $$$"""{"totalCount":{{{whole["totalCount"]}}},"nodes":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true,"startCursor":null,"endCursor":null}}""",
            empty.ToJsonString());

        // And going there in steps every group comes once.
        var paged = new List<string>();
        for (after = null; ;)
        {
            var page = (await fixture.Database.AskAsync(query, new { first = 400, after })).Good().At(root, "groups")!;
            paged.AddRange(page["nodes"]!.AsArray().Select(group => group!.ToJsonString()));
            if (page["nodes"]!.AsArray().Count == 0)
                break;
            after = (string)page["pageInfo"]!["endCursor"]!;
        }
        Assert.Equal(whole["nodes"]!.AsArray().Select(group => group!.ToJsonString()), paged);
    }
}

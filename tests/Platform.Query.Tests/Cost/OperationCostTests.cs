using Platform.Query.Limits;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Cost;

/// <summary>What an operation costs by the weights of the schema and the pages that it asks for, and what becomes of one that costs too much.</summary>
public sealed class OperationCostTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const string OfTheReadme = """
        {
          institutions(first: 2, where: { status: { eq: OPERATING } }, order: [{ bedCount: DESC }]) {
            totalCount
            nodes { name category bedCount occupancyRate division { shortName parent { name } } }
          }
        }
        """;

    [Theory]
    [InlineData("{ __typename __schema { description } }", null, 0, 1)]
    [InlineData("{ division(code: \"1\") { name } }", null, 10, 2)]
    [InlineData("{ division(code: \"1\") { name parent { name } } }", null, 11, 3)]
    [InlineData("{ a: division(code: \"1\") { name } b: division(code: \"1\") { name } }", null, 20, 3)]
    [InlineData("{ institutions { nodes { name } } }", null, 11, 12)]
    [InlineData("{ institutions(first: 0) { nodes { name } } }", null, 11, 2)]
    [InlineData("{ institutions(last: 3) { nodes { name } } }", null, 11, 5)]
    [InlineData("{ institutions(first: 50) { edges { node { name division { name } } } } }", null, 111, 152)]
    [InlineData("{ institutions(first: 2) { edges { cursor } nodes { name } } }", null, 12, 6)]
    [InlineData("{ institutions(first: 2) { nodes { beds(first: 5) { nodes { bedNo } } } } }", null, 15, 16)]
    [InlineData("{ institutions(first: 51) { nodes { beds(first: 5) { nodes { bedNo } } } } }", null, 11, 2)]
    [InlineData("{ institutions(first: 2) { nodes { bedCount occupancyRate } } }", null, 51, 4)]
    [InlineData("{ burialSites(first: 2) { nodes { usageRate isEcological methods } } }", null, 11, 4)]
    [InlineData("{ beds { totalCount } }", null, 20, 2)]
    [InlineData("{ beds { pageInfo { hasNextPage } } }", null, 11, 3)]
    [InlineData("{ beds { groups(by: [{ kind: VALUE }], first: 3) { nodes { key { kind } } } } }", null, 23, 9)]
    [InlineData("{ beds { groups(by: [{ kind: VALUE }], last: 3) { edges { cursor node { key { kind } } } } } }", null, 26, 12)]
    [InlineData("{ division(code: \"1\") { populations { year } } }", null, 11, 12)]
    [InlineData("{ nodes(ids: [\"1\", \"2\", \"3\"]) { id } }", null, 10, 4)]
    [InlineData("{ node(id: \"1\") { ... on Bed { institution { name } } ... on Institution { bedCount } } }", null, 20, 3)]
    [InlineData("{ divisions(first: 1, where: { children: { none: { burialSites: { some: { isEcological: { eq: true } } } } } }) { nodes { name } } }", null, 31, 3)]
    [InlineData("{ institutions(first: 1, where: { bedCount: { gt: 1, lt: 5 } }, order: [{ bedCount: ASC }, { name: ASC }]) { nodes { name } } }", null, 31, 3)]
    [InlineData("{ divisions(first: 3) { nodes { institutions(first: 1, where: { beds: { any: true } }) { nodes { name } } } } }", null, 47, 11)]
    [InlineData(OfTheReadme, null, 75, 8)]
    [InlineData("{ institutions(first: 50) { nodes { beds(first: 50) { nodes { id } } caregivers(first: 50) { nodes { id } } socialWorkers(first: 50) { nodes { id } } } } }", null, 311, 7702)]
    [InlineData("query($n: Int) { institutions(first: $n) { nodes { name } } }", """{"n":5}""", 11, 7)]
    [InlineData("query($n: Int) { institutions(first: $n) { nodes { name } } }", """{"n":6}""", 11, 8)]
    [InlineData("query($n: Int = 7) { institutions(first: $n) { nodes { name } } }", null, 11, 9)]
    [InlineData("query($w: InstitutionFilterInput) { institutions(first: 1, where: $w) { nodes { name } } }", """{"w":{"beds":{"some":{}}}}""", 21, 3)]
    [InlineData("query($w: InstitutionFilterInput) { institutions(first: 1, where: $w) { nodes { name } } }", """{"w":{"name":{"eq":"a"}}}""", 11, 3)]
    [InlineData("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", """{"ids":["1","2"]}""", 10, 3)]
    [InlineData("query($yes: Boolean!) { beds(first: 1) { nodes { bedNo } totalCount @include(if: $yes) } }", """{"yes":true}""", 21, 3)]
    [InlineData("query($yes: Boolean!) { beds(first: 1) { nodes { bedNo } totalCount @include(if: $yes) } }", """{"yes":false}""", 11, 3)]
    public async Task The_cost_follows_from_weights_and_pages(string query, string? variables, int field, int type)
    {
        fixture.Database.TakeExecuted();
        var answer = await fixture.Database.AskAsync(Request(query, variables) with { CostReport = CostReport.Validate });
        Assert.Equal($"{{\"extensions\":{{\"operationCost\":{{\"fieldCost\":{field},\"typeCost\":{type}}}}}}}", answer.Text);
        Assert.False(answer.IsRequestError);
        Assert.Empty(fixture.Database.TakeExecuted());
    }

    [Fact]
    public async Task The_cost_is_reported_beside_data_and_errors()
    {
        var answer = await fixture.Database.AskAsync(new QueryRequest("{ division(code: \"330726\") { name } }") { CostReport = CostReport.Report });
        Assert.Equal(
            """{"data":{"division":{"name":"浦江县"}},"extensions":{"operationCost":{"fieldCost":10,"typeCost":2}}}""", answer.Text);

        answer = await fixture.Database.AskAsync(new QueryRequest("{ beds(first: -1) { totalCount } }") { CostReport = CostReport.Report });
        Assert.Equal("HC0079", answer.Code);
        Assert.Equal("""{"operationCost":{"fieldCost":20,"typeCost":2}}""", answer.Json["extensions"]!.ToJsonString());
    }

    [Theory]
    [InlineData(CostReport.None, "")]
    [InlineData(CostReport.Report, ""","extensions":{"operationCost":{"fieldCost":11,"typeCost":7}}""")]
    public async Task What_costs_too_much_is_refused_for_its_variables(CostReport report, string extensions)
    {
        const string Query = "query($n: Int) { beds(first: $n) { nodes { bedNo } } }";
        var engine = fixture.Database.EngineOf(new QueryLimits { MaxTypeCost = 6 });
        fixture.Database.TakeExecuted();
        for (var i = 0; i < 2; i++)
        {
            var refused = await TestDatabase.AskAsync(engine, Request(Query, """{"n":5}""") with { CostReport = report });
            Assert.Equal(
                """{"errors":[{"message":"The maximum allowed type cost was exceeded.","locations":[{"line":1,"column":1}],"extensions":{"code":"HC0047","typeCost":7,"maxTypeCost":6}}]""" + extensions + "}",
                refused.Text);
            Assert.True(refused.IsRequestError);
            Assert.Empty(fixture.Database.TakeExecuted());
            (await TestDatabase.AskAsync(engine, Request(Query, """{"n":4}"""))).Good();
            Assert.Single(fixture.Database.TakeExecuted());
        }
    }

    [Fact]
    public async Task An_operation_without_variables_is_refused_however_often_it_comes()
    {
        var engine = fixture.Database.EngineOf(new QueryLimits { MaxFieldCost = 10 });
        var request = new QueryRequest("{ beds(first: 1) { nodes { bedNo } } }");
        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":11,"typeCost":3}}}""", (await TestDatabase.AskAsync(engine, request with { CostReport = CostReport.Validate })).Text);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(
                """{"errors":[{"message":"The maximum allowed field cost was exceeded.","locations":[{"line":1,"column":1}],"extensions":{"code":"HC0047","fieldCost":11,"maxFieldCost":10}}]}""",
                (await TestDatabase.AskAsync(engine, request)).Text);
        }
    }

    [Fact]
    public void The_schema_tells_weights_and_page_sizes()
    {
        Assert.Contains(
            "BedsConnection @listSize(assumedSize: 50, slicingArguments: [\"first\", \"last\"], slicingArgumentDefaultValue: 10, "
            + "sizedFields: [\"edges\", \"nodes\"], requireOneSlicingArgument: false) @cost(weight: \"10\")",
            fixture.Database.Engine.Sdl,
            StringComparison.Ordinal);
    }

    private static QueryRequest Request(string query, string? variables) =>
        new(query, null, TestDatabase.Serialized(variables));
}

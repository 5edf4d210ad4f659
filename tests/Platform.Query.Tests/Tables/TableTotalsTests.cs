using System.Text.Json.Nodes;
using Platform.Model.ElderlyCare;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Tables;

/// <summary>Counts and totals of a relation are columns, and say the same as in JSON.</summary>
public sealed class TableTotalsTests(EdgeCasesFixture fixture) : IClassFixture<EdgeCasesFixture>
{
    [Theory]
    [InlineData("institutions", "name beds { totalCount }", "name | beds")]
    [InlineData("institutions", "vacant: beds(where: { status: { eq: VACANT } }) { n: totalCount } all: beds { totalCount }", "vacant.n | all")]
    [InlineData("institutions", "beds(first: 1) { few: totalCount(cap: 2) totalCount }", "beds.few | beds")]
    [InlineData(
        "institutions",
        "beds(where: { monthlyFeeFen: { lt: 1000000 } }) { totalCount aggregate { count sum { monthlyFeeFen } avg { monthlyFeeFen } min { openedOn bedNo } distinctCount { kind } } }",
        "beds | beds.aggregate.count | beds.aggregate.sum.monthlyFeeFen | beds.aggregate.avg.monthlyFeeFen | beds.aggregate.min.openedOn | beds.aggregate.min.bedNo | beds.aggregate.distinctCount.kind")]
    [InlineData("socialWorkers", "name institution { name beds { totalCount aggregate { max { updatedAt } } } }", "name | institution.name | institution.beds | institution.beds.aggregate.max.updatedAt")]
    [InlineData("burialSites", "code servedVillages(where: { level: { eq: VILLAGE } }) { totalCount }", "code | servedVillages")]
    [InlineData("divisions", "code parent { children { totalCount } institutions { aggregate { sum { bedCount } avg { occupancyRate } } } }", "code | parent.children | parent.institutions.aggregate.sum.bedCount | parent.institutions.aggregate.avg.occupancyRate")]
    public async Task The_values_are_those_of_the_JSON(string list, string fields, string names)
    {
        var query = $$"""{ {{list}}(first: 50) { nodes { {{fields}} } } }""";
        var table = await fixture.Database.TableAsync(query);
        Assert.Null(table.Refusal);
        Assert.Equal(names, string.Join(" | ", table.Names));
        var nodes = (await fixture.Database.AskAsync(query)).Good().Data.Single().Value!["nodes"]!.AsArray();
        Assert.NotEmpty(nodes);
        Assert.Equal(
            nodes.Select(node => string.Join(" | ", table.Names.Select(name => Value(node!, name)))),
            table.Rows.Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public async Task An_ancestor_of_a_group_has_them_too()
    {
        var table = await fixture.Database.TableAsync(
            "{ beds { groups(by: [{ institution: { division: { rollUp: TOWNSHIP } } }]) { nodes { key { institution { division { rollUp { code children { totalCount } } } } } } } } }");
        Assert.Equal(["key.institution.division.rollUp.code", "key.institution.division.rollUp.children"], table.Names);
        foreach (var row in table.Rows.Where(row => row[0] != null))
        {
            var answer = await fixture.Database.AskAsync("query($code: String!) { division(code: $code) { children { totalCount } } }", new { code = row[0] });
            Assert.Equal(answer.At("division", "children", "totalCount")!.ToString(), row[1]);
        }
    }

    [Theory]
    [InlineData("{ institutions { nodes { beds(first: -1) { totalCount } } } }", "HC0079")]
    [InlineData("{ institutions { nodes { beds { totalCount(cap: -1) } } } }", "HC0079")]
    [InlineData("{ institutions { nodes { beds(first: 1, last: 1) { totalCount } } } }", "PAGING_ARGUMENTS")]
    [InlineData("{ socialWorkers { nodes { institution { beds(after: \"x\") { totalCount } } } } }", "HC0078")]
    [InlineData("{ institutions { nodes { beds(where: { kind: { eq: \"x\" } }) { totalCount } } } }", "VALIDATION")]
    public async Task What_is_wrong_with_them_is_told_where_it_stands(string query, string code)
    {
        var refused = (await fixture.Database.TableAsync(query)).Refusal!;
        Assert.Equal(code, refused.Code);
        Assert.True(refused.IsRequestError);
        Assert.Contains("\"locations\":[{\"line\":1,", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_has_no_page()
    {
        var cursor = (string)(await fixture.Database.AskAsync("{ institutions(first: 1, where: { beds: { any: true } }) { nodes { beds(first: 1) { pageInfo { endCursor } } } } }"))
            .Good().Data.Single().Value!["nodes"]![0]!["beds"]!["pageInfo"]!["endCursor"]!;
        var refused = (await fixture.Database.TableAsync("query($c: String) { institutions { nodes { beds(after: $c) { totalCount } } } }", new { c = cursor })).Refusal!;
        Assert.Equal("""{"errors":[{"message":"`beds` is counted as a whole: leave `after` and `before` out.","locations":[{"line":1,"column":1}],"extensions":{"code":"TABLE_SHAPE"}}]}""", refused.Text);
    }

    [Fact]
    public async Task The_policy_counts_what_the_caller_may_see_and_refuses_totals_of_what_he_may_not()
    {
        var policy = new AccessPolicy("wards", _ => RowRule.All, (_, property) => property is "OpenedOn" ? FieldRule.Hidden : FieldRule.Clear);
        const string Query = "{ institutions { nodes { beds { totalCount aggregate { max { monthlyFeeFen openedOn } } } } } }";
        var all = await fixture.Database.TableAsync(Query);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await fixture.Database.TableAsync(Query, null, policy)).Code);

        var none = new AccessPolicy("none", entity => entity == typeof(Bed) ? RowRule.Where((System.Linq.Expressions.Expression<Func<Bed, bool>>)(_ => false)) : RowRule.All, (_, _) => FieldRule.Clear);
        Assert.All((await fixture.Database.TableAsync(Query, null, none)).Column("beds"), count => Assert.Equal("0", count));
        Assert.Contains(all.Column("beds"), count => count != "0");
    }

    [Theory]
    [InlineData("beds { totalCount }", 11 + 11)]
    [InlineData("beds { aggregate { count } }", 11 + 12)]
    [InlineData("beds { aggregate { count sum { monthlyFeeFen } max { openedOn } } }", 11 + 32)]
    [InlineData("beds(where: { institution: { bedCount: { gt: 1 } } }) { totalCount }", 11 + 21)]
    public async Task Each_is_priced_as_the_search_that_it_is(string fields, int fieldCost)
    {
        var answer = await TestTable.ReadAsync(
            fixture.Database.Engine, new QueryRequest($$"""{ institutions(first: 2000) { nodes { {{fields}} } } }""") { CostReport = CostReport.Validate });
        Assert.Equal(fieldCost, (int)JsonNode.Parse(answer.Refusal!.Text)!["extensions"]!["operationCost"]!["fieldCost"]!);
    }

    private static string? Value(JsonNode node, string path) => path.Split('.').Aggregate((JsonNode?)node, (parent, name) => parent?[name]) switch
    {
        // The count of a list is called by the list.
        JsonObject list => list["totalCount"]!.ToString(),
        var value => value?.ToString(),
    };
}

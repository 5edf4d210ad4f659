using Platform.Model.ElderlyCare;
using Platform.Query.Execution;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Tables;

/// <summary>Which rows a table has, and how many it may have.</summary>
public sealed class TableRowsTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const string Expensive = "{ institutions$ { nodes { bedCount a: bedCount b: bedCount c: bedCount d: bedCount e: bedCount f: bedCount g: bedCount h: bedCount i: bedCount } } }";

    [Fact]
    public async Task All_pages_come_in_one_statement_in_the_order_of_the_list()
    {
        fixture.Database.TakeExecuted();
        var table = await fixture.Database.TableAsync("{ beds(order: [{ monthlyFeeFen: DESC }]) { nodes { id monthlyFeeFen } } }");
        Assert.Single(fixture.Database.TakeExecuted());
        Assert.Equal(3060, table.Rows.Count);
        var ids = new List<string>();
        string? after = null;
        for (var i = 0; i < 3; i++)
        {
            var page = await fixture.Database.AskAsync(
                "query($after: String) { beds(first: 50, after: $after, order: [{ monthlyFeeFen: DESC }]) { nodes { id } pageInfo { endCursor } } }", new { after });
            ids.AddRange(page.Ids("beds"));
            after = (string)page.At("beds", "pageInfo", "endCursor")!;
        }
        Assert.Equal(ids, table.Column("id").Take(150));

        var rest = await fixture.Database.TableAsync(
            "query($after: String) { beds(after: $after, order: [{ monthlyFeeFen: DESC }]) { nodes { id monthlyFeeFen } } }", new { after });
        Assert.Equal(table.Rows.Skip(150), rest.Rows);
        var before = await fixture.Database.TableAsync(
            "query($before: String) { beds(last: 100, before: $before, order: [{ monthlyFeeFen: DESC }]) { nodes { id monthlyFeeFen } } }", new { before = after });
        Assert.Equal(table.Rows.Skip(49).Take(100), before.Rows);
    }

    [Theory]
    [InlineData("first: 0", 0)]
    [InlineData("first: 2500", 2500)]
    [InlineData("last: 60", 60)]
    [InlineData("first: 9999", 3060)]
    [InlineData("where: { bedNo: { eq: \"none\" } }", 0)]
    public async Task A_size_may_exceed_the_page_limit(string arguments, int rows)
    {
        var table = await fixture.Database.TableAsync($$"""{ beds({{arguments}}) { nodes { bedNo } } }""");
        Assert.Equal(["bedNo"], table.Names);
        Assert.Equal(rows, table.Rows.Count);
    }

    [Theory]
    [InlineData("{ beds { nodes { bedNo } } }")]
    [InlineData("{ beds { groups(by: [{ bedNo: VALUE }]) { nodes { key { bedNo } } } } }")]
    public async Task More_rows_than_the_limit_are_told_before_the_first_one_comes(string query)
    {
        var count = (await fixture.Database.TableAsync(query)).Rows.Count;
        Assert.Equal(count, (await TestTable.ReadAsync(EngineOf(count), new QueryRequest(query))).Rows.Count);
        var refused = await TestTable.ReadAsync(EngineOf(count - 1), new QueryRequest(query));
        Assert.Equal(
            $$$"""{"errors":[{"message":"The table has more than {{{count - 1}}} rows; filter it, or ask for some of them with `first`.","locations":[{"line":1,"column":3}],"extensions":{"code":"TABLE_ROWS"}}]}""",
            refused.Text);
    }

    [Fact]
    public async Task A_size_over_the_limit_is_refused()
    {
        Assert.Equal(100, (await TestTable.ReadAsync(EngineOf(100), new QueryRequest("{ beds(first: 100) { nodes { bedNo } } }"))).Rows.Count);
        var refused = await TestTable.ReadAsync(EngineOf(100), new QueryRequest("{ beds(first: 101) { nodes { bedNo } } }"));
        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed items per page were exceeded.","locations":[{"line":1,"column":3}],"path":["beds"],"extensions":{"code":"HC0051","coordinate":"Query.beds","requestedItems":101,"maxAllowedItems":100}}]}""",
            refused.Text);
    }

    [Theory]
    [InlineData("{ beds(after: \"x\") { nodes { bedNo } } }", "HC0078")]
    [InlineData("{ beds(first: -1) { nodes { bedNo } } }", "HC0079")]
    [InlineData("{ beds(first: 1, last: 1) { nodes { bedNo } } }", "PAGING_ARGUMENTS")]
    [InlineData("{ beds { groups(by: []) { nodes { aggregate { count } } } } }", "VALIDATION")]
    [InlineData("{ beds { nodes { nothing } } }", "VALIDATION")]
    [InlineData("{ beds { nodes { ", "HC0014")]
    [InlineData("query($n: Int!) { beds(first: $n) { nodes { bedNo } } }", "VARIABLE_COERCION")]
    [InlineData("{ beds { groups(by: [{ kind: VALUE }]) { nodes { aggregate { sum { monthlyFeeFen } } } } aggregate { count } } }", "TABLE_SHAPE")]
    public async Task What_is_wrong_is_told_as_everywhere(string query, string code)
    {
        var refused = (await fixture.Database.TableAsync(query)).Refusal!;
        Assert.Equal(code, refused.Code);
        Assert.True(refused.IsRequestError);
    }

    [Fact]
    public async Task A_plain_table_of_everything_is_within_the_budget_and_an_expensive_one_is_not()
    {
        Assert.Equal(3060, (await fixture.Database.TableAsync("{ beds { nodes { bedNo institution { name division { parent { name } } } } } }")).Rows.Count);
        Assert.Equal(45, (await fixture.Database.TableAsync("{ institutions { nodes { name bedCount nursingBedCount dementiaBedCount occupiedBedCount occupancyRate caregiverCount } } }")).Rows.Count);
        var refused = (await fixture.Database.TableAsync(Expensive.Replace("$", "", StringComparison.Ordinal))).Refusal!;
        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed field cost was exceeded.","locations":[{"line":1,"column":1}],"extensions":{"code":"HC0047","fieldCost":50011,"maxFieldCost":50000}}]}""",
            refused.Text);
        Assert.Equal(45, (await fixture.Database.TableAsync(Expensive.Replace("$", "(first: 5000)", StringComparison.Ordinal))).Rows.Count);
    }

    [Theory]
    [InlineData("{ beds { nodes { bedNo } } }", 11, 502)]
    [InlineData("{ beds(first: 2000) { nodes { bedNo } } }", 11, 3)]
    [InlineData("{ beds(first: 2001) { nodes { bedNo institution { name bedCount } } } }", 33, 6)]
    public async Task Two_thousand_rows_cost_as_much_as_one(string query, int fieldCost, int typeCost)
    {
        var answer = await TestTable.ReadAsync(fixture.Database.Engine, new QueryRequest(query) { CostReport = CostReport.Validate });
        Assert.Equal($$$$"""{"extensions":{"operationCost":{"fieldCost":{{{{fieldCost}}}},"typeCost":{{{{typeCost}}}}}}}""", answer.Text);
    }

    [Fact]
    public async Task What_the_policy_hides_is_empty_and_refused_in_filters()
    {
        var policy = new AccessPolicy(
            "public",
            entity => entity == typeof(Institution) ? RowRule.Where((System.Linq.Expressions.Expression<Func<Institution, bool>>)(row => row.Ownership == Ownership.Public)) : RowRule.All,
            (_, property) => property is "MonthlyFeeFen" or "OccupancyRate" or "Methods" ? FieldRule.Hidden : FieldRule.Clear);
        var all = await fixture.Database.TableAsync("{ beds { nodes { institution { ownership name } monthlyFeeFen } } }");
        var table = await fixture.Database.TableAsync("{ beds { nodes { institution { ownership name occupancyRate } monthlyFeeFen } } }", null, policy);
        Assert.Equal(3060, table.Rows.Count);
        Assert.All(table.Column("monthlyFeeFen").Concat(table.Column("institution.occupancyRate")), Assert.Null);
        Assert.Equal(
            all.Rows.Select(row => row[0] == "PUBLIC" ? row[1] : null),
            table.Column("institution.name"));
        Assert.Equal(45, (await fixture.Database.TableAsync("{ institutions { nodes { name } } }")).Rows.Count);
        Assert.Equal(
            all.Rows.Where(row => row[0] == "PUBLIC").Select(row => row[1]).Distinct().Count(),
            (await fixture.Database.TableAsync("{ institutions(where: { beds: { any: true } }) { nodes { name } } }", null, policy)).Rows.Count);
        Assert.All((await fixture.Database.TableAsync("{ burialSites { nodes { methods } } }", null, policy)).Column("methods"), Assert.Null);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await fixture.Database.TableAsync("{ beds { groups(by: [{ kind: VALUE }]) { nodes { aggregate { count sum { monthlyFeeFen } } } } } }", null, policy)).Code);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await fixture.Database.TableAsync("{ beds(order: [{ monthlyFeeFen: ASC }]) { nodes { bedNo } } }", null, policy)).Code);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await fixture.Database.TableAsync("{ beds { groups(by: [{ monthlyFeeFen: VALUE }]) { nodes { aggregate { count } } } } }", null, policy)).Code);
    }

    [Fact]
    public async Task A_table_may_take_longer_than_a_statement_but_not_for_ever()
    {
        await using var database = new SqliteDatabase(
            fixture.Database.Registers.ReadConnectionString, fixture.Database.Registers.SqlGenerationHelper, maxConnections: 1, statementTimeout: TimeSpan.Zero);
        const string Slow = "{ beds { nodes { bedNo institution { bedCount occupancyRate } } } }";
        var patient = fixture.Database.EngineOf(options => options, database);
        Assert.Equal(3060, (await TestTable.ReadAsync(patient, new QueryRequest(Slow))).Rows.Count);

        var hasty = fixture.Database.EngineOf(options => options with { TableTimeout = TimeSpan.FromMilliseconds(1) }, database);
        var response = await hasty.Tables.OpenAsync(new QueryRequest("{ beds(order: [{ institution: { bedCount: ASC } }]) { nodes { bedNo } } }"), AccessPolicy.All, TableWording.Names, tellsVersion: false, CancellationToken.None);
        Assert.True(response.IsUnavailable);
        Assert.Equal("HC0045", (await TestTable.ReadAsync(hasty, new QueryRequest("{ beds(order: [{ institution: { bedCount: ASC } }]) { nodes { bedNo } } }"))).Code);
        Assert.Equal(3060, (await TestTable.ReadAsync(patient, new QueryRequest(Slow))).Rows.Count);
    }

    [Fact]
    public async Task A_table_that_is_given_up_gives_its_connection_back()
    {
        await using var database = new SqliteDatabase(
            fixture.Database.Registers.ReadConnectionString, fixture.Database.Registers.SqlGenerationHelper, maxConnections: 1);
        var engine = fixture.Database.EngineOf(options => options, database);
        for (var i = 0; i < 3; i++)
        {
            using var giveUp = new CancellationTokenSource();
            var response = await engine.Tables.OpenAsync(new QueryRequest("{ beds { nodes { bedNo } } }"), AccessPolicy.All, TableWording.Names, tellsVersion: false, giveUp.Token);
            await using var table = response.Table!;
            Assert.True(await table.NextAsync());
            await giveUp.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                while (await table.NextAsync())
                {
                    // The statement is stopped at one of the next rows.
                }
            });
        }
        (await TestDatabase.AskAsync(engine, new QueryRequest("{ beds { totalCount } }"))).Good();
    }

    private QueryEngine EngineOf(int maxTableRows) => fixture.Database.EngineOf(options => options with { MaxTableRows = maxTableRows });
}

using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Tables;

/// <summary>What a table looks like, and what is none.</summary>
public sealed class TableShapeTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private static readonly LabelUnit Yuan = new("元", "yuan", -2);

    private const string OneList =
        "A table is one list: select one root field, and of it only `nodes { … }`, `edges { node { … } }` or `groups { nodes { … } }`.";

    [Theory]
    [InlineData("{ __typename }", OneList)]
    [InlineData("{ division(code: \"330726\") { name } }", OneList)]
    [InlineData("{ node(id: \"x\") { id } }", OneList)]
    [InlineData("{ __schema { queryType { name } } }", OneList)]
    [InlineData("{ a: beds { nodes { bedNo } } b: beds { nodes { bedNo } } }", OneList)]
    [InlineData("{ beds { totalCount nodes { bedNo } } }", OneList)]
    [InlineData("{ beds { nodes { bedNo } pageInfo { endCursor } } }", OneList)]
    [InlineData("{ beds { totalCount } }", "`totalCount` has no rows: a table is of `nodes`, `edges` or `groups`.")]
    [InlineData("{ beds { all: aggregate { count } } }", "`all` has no rows: a table is of `nodes`, `edges` or `groups`.")]
    [InlineData("{ beds { edges { cursor node { bedNo } } } }", "Of `edges` a table has `node` only.")]
    [InlineData("{ beds { edges { cursor } } }", "Of `edges` a table has `node` only.")]
    [InlineData("{ beds { groups(by: [{ kind: VALUE }]) { totalCount nodes { key { kind } } } } }", "Of `groups` a table has `nodes { … }` or `edges { node { … } }` only.")]
    [InlineData("{ beds { groups(by: [{ kind: VALUE }]) { edges { cursor node { key { kind } } } } } }", "Of `groups` a table has `nodes { … }` or `edges { node { … } }` only.")]
    [InlineData("{ beds { groups(by: [{ kind: VALUE }]) { nodes { key { kind } where } } } }", "`where` is no column of a table: leave it out.")]
    [InlineData("{ beds { groups(by: [{ kind: VALUE }]) { nodes { key { __typename } } } } }", "`key.__typename` is no column of a table: leave it out.")]
    [InlineData("{ beds { groups(by: [{ kind: VALUE }]) { nodes { aggregate { sum { __typename } } } } } }", "`aggregate.__typename` is no column of a table: leave it out.")]
    [InlineData("{ institutions { nodes { name of: beds { nodes { bedNo } } } } }", "`of` is a list, which is no column: leave it out, or ask for it as a table of its own.")]
    [InlineData("{ beds { nodes { institution { division { populations { year } } } } } }", "`institution.division.populations` is a list, which is no column: leave it out, or ask for it as a table of its own.")]
    [InlineData("{ institutions { nodes { of: beds { totalCount nodes { bedNo } } } } }", "`of` is a list, which is no column: leave it out, or ask for it as a table of its own.")]
    [InlineData("{ institutions { nodes { beds { estimatedCount { count } } } } }", "`beds` is a list, which is no column: leave it out, or ask for it as a table of its own.")]
    [InlineData("{ institutions { nodes { beds { groups(by: [{ kind: VALUE }]) { totalCount } } } } }", "`beds` is a list, which is no column: leave it out, or ask for it as a table of its own.")]
    [InlineData("{ institutions { nodes { beds { aggregate { max { __typename } } } } } }", "`beds.aggregate.__typename` is no column of a table: leave it out.")]
    [InlineData("{ enumLabels { name } }", OneList)]
    [InlineData("{ beds { nodes { institution { __typename } } } }", "`institution.__typename` is no column of a table: leave it out.")]
    [InlineData("{ beds { groups(by: [{ institution: { division: { rollUp: TOWNSHIP } } }]) { nodes { key { institution { division { rollUp { children { nodes { code } } } } } } } } } }", "`key.institution.division.rollUp.children` is a list, which is no column: leave it out, or ask for it as a table of its own.")]
    public async Task Another_shape_is_refused_by_name(string query, string message)
    {
        fixture.Database.TakeExecuted();
        var refused = (await fixture.Database.TableAsync(query)).Refusal!;
        Assert.True(refused.IsRequestError);
        Assert.Equal($$$"""{"errors":[{"message":{{{System.Text.Json.JsonSerializer.Serialize(message, Plain)}}},"locations":[{"line":1,"column":1}],"extensions":{"code":"TABLE_SHAPE"}}]}""", refused.Text);
        Assert.Empty(fixture.Database.TakeExecuted());
    }

    [Fact]
    public async Task Columns_come_in_the_order_of_the_selection_under_their_aliases()
    {
        var table = await fixture.Database.TableAsync("""
            query { beds(first: 1) { nodes { ...Fee no: bedNo home: institution { rate: occupancyRate division { name } } openedOn ...Fee institution { name } isNursing } } }
            fragment Fee on Bed { fee: monthlyFeeFen }
            """);
        Assert.Equal(
            [
                new("fee", "fee", TableKind.Whole, 0, true) { Unit = Yuan },
                new("no", "no", TableKind.Text, 0, false),
                new("home.rate", "home.rate", TableKind.Floating, 4, true) { Unit = new LabelUnit("%", "%", 2) },
                new("home.division.name", "home.division.name", TableKind.Text, 0, false),
                new("openedOn", "openedOn", TableKind.Date, 0, false),
                new("institution.name", "institution.name", TableKind.Text, 0, false),
                new("isNursing", "isNursing", TableKind.Boolean, 0, false),
            ],
            table.Columns);
    }

    [Fact]
    public async Task A_condition_leaves_its_column_out()
    {
        const string Query = "query($no: Boolean = false) { beds(first: 1) { nodes { bedNo kind @include(if: $no) } } }";
        Assert.Equal(["bedNo"], (await fixture.Database.TableAsync(Query)).Names);
        Assert.Equal(["bedNo", "kind"], (await fixture.Database.TableAsync(Query, new { no = true })).Names);
    }

    [Theory]
    [InlineData("nodes { bedNo @skip(if: true) }")]
    [InlineData("nodes { institution { name @include(if: false) } }")]
    [InlineData("groups(by: [{ kind: VALUE }]) { nodes { key { kind @skip(if: true) institution { name @skip(if: true) } } aggregate { sum { monthlyFeeFen @skip(if: true) } } } }")]
    public async Task A_table_whose_columns_are_all_skipped_is_none(string rows)
    {
        var refused = (await fixture.Database.TableAsync($$"""{ beds { {{rows}} } }""")).Refusal!;
        Assert.Equal("""{"errors":[{"message":"The table has no columns: select some fields.","locations":[{"line":1,"column":1}],"extensions":{"code":"TABLE_SHAPE"}}]}""", refused.Text);
    }

    [Fact]
    public async Task Groups_have_their_keys_and_totals_as_columns()
    {
        var table = await fixture.Database.TableAsync("""
            {
              beds(where: { status: { neq: RETIRED } }) {
                groups(
                  by: [{ kind: VALUE }, { institution: { division: { rollUp: TOWNSHIP } } }, { openedOn: YEAR }]
                  having: { aggregate: { count: { gt: 15 } } }
                  order: [{ aggregate: { count: DESC } }]
                ) {
                  nodes {
                    key { kind year: openedOn institution { division { rollUp { code parent { name } } } } }
                    aggregate { count sum { monthlyFeeFen } avg { monthlyFeeFen } max { openedOn } }
                  }
                }
              }
            }
            """);
        Assert.Null(table.Refusal);
        Assert.Equal(
            [
                "key.kind", "key.year", "key.institution.division.rollUp.code", "key.institution.division.rollUp.parent.name",
                "aggregate.count", "aggregate.sum.monthlyFeeFen", "aggregate.avg.monthlyFeeFen", "aggregate.max.openedOn",
            ],
            table.Names);
        Assert.NotEmpty(table.Rows);
        Assert.All(table.Column("key.institution.division.rollUp.parent.name"), name => Assert.Equal("浦江县", name));
        Assert.Equal(table.Column("aggregate.count").OrderByDescending(int.Parse!), table.Column("aggregate.count"));
    }

    [Fact]
    public async Task All_groups_come_without_a_size_and_add_up()
    {
        var table = await fixture.Database.TableAsync("{ beds { groups(by: [{ bedNo: VALUE }]) { nodes { key { bedNo } aggregate { count } } } } }");
        var first = await fixture.Database.TableAsync("{ beds { groups(by: [{ bedNo: VALUE }], first: 2) { nodes { key { bedNo } aggregate { count } } } } }");
        Assert.Equal(3060, table.Column("aggregate.count").Sum(int.Parse!));
        Assert.Equal(table.Column("key.bedNo").Distinct(), table.Column("key.bedNo"));
        Assert.True(table.Rows.Count > 100);
        Assert.Equal(table.Rows.Take(2), first.Rows);
        var last = await fixture.Database.TableAsync("{ beds { groups(by: [{ bedNo: VALUE }], last: 3) { edges { node { key { bedNo } aggregate { count } } } } } }");
        Assert.Equal(table.Rows.TakeLast(3), last.Rows);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Platform.Query.Tests.Properties;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Plans;

/// <summary>SQLite's own EXPLAIN, on a hundred times the sample county: no table is scanned where an index serves.</summary>
public sealed partial class QueryPlanTests(LargeCountyFixture fixture) : IClassFixture<LargeCountyFixture>
{
    private static readonly (Type Type, string Root)[] Roots = [.. Registers.All.Select(row => ((Type)row[0], (string)row[1]))];

    public static IEnumerable<object[]> Relations =>
        from root in Roots
        from relation in Shape.Of(root.Type).Fields
        where relation.Kind is FieldKind.ToOne or FieldKind.ToMany
        select new object[] { root.Type.Name, relation.Name };

    public static TheoryData<string> RootNames => [.. Roots.Select(root => root.Root)];

    [Theory]
    [MemberData(nameof(Relations))]
    public async Task A_relation_is_searched(string type, string field)
    {
        var shape = Shape.Of(Roots.First(root => root.Type.Name == type).Type);
        var selections = shape[field] switch
        {
            { Kind: FieldKind.ToOne } => (string[])[$"{field} {{ id }}"],
            { Element.Name: "DivisionPopulation" } => [$"{field} {{ year total }}"],
            _ => (string[])[$"{field}(first: 5) {{ nodes {{ id }} }}", $"{field}(last: 5) {{ totalCount {Page.Selection[1..]}"],
        };
        foreach (var selection in selections)
        {
            var plan = await PlanAsync($"{{ node(id: \"x\") {{ ... on {type} {{ {selection} }} }} }}");
            Assert.True(plan.Scanned.Count == 0, plan.Text);
        }
    }

    [Theory]
    [MemberData(nameof(RootNames))]
    public async Task A_default_order_reads_the_page_and_no_more(string root)
    {
        // Only a page that is counted from the end is sorted, to turn its rows round again.
        foreach (var (arguments, sorts) in new[] { ("first: 10", 0), ("last: 10", 1) })
        {
            var plan = await PlanAsync($"{{ {root}({arguments}) {Page.Selection} }}");
            Assert.True(plan.Scanned.Count <= 1 && plan.Sorts == sorts, plan.Text);
        }
        var first = (await fixture.Database.AskAsync($"{{ {root}(first: 1) {{ pageInfo {{ endCursor }} }} }}")).Good();
        var cursor = (string)first.At(root, "pageInfo", "endCursor")!;
        var after = await PlanAsync($"{{ {root}(first: 10, after: \"{cursor}\") {Page.Selection} }}");
        Assert.True(after.Scanned.Count == 0 && after.Sorts <= 1, after.Text);
    }

    [Theory]
    [InlineData("first: 1", "first: 10, after", 0)]
    [InlineData("last: 1", "last: 10, before", 1)]
    public async Task A_page_in_an_indexed_order_begins_at_its_cursor(string end, string page, int sorts)
    {
        const string Order = "order: [{ status: ASC }]";
        var answer = (await fixture.Database.AskAsync($"{{ beds({end}, {Order}) {{ pageInfo {{ endCursor }} }} }}")).Good();
        var plan = await PlanAsync($"{{ beds({page}: \"{answer.At("beds", "pageInfo", "endCursor")}\", {Order}) {{ nodes {{ bedNo }} }} }}");
        Assert.True(plan.Scanned.Count == 0 && plan.Sorts == sorts, plan.Text);
        Assert.Matches(@"USING INDEX IX_Beds_Status \(Status=\? AND rowid[<>]\?\)", plan.Text);
    }

    [Theory]
    [InlineData("{ node(id: \"x\") { id } }")]
    [InlineData("{ nodes(ids: [\"x\", \"y\"]) { id } }")]
    [InlineData("{ division(code: \"330726\") { name } }")]
    [InlineData("{ institution(creditCode: \"x\") { name bedCount nursingBedCount dementiaBedCount occupiedBedCount occupancyRate caregiverCount } }")]
    [InlineData("{ burialSite(code: \"x\") { name isEcological usageRate } }")]
    [InlineData("{ migrantVillage(divisionCode: \"x\") { name } }")]
    [InlineData("{ divisions(where: { code: { startsWith: \"330726101\" } }) { nodes { name } } }")]
    [InlineData("{ divisions(where: { code: { eq: \"330726101\" } }) { totalCount nodes { name } } }")]
    [InlineData("{ beds(where: { id: { in: [\"x\", \"y\"] } }) { nodes { bedNo } } }")]
    [InlineData("{ beds(where: { status: { eq: VACANT } }) { totalCount } }")]
    [InlineData("{ caregivers(where: { skillLevel: { gte: SENIOR } }) { totalCount } }")]
    [InlineData("{ supportProjects(where: { year: { eq: 2025 } }) { totalCount } }")]
    public async Task A_key_is_searched(string query)
    {
        var plan = await PlanAsync(query);
        Assert.True(plan.Scanned.Count == 0, plan.Text);
    }

    /// <summary>The rows of the root are read once, those of its relations are searched.</summary>
    [Theory]
    [InlineData("{ institutions(where: { beds: { some: { status: { eq: VACANT } } } }) { totalCount } }")]
    [InlineData("{ institutions(where: { beds: { all: { isNursing: { eq: true } } }, caregivers: { any: false } }) { totalCount } }")]
    [InlineData("{ burialSites(where: { servedVillages: { none: { kind: { eq: VILLAGE } } } }) { totalCount } }")]
    [InlineData("{ divisions(where: { populations: { some: { year: { eq: 2025 } } } }) { totalCount } }")]
    [InlineData("{ divisions(where: { migrantVillage: null }) { totalCount } }")]
    [InlineData("{ socialWorkers(where: { institution: { division: { name: { neq: \"x\" } } } }) { totalCount } }")]
    [InlineData("{ institutions(order: [{ bedCount: DESC }]) { nodes { id } } }")]
    [InlineData("{ institutions(first: 50) { nodes { division { name parent { name } } bedCount occupancyRate beds(first: 5, where: { isNursing: { eq: true } }) { nodes { bedNo } } } } }")]
    public async Task Quantifiers_and_nesting_search_the_related_rows(string query)
    {
        var plan = await PlanAsync(query);
        Assert.True(plan.Scanned.Count <= 1, plan.Text);
    }

    [Theory]
    [InlineData("bedCount")]
    [InlineData("nursingBedCount")]
    [InlineData("dementiaBedCount")]
    public async Task Beds_in_service_are_counted_in_an_index_that_has_no_others(string field)
    {
        var plan = await PlanAsync($"{{ institutions {{ nodes {{ {field} }} }} }}");
        Assert.Contains("USING COVERING INDEX IX_Beds_InstitutionKey_WithoutRetired", plan.Text, StringComparison.Ordinal);
    }

    private sealed record Plan(IReadOnlyList<string> Scanned, int Sorts, string Text);

    private async Task<Plan> PlanAsync(string query)
    {
        fixture.Database.TakeExecuted();
        (await fixture.Database.AskAsync(query)).Good();
        var sql = Assert.Single(fixture.Database.TakeExecuted());

        await using var connection = new SqliteConnection(fixture.Database.Registers.ReadConnectionString);
        await connection.OpenAsync();
        connection.CreateFunction<string, string, string>("platform_cursor", (payload, binding) => payload + binding);
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var number in Parameter().Matches(sql).Select(match => match.Value).Distinct())
            command.Parameters.AddWithValue(number, DBNull.Value);
        var steps = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                steps.Add(reader.GetString(3));
        }
        // Subqueries and json_each are scanned too; only what stands for a table counts.
        var tables = TableAlias().Matches(sql).ToDictionary(match => match.Groups["alias"].Value, match => match.Groups["table"].Value);
        var scanned = steps.Select(step => Scan().Match(step)).Where(scan => scan.Success && tables.ContainsKey(scan.Groups["alias"].Value))
            .Select(scan => tables[scan.Groups["alias"].Value]).ToList();
        var sorts = steps.Count(step => step.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal));
        return new Plan(scanned, sorts, $"{query}\n{string.Join('\n', steps)}\n{SqlText.Pretty(sql)}");
    }

    [GeneratedRegex(@"\?\d+")]
    private static partial Regex Parameter();

    [GeneratedRegex("\"(?<table>\\w+)\" AS (?<alias>t\\d+)\\b")]
    private static partial Regex TableAlias();

    [GeneratedRegex(@"^SCAN (?<alias>t\d+)\b")]
    private static partial Regex Scan();
}

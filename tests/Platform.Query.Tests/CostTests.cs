using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests;

/// <summary>The cost of an answer follows what is asked.</summary>
public sealed class CostTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const string Dashboard = """
        {
          institutions(first: 50) {
            nodes {
              name division { name parent { name } } bedCount occupiedBedCount occupancyRate caregiverCount
              beds(first: 5, where: { isNursing: { eq: true }, status: { eq: VACANT } }) { nodes { bedNo } }
            }
          }
        }
        """;

    [Fact]
    public async Task All_institutions_with_township_counts_and_filtered_beds_are_one_statement()
    {
        fixture.Database.TakeExecuted();
        var answer = (await fixture.Database.AskAsync(Dashboard)).Good();
        Assert.Single(fixture.Database.TakeExecuted());
        Assert.Equal(45, answer.At("institutions", "nodes")!.AsArray().Count);
    }

    [Theory]
    [InlineData("{ caregivers { nodes { skillLevel } } }", "SkillLevel", "Name IdNumber Phone BirthDate InstitutionKey UpdatedAt")]
    [InlineData("{ institutions { nodes { name } } }", "Name", "Address FloorAreaM2 Beds Caregivers DivisionKey CreditCode")]
    [InlineData("{ institutions { nodes { division { code } } } }", "Code", "Name Address Beds")]
    [InlineData("{ institutions { nodes { beds(first: 1) { nodes { bedNo } } } } }", "BedNo", "Name Room MonthlyFeeFen UpdatedAt")]
    [InlineData("{ beds(order: [{ room: ASC }]) { nodes { bedNo } } }", "BedNo", "Building Kind UpdatedAt")]
    [InlineData("query($yes: Boolean = true) { caregivers { nodes { skillLevel name @skip(if: $yes) } } }", "SkillLevel", "Name")]
    public async Task A_field_that_is_not_selected_is_not_read(string query, string read, string notRead)
    {
        var sql = await SqlAsync(query);
        Assert.Contains($"\"{read}\"", sql, StringComparison.Ordinal);
        foreach (var column in notRead.Split(' '))
            Assert.DoesNotContain($"\"{column}\"", sql, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ beds { nodes { bedNo } } }", 0)]
    [InlineData("{ beds { nodes { bedNo } totalCount @include(if: false) } }", 0)]
    [InlineData("{ beds { nodes { bedNo } totalCount } }", 1)]
    [InlineData("{ beds { totalCount } }", 1)]
    [InlineData("{ burialSites { nodes { name servedVillages { nodes { name } } } } }", 0)]
    [InlineData("{ burialSites { nodes { name servedVillages { totalCount } } } }", 1)]
    public async Task Rows_are_counted_only_when_that_is_selected(string query, int counts) =>
        Assert.Equal(counts, (await SqlAsync(query)).Split("count(*)").Length - 1);

    /// <summary>No client's text reaches the SQL, be it an operand, an alias, a variable's name or a cursor.</summary>
    [Fact]
    public async Task Nothing_that_a_client_writes_stands_in_the_SQL()
    {
        fixture.Database.TakeExecuted();
        await fixture.Database.AskAsync(
            """
            query marker0($marker1: String) {
              marker2: beds(first: 31337, where: { bedNo: { eq: "marker3" } }) { totalCount }
              marker4: beds(
                first: 1
                where: {
                  or: [{ bedNo: { eq: "marker5" } }, { room: { contains: $marker1 } }, { id: { in: ["marker6"] } }]
                  monthlyFeeFen: { lt: 31337 }
                }
              ) { marker7: nodes { marker8: bedNo } marker9: edges { marker10: cursor } }
              marker11: node(id: "marker12") { id }
              marker13: division(code: "marker14") { id }
            }
            """,
            new { marker1 = "marker15" });
        var statements = fixture.Database.TakeExecuted();
        Assert.Equal(3, statements.Count);
        Assert.All(statements, sql =>
        {
            Assert.DoesNotContain("marker", sql, StringComparison.Ordinal);
            Assert.DoesNotContain("31337", sql, StringComparison.Ordinal);
        });
    }

    /// <summary>Values of variables make no new statement.</summary>
    [Fact]
    public async Task One_document_has_one_statement_whatever_its_values()
    {
        const string Query =
            "query($text: String, $first: Int) { beds(first: $first, where: { bedNo: { contains: $text } }) { nodes { bedNo } } }";
        fixture.Database.TakeExecuted();
        foreach (var (text, first) in new[] { ("1", 1), ("2", 50), ("' OR 1=1", 0), ("%", 7) })
            await fixture.Database.AskAsync(Query, new { text, first });
        Assert.Single(fixture.Database.TakeExecuted().Distinct());
    }

    private async Task<string> SqlAsync(string query)
    {
        fixture.Database.TakeExecuted();
        (await fixture.Database.AskAsync(query)).Good();
        return Assert.Single(fixture.Database.TakeExecuted());
    }
}

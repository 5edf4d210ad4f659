using System.Text.Json.Nodes;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Tables;

/// <summary>A table says the same as the JSON of the same query, on both databases, whatever the registers hold.</summary>
public sealed class TableValueTests(EdgeCasesFixture fixture) : IClassFixture<EdgeCasesFixture>
{
    [Theory]
    [InlineData("divisions(first: 50)", "id code name shortName level kind validFrom validTo parent { id code parent { name level } }")]
    [InlineData("institutions(first: 50)", "id name ownership category status filedOn grade gradeValidUntil isLtciDesignated floorAreaM2 longitude latitude monthlyFeeMinFen monthlyFeeMaxFen bedCount occupancyRate phone updatedAt division { name parent { name } }")]
    [InlineData("beds(first: 50, order: [{ monthlyFeeFen: DESC }, { institution: { name: ASC } }])", "bedNo building room kind isNursing careMode status openedOn retiredOn monthlyFeeFen updatedAt institution { name occupancyRate division { code } }")]
    [InlineData("beds(first: 50, where: { institution: { division: { level: { eq: TOWNSHIP } } } })", "bedNo institution { division { parent { parent { name } } } }")]
    [InlineData("socialWorkers(first: 50)", "id employerName level serviceField since birthDate institution { name isLtciDesignated bedCount updatedAt division { name } } division { name parent { code } }")]
    [InlineData("burialSites(first: 50, order: [{ usageRate: DESC }])", "code name methods plannedPlots usedPlots remainingPlots usageRate isEcological division { parent { kind } }")]
    [InlineData("migrantVillages(last: 3)", "name industryModels perCapitaIncomeFen division { code parent { name } }")]
    [InlineData("supportProjects(last: 7, order: [{ year: DESC }, { paidFen: ASC }])", "name year stage plannedFen paidFen migrantVillage { industryModels division { name } }")]
    public async Task The_values_are_those_of_the_JSON(string list, string fields)
    {
        var query = $$"""{ {{list}} { nodes { {{fields}} } } }""";
        var table = await fixture.Database.TableAsync(query);
        Assert.Null(table.Refusal);
        var nodes = (await fixture.Database.AskAsync(query)).Good().Data.Single().Value!["nodes"]!.AsArray();
        Assert.NotEmpty(nodes);
        // A related object that is missing has no fields in JSON, and missing ones in the table.
        Assert.Equal(
            nodes.Select(node => string.Join(" | ", table.Names.Select(name => Value(node!, name)))),
            table.Rows.Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public async Task Edges_are_the_same_rows()
    {
        var nodes = await fixture.Database.TableAsync("{ beds { nodes { bedNo institution { name } } } }");
        var edges = await fixture.Database.TableAsync("{ beds { edges { node { bedNo institution { name } } } } }");
        Assert.Equal(70, nodes.Rows.Count);
        Assert.Equal(nodes.Text, edges.Text);
    }

    private static string? Value(JsonNode node, string path) =>
        path.Split('.').Aggregate((JsonNode?)node, (parent, name) => parent?[name]) switch
        {
            null => null,
            JsonArray list => string.Join(';', list.Select(member => (string)member!)),
            var value => value.ToString(),
        };
}

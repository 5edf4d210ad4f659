using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.SocialWork;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>Totals, groups and facets tell nothing of what the policy hides.</summary>
public sealed class AggregateAccessTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    private static readonly AccessPolicy Policy = PublicInstitutions.Without(
        (typeof(Institution), nameof(Institution.Phone)),
        (typeof(Institution), nameof(Institution.OccupancyRate)),
        (typeof(SocialWorker), nameof(SocialWorker.EmployerName)),
        (typeof(BurialSite), nameof(BurialSite.Methods)),
        (typeof(Division), nameof(Division.Code)));

    private List<Institution> Shown => [.. fixture.Data.Rows<Institution>().Where(PublicInstitutions.Shown)];

    [Fact]
    public async Task Totals_of_a_hidden_field_are_null_and_each_tells_its_place()
    {
        var answer = await fixture.Database.AskAsync(
            """
            {
              institutions {
                totalCount
                aggregate { count distinctCount { phone } max { m: occupancyRate } }
                groups(by: [{ ownership: VALUE }], first: 1) { nodes { aggregate { count max { phone } } } }
              }
              divisions(first: 1) { nodes { name socialWorkers { aggregate { distinctCount { employerName } } } } }
            }
            """, null, Policy);
        Assert.Equal(Shown.Count, (int)answer.At("institutions", "totalCount")!);
        Assert.Equal($$$"""{"count":{{{Shown.Count}}},"distinctCount":{"phone":null},"max":{"m":null}}""", answer.At("institutions", "aggregate")!.ToJsonString());
        Assert.Equal("""{"distinctCount":{"employerName":null}}""", answer.At("divisions", "nodes", 0, "socialWorkers", "aggregate")!.ToJsonString());
        Assert.All(answer.Errors, error => Assert.Equal("AUTH_NOT_AUTHORIZED", (string?)error!["extensions"]!["code"]));
        Assert.Equal(
            [
                """["institutions","aggregate","distinctCount","phone"]""",
                """["institutions","aggregate","max","m"]""",
                """["institutions","groups","nodes",0,"aggregate","max","phone"]""",
                """["divisions","nodes",0,"socialWorkers","aggregate","distinctCount","employerName"]""",
            ],
            answer.Errors.Select(error => error!["path"]!.ToJsonString()));
    }

    /// <summary>A facet is a list that is never null, so the nearest field that may be is the list of rows.</summary>
    [Theory]
    [InlineData("institutions { facets { phone { value count } } }", """["institutions","facets","phone"]""")]
    [InlineData("institutions { facets { totalCount { phone } } }", """["institutions","facets","totalCount","phone"]""")]
    [InlineData("institutions { f: facets { division { code { count } } } }", """["institutions","f","division","code"]""")]
    [InlineData("institutions { facets { division { rollUp(level: TOWNSHIP) { count } } } }", """["institutions","facets","division","rollUp"]""")]
    [InlineData("burialSites { facets { methods { value count } } }", """["burialSites","facets","methods"]""")]
    public async Task A_facet_of_a_hidden_field_is_refused(string selection, string path)
    {
        var answer = await fixture.Database.AskAsync($"{{ {selection} beds {{ totalCount }} }}", null, Policy);
        Assert.Null(answer.At(selection[..selection.IndexOf(' ')]));
        Assert.NotNull(answer.At("beds", "totalCount"));
        Assert.Equal([path], answer.Errors.Select(error => error!["path"]!.ToJsonString()));
    }

    [Theory]
    [InlineData("institutions { groups(by: [{ phone: VALUE }]) { totalCount } }", "groups")]
    [InlineData("institutions { groups(by: [{ occupancyRate: VALUE }]) { totalCount } }", "groups")]
    [InlineData("burialSites { groups(by: [{ methods: EACH }]) { totalCount } }", "groups")]
    [InlineData("socialWorkers { groups(by: [{ institution: { phone: VALUE } }]) { totalCount } }", "groups")]
    [InlineData("institutions { groups(by: [{ division: { rollUp: TOWNSHIP } }]) { totalCount } }", "groups")]
    [InlineData("institutions { groups(by: [{ ownership: VALUE }], having: { aggregate: { max: { phone: { startsWith: \"0\" } } } }) { totalCount } }", "groups")]
    [InlineData("institutions { groups(by: [{ ownership: VALUE }], having: { aggregate: { avg: { occupancyRate: { gt: 0 } } } }) { totalCount } }", "groups")]
    [InlineData("institutions { groups(by: [{ ownership: VALUE }], order: [{ aggregate: { distinctCount: { phone: ASC } } }]) { totalCount } }", "groups")]
    [InlineData("divisions(where: { institutions: { aggregate: { max: { occupancyRate: { gt: 0 } } } } }) { totalCount }", "")]
    [InlineData("divisions(where: { institutions: { aggregate: { where: { phone: { eq: null } }, count: { gt: 0 } } } }) { totalCount }", "")]
    [InlineData("divisions(order: [{ institutions: { aggregate: { max: { occupancyRate: ASC } } } }]) { totalCount }", "")]
    [InlineData("divisions(order: [{ institutions: { where: { phone: { eq: null } }, aggregate: { count: ASC } } }]) { totalCount }", "")]
    public async Task A_hidden_field_is_refused_in_keys_conditions_and_orders(string field, string path)
    {
        var root = field[..field.IndexOfAny([' ', '('])];
        var answer = await fixture.Database.AskAsync($"{{ {field} beds {{ totalCount }} }}", null, Policy);
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Code);
        Assert.Equal("The current user is not authorized to access this resource.", answer.Message);
        Assert.Equal(path.Length == 0 ? $"[\"{root}\"]" : $"[\"{root}\",\"{path}\"]", Assert.Single(answer.Errors)!["path"]!.ToJsonString());
        Assert.NotNull(answer.At("beds", "totalCount"));
    }

    [Fact]
    public async Task Hidden_rows_count_nowhere()
    {
        var answer = (await fixture.Database.AskAsync(
            """
            {
              institutions {
                aggregate { count distinctCount { name } sum { bedCount } }
                groups(by: [{ ownership: VALUE }]) { totalCount nodes { key { ownership } aggregate { count } } }
                facets { ownership { value count } }
                estimatedCount { count isEstimate }
              }
              divisions(first: 50) { nodes { institutions { aggregate { count } groups(by: [{ ownership: VALUE }]) { totalCount } facets { category { count } } } } }
            }
            """, null, Policy)).Good();
        var count = Shown.Count;
        Assert.Equal(
            $$$"""
            {"aggregate":{"count":{{{count}}},"distinctCount":{"name":{{{Shown.DistinctBy(row => row.Name).Count()}}}},"sum":{"bedCount":{{{Shown.Sum(row => row.BedCount)}}}}},
            "groups":{"totalCount":1,"nodes":[{"key":{"ownership":"PUBLIC"},"aggregate":{"count":{{{count}}}}}]},
            "facets":{"ownership":[{"value":"PUBLIC","count":{{{count}}}}]},"estimatedCount":{"count":{{{count}}},"isEstimate":false}}
            """.ReplaceLineEndings(""),
            answer.At("institutions")!.ToJsonString());
        foreach (var (division, node) in fixture.Data.Rows<Division>().Zip(answer.At("divisions", "nodes")!.AsArray()))
        {
            var own = Shown.FindAll(row => row.Division == division);
            Assert.Equal(own.Count, (int)node!["institutions"]!["aggregate"]!["count"]!);
            Assert.Equal(own.Count > 0 ? 1 : 0, (int)node["institutions"]!["groups"]!["totalCount"]!);
            Assert.Equal(own.Count, node["institutions"]!["facets"]!["category"]!.AsArray().Sum(value => (int)value!["count"]!));
        }
    }

    [Fact]
    public async Task A_hidden_row_is_the_null_key_of_those_that_lead_to_it()
    {
        var answer = (await fixture.Database.AskAsync(
            """
            {
              beds {
                groups(by: [{ institution: { id: VALUE } }, { institution: { ownership: VALUE } }]) { nodes { key { institution { id ownership } } aggregate { count } } }
                facets { institution { ownership { value count } } }
              }
            }
            """, null, Policy)).Good();
        var beds = fixture.Data.Rows<Bed>();
        var groups = answer.At("beds", "groups", "nodes")!.AsArray();
        var expected = beds.GroupBy(row => row.Institution.Ownership == Ownership.Public ? row.Institution.Id : null)
            .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}");
        Assert.Equal(expected, groups.Select(group => $"{(string?)group!["key"]!["institution"]!["id"]} {(int)group["aggregate"]!["count"]!}"));
        Assert.All(groups, group => Assert.Equal(group!["key"]!["institution"]!["id"] is null ? null : "PUBLIC", (string?)group["key"]!["institution"]!["ownership"]));
        var shown = beds.Count(row => row.Institution.Ownership == Ownership.Public);
        Assert.Equal(
            new[] { ("PUBLIC", shown), ((string?)null, beds.Count - shown) }.OrderByDescending(value => value.Item2),
            answer.At("beds", "facets", "institution", "ownership")!.AsArray().Select(value => ((string?)value!["value"], (int)value["count"]!)));
    }

    [Fact]
    public async Task Conditions_and_orders_on_totals_ask_shown_rows_only()
    {
        var answer = (await fixture.Database.AskAsync(
            """
            {
              some: divisions(first: 50, where: { institutions: { aggregate: { count: { gt: 0 } } } }) { nodes { id } }
              sorted: divisions(first: 50, order: [{ institutions: { aggregate: { count: DESC } } }]) { nodes { id } }
            }
            """, null, Policy)).Good();
        var counts = Shown.GroupBy(row => row.Division.Id).ToDictionary(group => group.Key, group => group.Count());
        var divisions = fixture.Data.Rows<Division>();
        Assert.Equal(divisions.Where(row => counts.ContainsKey(row.Id)).Select(row => row.Id), answer.Ids("some"));
        Assert.Equal(divisions.OrderByDescending(row => counts.GetValueOrDefault(row.Id)).ThenBy(row => row.Key).Select(row => row.Id), answer.Ids("sorted"));
    }
}

using System.Linq.Expressions;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.SocialWork;
using Platform.Query.Tests.Properties;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Access;

/// <summary>The policy is asked by every read path: what it hides is nowhere to be seen, found, counted or guessed.</summary>
public sealed class AccessPolicyTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    private static readonly AccessPolicy Policy = PublicInstitutions.Without(
        (typeof(Institution), nameof(Institution.Phone)),
        (typeof(Institution), nameof(Institution.OccupancyRate)),
        (typeof(SocialWorker), nameof(SocialWorker.EmployerName)),
        (typeof(SocialWorker), nameof(SocialWorker.IdNumber)),
        (typeof(BurialSite), nameof(BurialSite.Methods)));

    private List<Institution> Institutions => [.. fixture.Data.Rows<Institution>()];

    private List<Institution> Shown => Institutions.FindAll(row => row.Ownership == Ownership.Public);

    private Institution Secret => Institutions.Find(row => row.Ownership != Ownership.Public && row.SocialWorkers.Count > 0)!;

    [Fact]
    public async Task A_hidden_field_is_null_wherever_it_is_selected()
    {
        var answer = await AskAsync("""
            {
              institutions(first: 50) { nodes { phone rate: occupancyRate } edges { node { phone } } }
              socialWorkers(first: 50) { nodes { idNumber institution { phone } } }
            }
            """);
        Assert.Contains(Shown, row => row.Phone != null);
        Assert.All(answer.At("institutions", "nodes")!.AsArray(), node => Assert.True(node!["phone"] is null && node["rate"] is null));
        Assert.All(answer.At("institutions", "edges")!.AsArray(), edge => Assert.Null(edge!["node"]!["phone"]));
        Assert.All(answer.At("socialWorkers", "nodes")!.AsArray(), node =>
            Assert.True(node!["idNumber"] is null && node["institution"]?["phone"] is null));
    }

    [Theory]
    [InlineData("institutions(where: { phone: { neq: null } })", "institutions")]
    [InlineData("institutions(where: { or: [{ name: { eq: \"a\" } }, { and: [{ phone: { startsWith: \"0\" } }] }] })", "institutions")]
    [InlineData("institutions(order: [{ phone: ASC }])", "institutions")]
    [InlineData("institutions(where: { occupancyRate: { gt: 0.5 } })", "institutions")]
    [InlineData("institutions(order: [{ occupancyRate: DESC }])", "institutions")]
    [InlineData("burialSites(where: { methods: { some: { eq: TREE } } })", "burialSites")]
    [InlineData("socialWorkers(where: { institution: { phone: { eq: null } } })", "socialWorkers")]
    [InlineData("socialWorkers(order: [{ name: ASC }, { institution: { phone: ASC } }])", "socialWorkers")]
    [InlineData("divisions(where: { institutions: { some: { phone: { neq: null } } } })", "divisions")]
    [InlineData("divisions(where: { socialWorkers: { none: { employerName: { icontains: \"a\" } } } })", "divisions")]
    public async Task A_hidden_field_is_refused_in_where_and_order(string field, string root)
    {
        var query = $"{{ {field} {{ totalCount nodes {{ id }} }} beds(first: 1) {{ nodes {{ id }} }} }}";
        var answer = await fixture.Database.AskAsync(query, null, Policy);
        var error = Assert.Single(answer.Errors);
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Code);
        Assert.Equal("The current user is not authorized to access this resource.", answer.Message);
        Assert.Equal($"[\"{root}\"]", error!["path"]!.ToJsonString());
        Assert.Null(answer.At(root));
        Assert.NotNull(answer.At("beds"));
    }

    [Fact]
    public async Task A_hidden_field_is_refused_in_a_nested_list_and_in_a_variable()
    {
        const string Query = "query($where: InstitutionFilterInput) "
            + "{ divisions(first: 1) { nodes { code institutions(where: $where) { totalCount } } } }";
        var answer = await fixture.Database.AskAsync(Query, new { where = new { phone = new { eq = "x" } } }, Policy);
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Code);
        Assert.Equal("[\"divisions\",\"nodes\",0,\"institutions\"]", answer.Errors[0]!["path"]!.ToJsonString());
        Assert.Equal("330726", (string)answer.At("divisions", "nodes", 0, "code")!);
        (await fixture.Database.AskAsync(Query, new { where = new { name = new { eq = "x" } } }, Policy)).Good();
    }

    [Fact]
    public async Task Hidden_rows_are_not_listed_or_counted()
    {
        var answer = await AskAsync("""
            {
              institutions(first: 50) { totalCount capped: totalCount(cap: 1000) nodes { id } }
              last: institutions(last: 50) { nodes { id } }
            }
            """);
        Assert.Equal(Shown.Select(row => row.Id), answer.Ids("institutions"));
        Assert.Equal(Shown.Select(row => row.Id), answer.Ids("last"));
        Assert.Equal(Shown.Count, (int)answer.At("institutions", "totalCount")!);
        Assert.Equal(Shown.Count, (int)answer.At("institutions", "capped")!);
        Assert.NotEqual(Institutions.Count, Shown.Count);
    }

    [Fact]
    public async Task Hidden_rows_are_in_no_page_and_no_flag()
    {
        var last = (await AskAsync("{ institutions(last: 1) { pageInfo { endCursor } } }")).At("institutions", "pageInfo", "endCursor");
        const string Query = "query($after: String) { institutions(first: 5, after: $after) { nodes { id } pageInfo { hasNextPage } } }";
        var answer = await fixture.Database.AskAsync(Query, new { after = (string)last! }, Policy);
        Assert.Empty(answer.Good().Ids("institutions"));
        Assert.False((bool)answer.At("institutions", "pageInfo", "hasNextPage")!);
    }

    [Fact]
    public async Task Hidden_rows_are_in_no_nested_list()
    {
        var answer = await AskAsync("{ divisions(first: 50) { nodes { code institutions(first: 50) { totalCount nodes { id } } } } }");
        foreach (var division in answer.At("divisions", "nodes")!.AsArray())
        {
            var expected = Shown.Where(row => row.Division.Code == (string)division!["code"]!).Select(row => row.Id).ToList();
            Assert.Equal(expected, division!["institutions"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
            Assert.Equal(expected.Count, (int)division["institutions"]!["totalCount"]!);
        }
    }

    [Fact]
    public async Task A_hidden_row_is_no_related_object()
    {
        var answer = await AskAsync("{ socialWorkers(first: 50) { nodes { id institution { id } } } }");
        var workers = fixture.Data.Rows<SocialWorker>().ToDictionary(row => row.Id);
        Assert.All(answer.At("socialWorkers", "nodes")!.AsArray(), node =>
        {
            var institution = workers[(string)node!["id"]!].Institution;
            Assert.Equal(institution?.Ownership == Ownership.Public ? institution.Id : null, (string?)node["institution"]?["id"]);
        });
    }

    [Fact]
    public async Task A_hidden_row_is_not_found_by_its_keys()
    {
        var answer = await fixture.Database.AskAsync(
            """
            query($id: ID!, $code: String!) {
              node(id: $id) { id }
              nodes(ids: [$id]) { id }
              institution(creditCode: $code) { id }
              institutions(where: { id: { eq: $id } }) { totalCount }
            }
            """,
            new { id = Secret.Id, code = Secret.CreditCode },
            Policy);
        Assert.Null(answer.Good().At("node"));
        Assert.Null(answer.At("nodes", 0));
        Assert.Null(answer.At("institution"));
        Assert.Equal(0, (int)answer.At("institutions", "totalCount")!);
    }

    /// <summary>To filters, a hidden row is one that does not exist.</summary>
    [Theory]
    [InlineData("institution: null")]
    [InlineData("institution: { name: { eq: null } }")]
    [InlineData("institution: { bedCount: { eq: null } }")]
    public async Task A_hidden_row_is_a_missing_relation(string filter)
    {
        var answer = await AskAsync($"{{ socialWorkers(where: {{ {filter} }}) {{ totalCount }} }}");
        var expected = fixture.Data.Rows<SocialWorker>().Count(row => row.Institution?.Ownership != Ownership.Public);
        Assert.Equal(expected, (int)answer.At("socialWorkers", "totalCount")!);
    }

    [Theory]
    [InlineData("some: {}", true)]
    [InlineData("any: true", true)]
    [InlineData("none: {}", false)]
    [InlineData("any: false", false)]
    [InlineData("all: { ownership: { neq: PUBLIC } }", false)]
    public async Task Quantifiers_ask_shown_rows_only(string quantifier, bool hasShown)
    {
        var answer = await AskAsync($"{{ divisions(first: 50, where: {{ institutions: {{ {quantifier} }} }}) {{ nodes {{ id }} }} }}");
        var withShown = Shown.Select(row => row.Division.Id).ToHashSet();
        var expected = fixture.Data.Rows<Division>().Where(row => withShown.Contains(row.Id) == hasShown).Select(row => row.Id);
        Assert.Equal(expected, answer.Ids("divisions"));
    }

    /// <summary>A sort by a relation puts hidden rows among the missing ones.</summary>
    [Fact]
    public async Task Orders_do_not_tell_of_hidden_rows()
    {
        var answer = await AskAsync("{ socialWorkers(first: 50, order: [{ institution: { name: ASC } }]) { nodes { institution { name } } } }");
        var names = answer.At("socialWorkers", "nodes")!.AsArray().Select(node => (string?)node!["institution"]?["name"]).ToList();
        Assert.Equal(names.Order(Comparer<string?>.Create(Values.Compare)), names);
    }

    [Fact]
    public async Task Predicates_reach_through_relations_and_leave_facts_of_a_row_alone()
    {
        Expression<Func<Bed, bool>> beds = bed => bed.Institution.Ownership == Ownership.Public && bed.Status != BedStatus.Vacant;
        Expression<Func<SocialWorker, bool>> workers = worker => worker.Division.Code.StartsWith("330726001");
        var policy = new AccessPolicy(
            "through",
            entity => entity == typeof(Bed) ? RowRule.Where(beds) : entity == typeof(SocialWorker) ? RowRule.Where(workers) : RowRule.All,
            (_, _) => FieldRule.Clear);
        const string Query = "{ beds { totalCount } socialWorkers { totalCount } institutions(first: 50) { nodes { id bedCount beds { totalCount } } } }";
        var answer = (await fixture.Database.AskAsync(Query, null, policy)).Good();
        var shown = fixture.Data.Rows<Bed>().Where(beds.Compile()).ToList();
        Assert.Equal(shown.Count, (int)answer.At("beds", "totalCount")!);
        Assert.Equal(fixture.Data.Rows<SocialWorker>().Count(workers.Compile()), (int)answer.At("socialWorkers", "totalCount")!);
        foreach (var (institution, node) in Institutions.Zip(answer.At("institutions", "nodes")!.AsArray()))
        {
            Assert.Equal(shown.Count(bed => bed.Institution == institution), (int)node!["beds"]!["totalCount"]!);
            Assert.Equal(institution.BedCount, (int)node["bedCount"]!);
        }
    }

    [Fact]
    public async Task Each_policy_has_its_own_plan()
    {
        const string Query = "{ institutions { totalCount } }";
        Assert.Equal(Institutions.Count, (int)(await fixture.Database.AskAsync(Query)).At("institutions", "totalCount")!);
        Assert.Equal(Shown.Count, (int)(await AskAsync(Query)).At("institutions", "totalCount")!);
        Assert.Equal(Institutions.Count, (int)(await fixture.Database.AskAsync(Query)).At("institutions", "totalCount")!);
    }

    private async Task<Answer> AskAsync(string query) => (await fixture.Database.AskAsync(query, null, Policy)).Good();
}

using System.Buffers.Text;
using System.Linq.Expressions;
using System.Text;
using Platform.Model.ElderlyCare;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>Roles with a scope, with masks, and without a register: what each sees, and that nothing tells more.</summary>
public sealed class RoleTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    private static readonly Expression<Func<Caregiver, Area, bool>> InArea = (caregiver, area) =>
        string.CompareOrdinal(caregiver.Institution.Division.Code, area.From) >= 0 && string.CompareOrdinal(caregiver.Institution.Division.Code, area.To) < 0;

    private static readonly Expression<Func<string, string>> Stars = text => "**" + text;

    private static readonly AccessPolicy Township = new(
        "township", type => type == typeof(Caregiver) ? RowRule.Where(InArea) : RowRule.All, (_, property) => property switch
        {
            nameof(Caregiver.IdNumber) or nameof(Caregiver.Name) => FieldRule.Masked(Stars),
            nameof(Caregiver.BirthDate) => FieldRule.Hidden,
            nameof(Caregiver.Phone) => FieldRule.Personal,
            _ => FieldRule.Clear,
        });

    private static readonly AccessPolicy Clerk = new(
        "clerk", _ => RowRule.All, (_, property) => property is nameof(Caregiver.Phone) or nameof(Caregiver.Name) ? FieldRule.Personal : FieldRule.Clear);

    private static readonly AccessPolicy Public = new(
        "public", type => type == typeof(Caregiver) ? RowRule.None : RowRule.All, (_, _) => FieldRule.Clear);

    private IReadOnlyList<Caregiver> Caregivers => fixture.Data.Rows<Caregiver>();

    private string Code => Caregivers.Select(caregiver => caregiver.Institution.Division.Code[..9]).GroupBy(code => code).MaxBy(codes => codes.Count())!.Key;

    [Fact]
    public async Task Rows_out_of_scope_do_not_exist()
    {
        var caller = new Caller(Township, new Area(Code));
        var own = Caregivers.Where(caregiver => caregiver.Institution.Division.Code.StartsWith(Code, StringComparison.Ordinal)).ToList();
        var other = Caregivers.First(caregiver => !own.Contains(caregiver));
        Assert.InRange(own.Count, 1, Caregivers.Count - 1);
        var answer = await fixture.Database.AskAsync(
            """
            query($ids: [ID!]!) {
              caregivers(first: 50) { totalCount aggregate { count } estimatedCount { count isEstimate } nodes { id } }
              institutions(first: 50) { nodes { caregiverCount caregivers { totalCount } } }
              some: institutions(where: { caregivers: { any: true } }) { totalCount }
              nodes(ids: $ids) { id }
            }
            """,
            new { ids = new[] { own[0].Id, other.Id, "00000000000000000000" } }, caller);
        Assert.Empty(answer.Errors);
        Assert.Equal(own.Count, (int)answer.At("caregivers", "totalCount")!);
        Assert.Equal(own.Count, (int)answer.At("caregivers", "aggregate", "count")!);
        Assert.Equal($$"""{"count":{{own.Count}},"isEstimate":false}""", answer.At("caregivers", "estimatedCount")!.ToJsonString());
        Assert.Equal(own.Select(caregiver => caregiver.Institution).Distinct().Count(), (int)answer.At("some", "totalCount")!);
        Assert.Equal($$"""[{"id":"{{own[0].Id}}"},null,null]""", answer.At("nodes")!.ToJsonString());
        var counts = answer.At("institutions", "nodes")!.AsArray();
        Assert.Equal(own.Count, counts.Sum(node => (int)node!["caregivers"]!["totalCount"]!));
        // A fact about the institution, whoever asks.
        Assert.True(counts.Sum(node => (int)node!["caregiverCount"]!) > own.Count);
    }

    [Fact]
    public async Task Scopes_share_a_plan_and_not_a_cursor()
    {
        const string Query = "query($after: String) { caregivers(first: 1, after: $after) { pageInfo { endCursor } nodes { institution { division { code } } } } }";
        var first = new Caller(Township, new Area(Code));
        var second = new Caller(Township, new Area(Caregivers.Select(caregiver => caregiver.Institution.Division.Code[..9]).First(code => code != Code)));
        var sql = new List<string>();
        foreach (var caller in (Caller[])[first, second, first])
        {
            fixture.Database.TakeExecuted();
            var answer = (await fixture.Database.AskAsync(Query, null, caller)).Good();
            Assert.StartsWith(((Area)caller.Scope!).From, (string)answer.At("caregivers", "nodes", 0, "institution", "division", "code")!);
            sql.AddRange(fixture.Database.TakeExecuted());
        }
        Assert.Single(sql.Distinct());
        var cursor = (string)(await fixture.Database.AskAsync(Query, null, first)).At("caregivers", "pageInfo", "endCursor")!;
        Assert.Empty((await fixture.Database.AskAsync(Query, new { after = cursor }, first)).Errors);
        Assert.Equal("HC0078", (await fixture.Database.AskAsync(Query, new { after = cursor }, second)).Code);
        Assert.Equal("HC0078", (await fixture.Database.AskAsync(Query, new { after = cursor })).Code);
        var literal = Query.Replace("query($after: String)", "", StringComparison.Ordinal).Replace("$after", $"\"{cursor}\"", StringComparison.Ordinal);
        Assert.Empty((await fixture.Database.AskAsync(literal, null, first)).Errors);
        Assert.Equal("HC0078", (await fixture.Database.AskAsync(literal, null, second)).Code);
    }

    [Fact]
    public async Task A_masked_field_shows_its_mask_under_any_name_and_the_answer_says_so()
    {
        const string Query = "{ caregivers(first: 3) { nodes { n: name ...F birthDate institution { caregivers(first: 1) { edges { node { name } } } } } } } fragment F on Caregiver { name }";
        var caller = new Caller(Township, new Area(Code));
        var answer = (await fixture.Database.AskAsync(Query, null, caller)).Good();
        foreach (var node in answer.At("caregivers", "nodes")!.AsArray())
        {
            Assert.StartsWith("**", (string)node!["n"]!);
            Assert.Equal((string)node["n"]!, (string)node["name"]!);
            Assert.Null(node["birthDate"]);
            Assert.StartsWith("**", (string)node["institution"]!["caregivers"]!["edges"]![0]!["node"]!["name"]!);
        }
        Assert.Equal("""{"access":{"masked":["Caregiver.name"],"hidden":["Caregiver.birthDate"]}}""", answer.Json["extensions"]!.ToJsonString());
        var table = await fixture.Database.TableAsync("{ caregivers(first: 3) { nodes { name birthDate phone } } }", null, caller);
        Assert.All(table.Column("name"), text => Assert.StartsWith("**", text));
        Assert.All(table.Column("birthDate"), Assert.Null);
        Assert.DoesNotContain("extensions", (await fixture.Database.AskAsync("{ caregivers { totalCount } }", null, caller)).Text);
    }

    [Theory]
    [InlineData("caregivers(where: { idNumber: { startsWith: \"3\" } }) { totalCount }")]
    [InlineData("caregivers(where: { or: [{ idNumber: { eq: null } }] }) { totalCount }")]
    [InlineData("caregivers(order: [{ idNumber: ASC }]) { totalCount }")]
    [InlineData("caregivers(order: [{ birthDate: ASC }]) { totalCount }")]
    [InlineData("institutions(where: { caregivers: { some: { birthDate: { gt: \"1980-01-01\" } } } }) { totalCount }")]
    [InlineData("institutions(where: { caregivers: { aggregate: { distinctCount: { idNumber: { gt: 3 } } } } }) { totalCount }")]
    [InlineData("institutions(order: [{ caregivers: { aggregate: { max: { birthDate: ASC } } } }]) { totalCount }")]
    [InlineData("caregivers { facets { idNumber { count } } }")]
    [InlineData("caregivers { facets { totalCount { idNumber } } }")]
    public async Task A_masked_or_hidden_field_is_no_way_to_its_value(string selection)
    {
        var answer = await fixture.Database.AskAsync($"{{ {selection} beds {{ totalCount }} }}", null, new Caller(Township, new Area(Code)));
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Code);
        Assert.Single(answer.Errors);
        Assert.Null(answer.At(selection[..selection.IndexOfAny(['(', ' '])]));
        Assert.NotNull(answer.At("beds"));
    }

    [Theory]
    [InlineData("caregivers { totalCount }", """["caregivers"]""")]
    [InlineData("caregivers { __typename }", """["caregivers"]""")]
    [InlineData("node(id: \"00000000000000000000\") { ... on Caregiver { id } }", """["node"]""")]
    [InlineData("node(id: \"00000000000000000000\") { ...F }", """["node"]""")]
    [InlineData("institutions(where: { caregivers: { any: true } }) { totalCount }", """["institutions"]""")]
    [InlineData("institutions(where: { not: { caregivers: { none: { status: { eq: LEFT } } } } }) { totalCount }", null)]
    [InlineData("institutions(where: { caregivers: { none: { status: { eq: LEFT } } } }) { totalCount }", """["institutions"]""")]
    [InlineData("institutions(order: [{ caregivers: { aggregate: { count: ASC } } }]) { totalCount }", """["institutions"]""")]
    [InlineData("institutions(first: 1) { nodes { name caregivers { totalCount } } }", """["institutions","nodes",0,"caregivers"]""")]
    [InlineData("divisions { groups(by: [{ level: VALUE }]) { totalCount } } institutions(first: 1) { nodes { caregivers { facets { status { count } } } } }", """["institutions","nodes",0,"caregivers"]""")]
    public async Task A_register_without_rows_for_the_role_is_refused_wherever_it_is_named(string selection, string? path)
    {
        var answer = await fixture.Database.AskAsync($"{{ {selection} }} fragment F on Caregiver {{ id }}".Replace(selection.Contains("...F") ? "\0" : " fragment F on Caregiver { id }", "", StringComparison.Ordinal), null, Public);
        if (path == null)
        {
            Assert.True(answer.IsRequestError);
            return;
        }
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Code);
        Assert.Equal(path, answer.Errors.Single()!["path"]!.ToJsonString());
    }

    [Fact]
    public async Task Nodes_keep_their_list_and_objects_of_a_refused_register_are_not_there()
    {
        var ids = new { ids = new[] { Caregivers[0].Id, Caregivers[0].Institution.Id } };
        var refused = await fixture.Database.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Caregiver { hiredOn } } }", ids, Public);
        Assert.Equal("[null,null]", refused.At("nodes")!.ToJsonString());
        Assert.Equal("""["nodes"]""", refused.Errors.Single()!["path"]!.ToJsonString());
        var answer = (await fixture.Database.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids, Public)).Good();
        Assert.Equal($$"""[null,{"id":"{{Caregivers[0].Institution.Id}}"}]""", answer.At("nodes")!.ToJsonString());
    }

    [Fact]
    public async Task A_cost_report_refuses_the_same()
    {
        var answer = await fixture.Database.AskAsync(new QueryRequest("{ caregivers { totalCount } }") { CostReport = CostReport.Validate }, Public);
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Code);
        Assert.False(answer.IsRequestError);
        Assert.NotNull(answer.Json["extensions"]!["operationCost"]);
    }

    [Theory]
    [InlineData("caregivers(order: [{ phone: DESC }, { name: ASC }], first: 7, after: $c) { pageInfo { endCursor hasNextPage } edges { cursor node { id phone } } }", "caregivers")]
    [InlineData("caregivers(where: { phone: { neq: \"0\" } }, first: 7, after: $c) { pageInfo { endCursor hasNextPage } edges { cursor node { id phone } } }", "caregivers")]
    [InlineData("caregivers { groups(by: [{ phone: VALUE }], first: 7, after: $c) { pageInfo { endCursor hasNextPage } edges { cursor node { key { phone } } } } }", "caregivers.groups")]
    public async Task A_cursor_of_a_personal_order_tells_no_value(string selection, string path)
    {
        var caller = new Caller(Clerk);
        var whole = (await fixture.Database.AskAsync(
            $"{{ {selection.Replace("first: 7, after: $c", "first: 50", StringComparison.Ordinal)} }}", null, caller)).Good().At([.. path.Split('.'), "edges"])!.AsArray();
        var read = new List<string>();
        string? cursor = null;
        for (var hasNext = true; hasNext && read.Count < 50;)
        {
            var page = (await fixture.Database.AskAsync($"query($c: String) {{ {selection} }}", new { c = cursor }, caller)).Good().At([.. path.Split('.')])!;
            foreach (var edge in page["edges"]!.AsArray())
            {
                read.Add(edge!["node"]!.ToJsonString());
                var bytes = Base64Url.DecodeFromChars((string)edge["cursor"]!);
                Assert.DoesNotMatch("[0-9]{7}", Encoding.Latin1.GetString(bytes));
            }
            cursor = (string?)page["pageInfo"]!["endCursor"];
            hasNext = (bool)page["pageInfo"]!["hasNextPage"]!;
            Assert.Equal((string)page["edges"]!.AsArray()[^1]!["cursor"]!, cursor);
        }
        Assert.Equal(whole.Select(edge => edge!["node"]!.ToJsonString()), read.Take(50));
        var forged = cursor![..^3] + (cursor[^3] == 'A' ? 'B' : 'A') + cursor[^2..];
        Assert.Equal("HC0078", (await fixture.Database.AskAsync($"query($c: String) {{ {selection} }}", new { c = forged }, caller)).Code);
    }

    [Fact]
    public async Task What_is_read_of_persons_is_known_before_it_is_read()
    {
        async Task<AccessReport> Report(string query) =>
            (await fixture.Database.Engine.ExecuteAsync(new QueryRequest(query), new Caller(Township, new Area(Code)), CancellationToken.None)).Access!;

        Assert.False((await Report("{ caregivers { nodes { idNumber birthDate hiredOn } } beds { totalCount } }")).IsPersonal);
        Assert.Equal(["Caregiver.phone"], (await Report("{ institutions { nodes { caregivers { nodes { phone } } } } }")).Personal);
        foreach (var query in (string[])
            [
                "{ institutions(where: { caregivers: { some: { phone: { startsWith: \"1\" } } } }) { totalCount } }",
                "{ caregivers(order: [{ phone: ASC }]) { nodes { id } } }",
                "{ caregivers { groups(by: [{ phone: VALUE }]) { totalCount } } }",
            ])
        {
            var report = await Report(query);
            Assert.True(report.AsksByPersonal, query);
            Assert.Equal(["Caregiver"], report.Registers);
        }
        Assert.True((await Report("{ caregivers { aggregate { max { phone } } } }")).IsPersonal);
        Assert.True((await Report("{ caregivers { facets { phone { value } } } }")).IsPersonal);
    }

    /// <summary>An area of divisions whose codes begin with one.</summary>
    private sealed record Area(string From)
    {
        public string To => From + ":";
    }
}

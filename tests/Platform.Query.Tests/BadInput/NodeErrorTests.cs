using System.Text.Json.Nodes;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>One response key may stand for another list in each type that <c>node</c> and <c>nodes</c> give: each object has the error of its own.</summary>
public sealed class NodeErrorTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const string TooBig = "HC0051 The maximum allowed items per page were exceeded.";
    private const string Negative = "HC0079 The requested number of values per page must be at least 0.";
    private const string Both = "PAGING_ARGUMENTS Use first or last, not both.";

    /// <summary>What is asked of an institution and of a division, and the errors: the path within the object, the code and the message.</summary>
    public static TheoryData<string, string, string[], string[]> Shapes => new()
    {
        { "l: beds(first: 999) { nodes { id } }", "l: children(first: 1) { edges { cursor } }", [$"l {TooBig}"], [] },
        { "l: beds(first: 1) { edges { cursor } }", "l: children(first: 999) { nodes { id } }", [], [$"l {TooBig}"] },
        { "l: beds(first: 999) { nodes { id } }", "l: children(first: -1) { nodes { id } }", [$"l {TooBig}"], [$"l {Negative}"] },
        { "l: beds(first: 1, last: 1) { totalCount }", "l: institutions(first: 999) { totalCount }", [$"l {Both}"], [$"l {TooBig}"] },
        { "l: beds { totalCount(cap: -1) }", "l: children { totalCount }", [$"l.totalCount {Negative}"], [] },
        { "l: beds { totalCount(cap: 1) }", "l: children { totalCount(cap: -1) }", [], [$"l.totalCount {Negative}"] },
        { "l: beds { aggregate { count } }", "l: children { groups(by: []) { totalCount } }", [], ["l.groups VALIDATION"] },
        { "l: beds { groups(by: []) { totalCount } }", "l: children { facets { level { value count } } }", ["l.groups VALIDATION"], [] },
        {
            "l: beds(first: 1) { nodes { institution { caregivers(first: 999) { totalCount } } } }", "l: children(first: 1) { edges { node { c: children(first: 999) { totalCount } } } }",
            [$"l.nodes.0.institution.caregivers {TooBig}"], [$"l.edges.0.node.c {TooBig}"]
        },
        { "l: beds(first: 999) { nodes { id } }", "x: name", [$"l {TooBig}"], [] },
        { "l: beds(after: \"x\") { nodes { id } }", "l: children(before: \"y\") { nodes { id } }", ["l HC0078"], ["l HC0078"] },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Each_object_has_the_errors_of_its_own(string ofInstitution, string ofDivision, string[] institutionErrors, string[] divisionErrors)
    {
        var known = (await fixture.Database.AskAsync(
            """{ institutions(first: 1, where: { beds: { any: true }, caregivers: { any: true } }) { nodes { id } } divisions(where: { level: { eq: TOWNSHIP } }, first: 1) { nodes { id } } beds(first: 1) { nodes { id } } }""")).Good();
        var (institution, division, bed) = (known.Ids("institutions")[0], known.Ids("divisions")[0], known.Ids("beds")[0]);
        var fragments = $"__typename ... on Institution {{ {ofInstitution} }} ... on Division {{ {ofDivision} }}";
        var nodes = await fixture.Database.AskAsync(
            $"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ {fragments} }} }}", new { ids = new[] { division, institution, "x", bed, institution, division } });
        Assert.Equal(
            [
                .. divisionErrors.Select(error => $"nodes.0.{error}"), .. institutionErrors.Select(error => $"nodes.1.{error}"),
                .. institutionErrors.Select(error => $"nodes.4.{error}"), .. divisionErrors.Select(error => $"nodes.5.{error}"),
            ],
            nodes.Errors.Select(error => Text(error!, withMessage: !divisionErrors.Concat(institutionErrors).Any(IsShort))));
        Assert.Equal(["Division", "Institution", null, "Bed", "Institution", "Division"], nodes.At("nodes")!.AsArray().Select(node => (string?)node?["__typename"]));
        foreach (var (id, errors) in new[] { (institution, institutionErrors), (division, divisionErrors) })
        {
            var node = await fixture.Database.AskAsync($"query($id: ID!) {{ n: node(id: $id) {{ {fragments} }} }}", new { id });
            Assert.Equal(errors.Select(error => $"n.{error}"), node.Errors.Select(error => Text(error!, withMessage: !errors.Any(IsShort))));
            Assert.All(node.Errors, error => Assert.Null(At(node, error!)));
            Assert.All(node.Errors, error => Assert.Single(error!["locations"]!.AsArray()));
        }
    }

    /// <summary>A cursor of one parent's list, under another parent and beside another list of the same name.</summary>
    [Fact]
    public async Task A_cursor_of_another_parent_is_an_error_there_only()
    {
        var known = (await fixture.Database.AskAsync(
            """{ divisions(first: 2, where: { level: { eq: TOWNSHIP } }) { nodes { id children(first: 1) { pageInfo { endCursor } } } } institutions(first: 1) { nodes { id } } }""")).Good();
        var after = (string)known.At("divisions", "nodes", 0, "children", "pageInfo", "endCursor")!;
        var answer = await fixture.Database.AskAsync(
            "query($ids: [ID!]!, $after: String) { nodes(ids: $ids) { ... on Institution { l: beds(first: 1) { edges { cursor } } } ... on Division { l: children(first: 1, after: $after) { nodes { id } } } } }",
            new { ids = known.Ids("divisions").Concat(known.Ids("institutions")), after });
        Assert.Equal(["nodes.1.l HC0078"], answer.Errors.Select(error => Text(error!, withMessage: false)));
        Assert.NotNull(answer.At("nodes", 0, "l", "nodes"));
        Assert.NotNull(answer.At("nodes", 2, "l", "edges"));
    }

    private static bool IsShort(string error) => !error.Contains(". ", StringComparison.Ordinal) && !error.EndsWith('.');

    private static string Text(JsonNode error, bool withMessage) =>
        $"{string.Join('.', error["path"]!.AsArray())} {(string)error["extensions"]!["code"]!}{(withMessage ? " " + (string)error["message"]! : "")}";

    /// <summary>What an error's path leads to; nothing for the count of a list that is null itself.</summary>
    private static JsonNode? At(Answer answer, JsonNode error) => error["path"]!.AsArray().Aggregate(
        (JsonNode?)answer.Data, (node, step) => node == null ? null : step!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? node[(int)step] : node[(string)step!]);
}

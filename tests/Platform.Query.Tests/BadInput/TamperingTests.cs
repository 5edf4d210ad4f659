using Platform.Query.Planning;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>Only what the API handed out is a cursor or an id: one changed character, and it is none.</summary>
public sealed class TamperingTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const string Filter = "another filter; send it with the `where` that it was made with";
    private const string Order = "another order; send it with the `order` that it was made with";
    private const string List = "another list; send it to the field that it was taken from";
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    [Theory]
    [InlineData("beds", "")]
    [InlineData("institutions", "order: [{ grade: DESC }, { name: ASC }]")]
    [InlineData("socialWorkers", "order: [{ institution: { floorAreaM2: ASC } }], where: { updatedAt: { gt: \"2025-01-01T00:00:00Z\" } }")]
    public async Task A_tampered_cursor_is_refused(string root, string arguments)
    {
        var first = (await fixture.Database.AskAsync($"{{ {root}(first: 2, {arguments}) {{ edges {{ cursor }} }} }}")).Good();
        var cursor = (string)first.At(root, "edges", 1, "cursor")!;
        foreach (var argument in (string[])["after", "before"])
        {
            var query = $"query($cursor: String) {{ {root}({argument}: $cursor, {arguments}) {{ nodes {{ id }} }} }}";
            (await fixture.Database.AskAsync(query, new { cursor })).Good();
            string[] others = ["", " ", cursor + " ", " " + cursor, cursor + "=", cursor[..^1], cursor[1..], cursor + cursor, "é", "\0", "null"];
            foreach (var tampered in Changes(cursor).Concat(others))
            {
                var answer = await fixture.Database.AskAsync(query, new { cursor = tampered });
                Assert.Equal("HC0078", answer.Code);
                Assert.Equal($"The cursor specified in `{argument}` has an invalid format.", answer.Message);
                Assert.Equal(argument, (string)answer.Errors[0]!["extensions"]!["argument"]!);
                Assert.Equal(tampered[..Math.Min(100, tampered.Length)], (string)answer.Errors[0]!["extensions"]!["cursor"]!);
                Assert.Equal($"[\"{root}\"]", answer.Errors[0]!["path"]!.ToJsonString());
                Assert.Null(answer.At(root));
                Leaks.None(answer);
            }
        }
        await fixture.Database.ShouldAnswerAsync();
    }

    [Theory]
    [InlineData("beds(first: 1", "beds(first: 1, order: [{ kind: ASC }]", Order)]
    [InlineData("beds(first: 1", "beds(first: 1, where: { kind: { eq: DEMENTIA } }", Filter)]
    [InlineData("beds(first: 1", "beds(first: 1, where: { kind: { eq: DEMENTIA } }, order: [{ kind: ASC }]", "another filter and another order; send it with the `where` and the `order` that it was made with")]
    [InlineData("beds(first: 1", "caregivers(first: 1", List)]
    [InlineData("beds(first: 1", "caregivers(first: 1, order: [{ name: ASC }]", List)]
    [InlineData("beds(first: 1, order: [{ kind: ASC }]", "beds(first: 1, order: [{ kind: DESC }]", Order)]
    [InlineData("beds(first: 1, order: [{ kind: ASC }]", "beds(first: 1", Order)]
    [InlineData("beds(first: 1, order: [{ kind: ASC }, { status: ASC }]", "beds(first: 1, order: [{ status: ASC }, { kind: ASC }]", Order)]
    [InlineData("beds(first: 1, where: { kind: { eq: DEMENTIA } }", "beds(first: 1, where: { kind: { eq: NURSING } }", Filter)]
    [InlineData("beds(first: 1, where: { bedNo: { contains: \"1\" } }", "beds(first: 1, where: { bedNo: { startsWith: \"1\" } }", Filter)]
    [InlineData("beds(first: 1, where: { kind: { in: [DEMENTIA] } }", "beds(first: 1, where: { kind: { in: [DEMENTIA, null] } }", Filter)]
    public async Task A_cursor_serves_its_own_list_order_and_filter_only(string own, string other, string owner)
    {
        var answer = (await fixture.Database.AskAsync($"{{ list: {own}) {{ pageInfo {{ endCursor }} }} }}")).Good();
        var cursor = (string)answer.At("list", "pageInfo", "endCursor")!;
        (await AskAsync(own)).Good();
        var refused = await AskAsync(other);
        Assert.Equal("HC0078", refused.Code);
        Assert.Equal($"The cursor specified in `after` belongs to {owner}.", refused.Message);

        Task<Answer> AskAsync(string list) =>
            fixture.Database.AskAsync($"query($c: String) {{ list: {list}, after: $c) {{ nodes {{ id }} }} }}", new { c = cursor });
    }

    /// <summary>The seal keeps no secret: whoever reads how it is made can put one on anything.</summary>
    [Theory]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("[0]")]
    [InlineData("[0,1]")]
    [InlineData("[0,\"a\",\"b\"]")]
    [InlineData("[null,\"a\",1]")]
    [InlineData("[0,{},1]")]
    [InlineData("[0,\"2025-02-30\",1e99]")]
    public async Task Another_text_under_a_good_seal_is_no_cursor(string payload)
    {
        var cursor = Cursor.Encode(payload, Cursor.Bind("Query.beds", "", "openedOn ASC"));
        var answer = await fixture.Database.AskAsync("query($c: String) { beds(after: $c, order: [{ openedOn: ASC }]) { nodes { id } } }", new { c = cursor });
        Assert.Equal("HC0078", answer.Code);
        Assert.Equal("The cursor specified in `after` has an invalid format.", answer.Message);
    }

    /// <summary>A cursor belongs to its list field and its parent too.</summary>
    [Fact]
    public async Task A_cursor_serves_one_parent_only()
    {
        var answer = (await fixture.Database.AskAsync(
            "{ institutions(first: 2) { nodes { id beds(first: 1) { pageInfo { endCursor } } } } beds(first: 1) { pageInfo { endCursor } } }")).Good();
        var own = (string)answer.At("institutions", "nodes", 0, "beds", "pageInfo", "endCursor")!;
        var root = (string)answer.At("beds", "pageInfo", "endCursor")!;
        const string Nested = "query($c: String) { institutions(first: 2) { nodes { beds(first: 1, after: $c) { nodes { id } } } } }";
        var nested = await fixture.Database.AskAsync(Nested, new { c = own });
        Assert.NotNull(nested.At("institutions", "nodes", 0, "beds"));
        Assert.Null(nested.At("institutions", "nodes", 1, "beds"));
        Assert.Equal("[\"institutions\",\"nodes\",1,\"beds\"]", Assert.Single(nested.Errors)!["path"]!.ToJsonString());
        Assert.Equal(
            "The cursor specified in `after` belongs to the list of another parent; send it to the one that it was taken from.", nested.Message);
        var ofRoot = await fixture.Database.AskAsync(Nested, new { c = root });
        Assert.Equal(2, ofRoot.Errors.Count);
        Assert.Equal($"The cursor specified in `after` belongs to {List}.", ofRoot.Message);
        Assert.Equal("HC0078", (await fixture.Database.AskAsync("query($c: String) { beds(after: $c) { nodes { id } } }", new { c = own })).Code);
    }

    /// <summary>The binding is to the values of filter and order, not to their spelling.</summary>
    [Theory]
    [InlineData("", "where: {}, order: []")]
    [InlineData("where: null", "order: [{}]")]
    [InlineData("where: { kind: {} }", "where: { and: [] }")]
    [InlineData("order: [{ id: ASC }]", "order: null")]
    [InlineData("where: { kind: { eq: DEMENTIA }, status: { eq: VACANT } }", "where: { status: { eq: VACANT }, kind: { eq: DEMENTIA } }")]
    [InlineData("where: { monthlyFeeFen: { gt: 5 } }, order: [{ bedNo: ASC }]", "where: { monthlyFeeFen: { gt: 5 } }, order: { bedNo: ASC }")]
    [InlineData("where: { institution: { floorAreaM2: { gt: 1.0 } } }", "where: { institution: { floorAreaM2: { gt: 1 } } }")]
    [InlineData("where: { updatedAt: { gt: \"2020-01-01T00:00:00Z\" } }", "where: { updatedAt: { gt: \"2020-01-01T08:00:00+08:00\" } }")]
    public async Task A_cursor_serves_every_spelling_of_its_filter_and_order(string one, string other)
    {
        var answer = (await fixture.Database.AskAsync($"{{ beds(first: 1, {one}) {{ pageInfo {{ endCursor }} }} }}")).Good();
        var cursor = (string)answer.At("beds", "pageInfo", "endCursor")!;
        (await fixture.Database.AskAsync($"query($c: String) {{ beds(first: 1, after: $c, {other}) {{ nodes {{ id }} }} }}", new { c = cursor })).Good();
    }

    [Fact]
    public async Task A_tampered_id_is_nobodys()
    {
        var id = (string)(await fixture.Database.AskAsync("{ division(code: \"330726\") { id } }")).Good().At("division", "id")!;
        string[] others =
            ["", " ", id + " ", " " + id, id.ToUpperInvariant(), id[..^1], id + id, "1", "0", "\0", id + "\0", "😀", new string('x', 10_000)];
        var ids = Changes(id).Concat(others).ToList();
        foreach (var tampered in ids)
        {
            Assert.Null((await fixture.Database.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id = tampered })).Good().At("node"));
            var filtered = await fixture.Database.AskAsync(
                "query($id: ID!) { divisions(where: { id: { eq: $id } }) { totalCount } }", new { id = tampered });
            Assert.Equal(0, (int)filtered.Good().At("divisions", "totalCount")!);
        }
        foreach (var page in ids.Chunk(49))
        {
            var answer = (await fixture.Database.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = page.Append(id) })).Good();
            Assert.Equal([.. page.Select(_ => (string?)null), id], answer.At("nodes")!.AsArray().Select(node => (string?)node?["id"]));
        }
    }

    /// <summary>The text with each character changed once.</summary>
    private static IEnumerable<string> Changes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var other = Alphabet[(Alphabet.IndexOf(text[i], StringComparison.Ordinal) + 1) % Alphabet.Length];
            yield return string.Concat(text.AsSpan(0, i), [other], text.AsSpan(i + 1));
        }
    }
}

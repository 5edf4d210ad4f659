using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>A cursor of groups serves its own list, parent, filter, keys, condition and order only.</summary>
public sealed class GroupCursorTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const string Filter = "another filter; send it with the `where` of its list and `having` that it was made with";
    private const string Order = "another order; send it with the `by` and `order` that it was made with";
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    [Fact]
    public async Task A_changed_character_makes_it_none()
    {
        const string Query = """
            query($after: String) {
              beds { groups(by: [{ bedNo: VALUE }], order: [{ aggregate: { count: DESC } }], first: 1, after: $after) { nodes { key { bedNo } } pageInfo { endCursor } } }
            }
            """;
        var cursor = (string)(await fixture.Database.AskAsync(Query)).Good().At("beds", "groups", "pageInfo", "endCursor")!;
        (await fixture.Database.AskAsync(Query, new { after = cursor })).Good();
        for (var i = 0; i < cursor.Length; i++)
        {
            var other = Alphabet[(Alphabet.IndexOf(cursor[i], StringComparison.Ordinal) + 1) % Alphabet.Length];
            var answer = await fixture.Database.AskAsync(Query, new { after = string.Concat(cursor.AsSpan(0, i), [other], cursor.AsSpan(i + 1)) });
            Assert.Equal("HC0078", answer.Code);
            Assert.Equal("""["beds","groups"]""", answer.Errors[0]!["path"]!.ToJsonString());
            Assert.Equal("""{"groups":null}""", answer.At("beds")!.ToJsonString());
        }
    }

    [Theory]
    [InlineData("institutions", "by: [{ category: VALUE }, { grade: VALUE }]", "another list; send it to the field that it was taken from")]
    [InlineData("beds(where: { kind: { eq: NURSING } })", "by: [{ kind: VALUE }, { status: VALUE }]", Filter)]
    [InlineData("beds", "by: [{ status: VALUE }, { kind: VALUE }]", Order)]
    [InlineData("beds", "by: [{ kind: VALUE }, { careMode: VALUE }]", Order)]
    [InlineData("beds", "by: [{ kind: VALUE }, { status: VALUE }], having: { aggregate: { count: { gt: 1 } } }", Filter)]
    [InlineData("beds", "by: [{ kind: VALUE }, { status: VALUE }], order: [{ key: { kind: DESC } }]", Order)]
    [InlineData("beds", "by: [{ kind: VALUE }, { status: VALUE }], order: [{ aggregate: { count: ASC } }]", Order)]
    public async Task It_serves_nothing_else(string list, string arguments, string owner)
    {
        var cursor = await CursorAsync("beds", "by: [{ kind: VALUE }, { status: VALUE }]");
        foreach (var argument in (string[])["after", "before"])
        {
            (await AskAsync("beds", "by: [{ kind: VALUE }, { status: VALUE }], order: [], having: {}", cursor, argument)).Good();
            var answer = await AskAsync(list, arguments, cursor, argument);
            Assert.Equal("HC0078", answer.Code);
            Assert.Equal(argument, (string?)Assert.Single(answer.Errors)!["extensions"]!["argument"]);
            Assert.Equal($"The cursor specified in `{argument}` belongs to {owner}.", answer.Message);
        }
    }

    /// <summary>Units of one field make different keys.</summary>
    [Fact]
    public async Task A_span_is_part_of_the_key()
    {
        var cursor = await CursorAsync("beds", "by: [{ openedOn: MONTH }]");
        (await AskAsync("beds", "by: [{ openedOn: MONTH }]", cursor)).Good();
        Assert.Equal("HC0078", (await AskAsync("beds", "by: [{ openedOn: DAY }]", cursor)).Code);
    }

    [Fact]
    public async Task Of_a_nested_list_it_serves_its_own_parent_only()
    {
        const string Query = """
            query($after: String) {
              institutions(first: 2) {
                nodes { beds { totalCount groups(by: [{ status: VALUE }], first: 2, after: $after) { nodes { key { status } } pageInfo { endCursor } } } }
              }
            }
            """;
        var cursor = (string)(await fixture.Database.AskAsync(Query)).Good().At("institutions", "nodes", 1, "beds", "groups", "pageInfo", "endCursor")!;
        var answer = await fixture.Database.AskAsync(Query, new { after = cursor });
        Assert.Equal("HC0078", answer.Code);
        Assert.Equal("""["institutions","nodes",0,"beds","groups"]""", Assert.Single(answer.Errors)!["path"]!.ToJsonString());
        Assert.Null(answer.At("institutions", "nodes", 0, "beds", "groups"));
        Assert.NotNull(answer.At("institutions", "nodes", 0, "beds", "totalCount"));
        Assert.NotNull(answer.At("institutions", "nodes", 1, "beds", "groups"));
        Assert.Equal("HC0078", (await AskAsync("beds", "by: [{ status: VALUE }]", cursor)).Code);
        var ofAll = await CursorAsync("beds", "by: [{ status: VALUE }]");
        Assert.Equal(2, (await fixture.Database.AskAsync(Query, new { after = ofAll })).Errors.Count);
    }

    private async Task<string> CursorAsync(string list, string arguments) => (string)(await fixture.Database.AskAsync(
        $"{{ {list} {{ groups({arguments}, first: 1) {{ pageInfo {{ endCursor }} }} }} }}")).Good().At(list, "groups", "pageInfo", "endCursor")!;

    private Task<Answer> AskAsync(string list, string arguments, string cursor, string argument = "after") => fixture.Database.AskAsync(
        $"query($cursor: String) {{ {list} {{ groups({arguments}, first: 1, {argument}: $cursor) {{ nodes {{ aggregate {{ count }} }} }} }} }}",
        new { cursor });
}

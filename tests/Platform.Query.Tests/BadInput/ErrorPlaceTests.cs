using Platform.Query.Limits;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>An error tells where in the document it is, of whatever kind it is.</summary>
public sealed class ErrorPlaceTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    /// <summary>The document, the variables, and the places of its first error: line and column.</summary>
    public static TheoryData<string, string?, string> Requests => new()
    {
        { "{ __typename }\n { __typename }", null, "1:1 2:2" },
        { "query A { __typename }\n{ __typename }", null, "2:1" },
        { "query A { __typename } query B { __typename }", null, "1:1 1:24" },
        { "fragment F on Query { __typename }", null, "1:1" },
        { "\n  mutation { x }", null, "2:3" },
        { "subscription S { x }", null, "1:1" },
        { "{ ...A }\nfragment A on Query { ...B }\nfragment B on Query { ...A }", null, "3:23" },
        { "{ ...A } fragment A on Query { __typename ...A }", null, "1:43" },
        { "{ __typename ...Missing }", null, "1:14" },
        { "{ beds { totalCount }", null, "1:22" },
        { "\n{ __schema { types " + string.Concat(Enumerable.Repeat("{ inputFields { type ", 9)) + "{ name }" + new string('}', 20), null, "2:1" },
        { "query($v: [ID!]!) { nodes(ids: [$v]) { id } }", null, "1:7 1:33" },
        { "query($v: ID = \"x\") { nodes(ids: [$v]) { id } }", """{"v":null}""", "1:7" },
        { "query($v: Int!) {\n beds(first: $v) { totalCount } }", "{}", "1:7" },
        { "query($v: BedFilterInput) {\n beds(where: $v) { totalCount } }", """{"v":{"bedNo":null}}""", "2:2" },
        { "query($v: String) {\n beds(where: { bedNo: { contains: $v } }) { totalCount } }", """{"v":null}""", "2:2" },
        { "query($v: [BedSortInput!]) {\n __typename x: beds(order: $v) { totalCount } }", """{"v":[{"bedNo":"ASC","kind":"ASC"}]}""", "2:13" },
        { "{ division(code: \"1\") { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { parent { name } } } } } } } } } } } } } } } } }", null, "1:151" },
        { "\n{ beds(first: 50) { nodes { institution { beds(first: 50) { nodes { institution { beds(first: 50) { nodes { bedNo } } } } } } } } }", null, "2:1" },
        // Beside data.
        { "{ __typename\n beds(first: 51) { totalCount } }", null, "2:2" },
        { "{ beds(after: \"x\") { totalCount } }", null, "1:3" },
        { "{ beds { totalCount(cap: -1) } }", null, "1:10" },
        { "{ beds { groups(by: []) { totalCount } } }", null, "1:10" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task An_error_has_its_place(string query, string? variables, string places)
    {
        // Whether it is compiled already or not.
        for (var i = 0; i < 2; i++)
            Assert.Equal(places, PlacesOf(await fixture.Database.AskAsync(query, variables)));
    }

    [Fact]
    public async Task An_operation_that_is_not_there_is_missed_beside_all_others()
    {
        const string Two = "query A { __typename }\nquery B { __typename }";
        Assert.Equal("1:1 2:1", PlacesOf(await fixture.Database.AskAsync(new QueryRequest(Two, "C"))));
        var many = string.Concat(Enumerable.Range(0, 4_000).Select(i => $"query Q{i} {{ __typename }} "));
        Assert.Equal(10, PlacesOf(await fixture.Database.AskAsync(new QueryRequest(many))).Split(' ').Length);
    }

    [Theory]
    [InlineData("{ a: __typename\n b: __typename }", "2:2")]
    [InlineData("{ __typename __typename __typename __typename __typename }", "1:47")]
    [InlineData("{ beds { nodes { institution { name } } } }", "1:30")]
    [InlineData("{ beds(where: { bedNo: { eq: \"a\" } }) { totalCount } divisions(where: { name: { eq: \"b\" } }) { totalCount } }", "1:1")]
    [InlineData("{ beds(where: { or: [{ bedNo: { eq: \"a\" } }, { bedNo: { eq: \"b\" } }] }) { totalCount } }", "1:3")]
    [InlineData("{ beds(where: { monthlyFeeFen: { in: [1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1] } }) { totalCount } }", "1:95")]
    [InlineData("# a long remark, longer than any document may be\n# and another one, so that both of them together are longer than that, too\n{ __typename }", "3:7")]
    [InlineData("{ __typename ", "1:14")]
    public async Task A_limit_is_exceeded_at_a_place(string query, string place)
    {
        var engine = fixture.Database.EngineOf(new QueryLimits
        {
            MaxAliases = 1,
            MaxSelections = 4,
            MaxDepth = 2,
            MaxFilterOperations = 1,
            MaxTokens = 40,
            MaxDocumentLength = 130,
        });
        Assert.Equal(place, PlacesOf(await TestDatabase.AskAsync(engine, new QueryRequest(query))));
    }

    [Theory]
    [InlineData("{ __typename\n beds { totalCount } }", "1:1")]
    [InlineData("query A {\n beds(first: -1) { nodes { bedNo } } }", "2:2")]
    [InlineData("query($v: String) { beds(where: { bedNo: { contains: $v } }) { nodes { bedNo } } }", "1:21")]
    public async Task A_table_is_refused_at_a_place(string query, string place)
    {
        var variables = query.Contains('$', StringComparison.Ordinal) ? """{"v":null}"""u8.ToArray() : null;
        var response = await fixture.Database.Engine.Tables.OpenAsync(new QueryRequest(query, null, variables), AccessPolicy.All, TableWording.Names, tellsVersion: false, CancellationToken.None);
        Assert.Equal(place, PlacesOf(await TestDatabase.ReadAsync(response.Refusal!)));
    }

    private static string PlacesOf(Answer answer) =>
        string.Join(' ', answer.Errors[0]!["locations"]!.AsArray().Select(place => $"{place!["line"]}:{place["column"]}"));
}

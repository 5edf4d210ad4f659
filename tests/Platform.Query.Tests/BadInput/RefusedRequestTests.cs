using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>A bad request gets its error by the conventions' table, tells nothing of the inside, and the next good one is answered.</summary>
public sealed class RefusedRequestTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    /// <summary>The query, its variables, the code, and what the message holds.</summary>
    public static TheoryData<string, string?, string, string> Requests => new()
    {
        { "", null, "VALIDATION", "no operation" },
        { "{", null, "HC0014", "Syntax Error" },
        { "{ beds { totalCount }", null, "HC0014", "Syntax Error" },
        { "{ beds(where: { bedNo: { eq: \"open } }) { totalCount } }", null, "HC0014", "Syntax Error" },
        { "query { beds { totalCount } } }", null, "HC0014", "Syntax Error" },
        { "\u0000", null, "HC0014", "Syntax Error" },
        { "😀", null, "HC0014", "Syntax Error" },
        { "mutation { x }", null, "VALIDATION", "queries only" },
        { "subscription { x }", null, "VALIDATION", "queries only" },
        { "{ houses { totalCount } }", null, "VALIDATION", "houses" },
        { "{ beds { nodes { colour } } }", null, "VALIDATION", "colour" },
        { "{ beds(limit: 1) { totalCount } }", null, "VALIDATION", "limit" },
        { "{ beds }", null, "VALIDATION", "beds" },
        { "{ beds { totalCount { x } } }", null, "VALIDATION", "totalCount" },
        { "{ division { name } }", null, "VALIDATION", "code" },
        { "{ ...Missing }", null, "VALIDATION", "Missing" },
        { "{ ...A } fragment A on Query { ...A }", null, "VALIDATION", "A" },
        { "{ beds { nodes { x: bedNo x: kind } } }", null, "VALIDATION", "x" },
        { "{ beds { nodes { ... on Institution { name } } } }", null, "VALIDATION", "Institution" },
        { "query($n: Int) { beds(first: $m) { totalCount } }", null, "VALIDATION", "n" },
        { "query($n: String) { beds(first: $n) { totalCount } }", null, "VALIDATION", "n" },
        { "{ beds @skip { totalCount } }", null, "VALIDATION", "if" },
        { "{ beds @unknown { totalCount } }", null, "VALIDATION", "unknown" },
        { "{ beds(first: 1.5) { totalCount } }", null, "VALIDATION", "first" },
        { "{ beds(first: 2147483648) { totalCount } }", null, "VALIDATION", "first" },
        { "{ beds(after: 5) { totalCount } }", null, "VALIDATION", "after" },
        { "{ beds(where: { kind: { eq: BUNK } }) { totalCount } }", null, "VALIDATION", "kind" },
        { "{ beds(where: { kind: { eq: \"NURSING\" } }) { totalCount } }", null, "VALIDATION", "kind" },
        { "{ beds(where: { kind: { gt: NURSING } }) { totalCount } }", null, "VALIDATION", "gt" },
        { "{ beds(where: { bedNo: { like: \"%\" } }) { totalCount } }", null, "VALIDATION", "like" },
        { "{ beds(where: { bedNo: { gt: \"a\" } }) { totalCount } }", null, "VALIDATION", "gt" },
        { "{ beds(where: { openedOn: { eq: \"2025-02-30\" } }) { totalCount } }", null, "VALIDATION", "openedOn" },
        { "{ beds(where: { openedOn: { eq: \"2025-1-1\" } }) { totalCount } }", null, "VALIDATION", "openedOn" },
        { "{ beds(where: { updatedAt: { eq: \"yesterday\" } }) { totalCount } }", null, "VALIDATION", "updatedAt" },
        { "{ beds(where: { and: [null] }) { totalCount } }", null, "VALIDATION", "and" },
        { "{ beds(order: { bedNo: UP }) { totalCount } }", null, "VALIDATION", "bedNo" },
        { "{ beds(order: [{ bedNo: ASC, kind: ASC }]) { totalCount } }", null, "VALIDATION", "one key" },
        { "{ beds(order: [{ institution: { name: ASC, grade: ASC } }]) { totalCount } }", null, "VALIDATION", "one key" },
        { "{ nodes(ids: [null]) { id } }", null, "VALIDATION", "ids" },
        { "{ beds(where: { bedNo: { contains: null } }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ beds(where: { bedNo: { in: null } }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ beds(where: { openedOn: { gt: null } }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ beds(where: { bedNo: null }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ institutions(where: { beds: null }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ institutions(where: { beds: { some: null } }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ institutions(where: { beds: { any: null } }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ burialSites(where: { methods: null }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ burialSites(where: { methods: { some: { in: null } } }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "query($v: String) { beds(where: { bedNo: { contains: $v } }) { totalCount } }", """{"v": null}""", "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "query($v: BedFilterInput) { beds(where: $v) { totalCount } }", """{"v": {"bedNo": null}}""", "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "query($v: BedFilterInput) { beds(where: $v) { totalCount } }", """{"v": {"institution": {"beds": {"all": null}}}}""", "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "query($v: BurialSiteFilterInput) { burialSites(where: $v) { totalCount } }", """{"v": {"methods": {"none": {"nin": null}}}}""", "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "query($v: BedFilterInput) { beds(where: $v) { totalCount } }", """{"v": {"colour": {"eq": 1}}}""", "VARIABLE_COERCION", "colour" },
        { "query($v: BedFilterInput) { beds(where: $v) { totalCount } }", """{"v": {"kind": {"eq": "BUNK"}}}""", "VARIABLE_COERCION", "kind" },
        { "query($v: BedFilterInput) { beds(where: $v) { totalCount } }", """{"v": {"and": [null]}}""", "VARIABLE_COERCION", "v" },
        { "query($v: BedFilterInput) { beds(where: $v) { totalCount } }", """{"v": "text"}""", "VARIABLE_COERCION", "v" },
        { "query($v: BedFilterInput) { beds(where: $v) { totalCount } }", """{"v": {"monthlyFeeFen": {"gt": 1e30}}}""", "VARIABLE_COERCION", "monthlyFeeFen" },
        { "query($v: BedFilterInput) { beds(where: $v) { totalCount } }", """{"v": {"openedOn": {"gt": "31.12.2025"}}}""", "VARIABLE_COERCION", "openedOn" },
        { "query($v: BedFilterInput) { beds(where: $v) { totalCount } }", """{"v": {"bedNo": {"eq": 5}}}""", "VARIABLE_COERCION", "bedNo" },
        { "query($v: [BedSortInput!]) { beds(order: $v) { totalCount } }", """{"v": [{"bedNo": "ASC", "kind": "ASC"}]}""", "VARIABLE_COERCION", "one key" },
        { "query($v: Int) { beds(first: $v) { totalCount } }", """{"v": 2147483648}""", "VARIABLE_COERCION", "v" },
        { "query($v: Int) { beds(first: $v) { totalCount } }", """{"v": "1"}""", "VARIABLE_COERCION", "v" },
        { "query($v: String!) { division(code: $v) { name } }", "{}", "VARIABLE_COERCION", "v" },
        { "query($v: String!) { division(code: $v) { name } }", """{"v": null}""", "VARIABLE_COERCION", "v" },
        { "query($v: Boolean!) { beds { totalCount @include(if: $v) } }", """{"v": 1}""", "VARIABLE_COERCION", "v" },
        { "query($v: Int) { beds(first: $v) { totalCount } }", "[1]", "VARIABLE_COERCION", "variables" },
        { "query($v: String) { beds(where: { bedNo: { eq: $v } }) { totalCount } }", "{\"v\": \"\\ud83d\"}", "VARIABLE_COERCION", "surrogates" },
        { "query($v: String) { beds(where: { bedNo: { eq: $v } }) { totalCount } }", "{\"\\ud83d\": \"v\"}", "VARIABLE_COERCION", "surrogates" },
        { "query($v: String) { beds(where: { bedNo: { eq: $v } }) { totalCount } }", """{"v": "1", "v": "2"}""", "JSON_INVALID", "same name twice" },
        { "query($v: String) { beds(where: { bedNo: { eq: $v } }) { totalCount } }", """{"v": "1" """, "JSON_INVALID", "not valid JSON" },
        { "query($v: String) { beds(where: { bedNo: { eq: $v } }) { totalCount } }", """{"v": "1"} {}""", "JSON_INVALID", "not valid JSON" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_bad_request_is_refused_whole(string query, string? variables, string code, string message)
    {
        // A refusal does not depend on what is compiled already.
        for (var i = 0; i < 2; i++)
        {
            var answer = await fixture.Database.AskAsync(query, variables);
            Assert.True(answer.IsRequestError);
            Assert.False(answer.Json.ContainsKey("data"), answer.Text);
            Assert.Equal(code, answer.Code);
            Assert.Contains(message, answer.Message, StringComparison.Ordinal);
            Leaks.None(answer);
            Located.All(answer, query);
            await fixture.Database.ShouldAnswerAsync();
        }
    }

    [Fact]
    public async Task Operations_are_chosen_by_name()
    {
        const string Two = "query A { a: beds { totalCount } } query B { b: beds { totalCount } }";
        Assert.Equal("VALIDATION", (await fixture.Database.AskAsync(new QueryRequest(Two))).Code);
        var unknown = await fixture.Database.AskAsync(new QueryRequest(Two, "C"));
        Assert.Equal("VALIDATION", unknown.Code);
        Assert.Equal("The document has no operation `C`, which `operationName` chooses. It has `A` and `B`.", unknown.Message);
        Assert.Equal(
            "The document has no operation `a`, which `operationName` chooses. Did you mean `A`?", (await fixture.Database.AskAsync(new QueryRequest(Two, "a"))).Message);
        Assert.Equal(
            "The document has no operation `A`, which `operationName` chooses. Its operation has no name: leave `operationName` out.",
            (await fixture.Database.AskAsync(new QueryRequest("{ beds { totalCount } }", "A"))).Message);
        Assert.True((await fixture.Database.AskAsync(new QueryRequest(Two, "B"))).Good().Data.ContainsKey("b"));
        Assert.True((await fixture.Database.AskAsync(new QueryRequest(Two, "A"))).Good().Data.ContainsKey("a"));
    }
}

using System.Text.Json;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>Groups that cannot be are refused with their error: the field alone is null, or the request is refused whole.</summary>
public sealed class RefusedGroupsTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const string NineKeys =
        "{ kind: VALUE }, { status: VALUE }, { careMode: VALUE }, { room: VALUE }, { bedNo: VALUE }, { building: VALUE }, { isNursing: VALUE }, "
        + "{ openedOn: DAY }, { monthlyFeeFen: VALUE }";

    [Theory]
    [InlineData("by: []", "VALIDATION", "`by` takes 1 to 8 keys; for totals without keys select `aggregate`.")]
    [InlineData("by: [" + NineKeys + "]", "VALIDATION", "`by` takes 1 to 8 keys; for totals without keys select `aggregate`.")]
    [InlineData("by: [{ kind: VALUE }, { kind: VALUE }]", "VALIDATION", "`by` has the key `kind` twice.")]
    [InlineData("by: [{ openedOn: DAY }, { openedOn: YEAR }]", "VALIDATION", "`by` has the key `openedOn` twice.")]
    [InlineData("by: [{}]", "VALIDATION", "An object of `by` names no key; write for example { kind: VALUE }.")]
    [InlineData("by: [{ kind: null }]", "VALIDATION", "An object of `by` names no key; write for example { kind: VALUE }.")]
    [InlineData("by: [{ institution: { division: {} } }]", "VALIDATION", "An object of `by` names no key; write for example { kind: VALUE }.")]
    [InlineData("by: [{ kind: VALUE }], having: { key: { status: { eq: VACANT } } }", "VALIDATION", "`status` is not among the keys of `by`; add it there.")]
    [InlineData("by: [{ kind: VALUE }], having: { key: { institution: { name: { eq: \"a\" } } } }", "VALIDATION", "`institution.name` is not among the keys of `by`; add it there.")]
    [InlineData("by: [{ kind: VALUE }], order: [{ key: { status: ASC } }]", "VALIDATION", "`status` is not among the keys of `by`; add it there.")]
    [InlineData("by: [{ kind: VALUE }], order: [{ key: { institution: { name: ASC } } }]", "VALIDATION", "`institution.name` is not among the keys of `by`; add it there.")]
    [InlineData("by: [{ kind: VALUE }], first: -1", "HC0079", "The requested number of values per page must be at least 0.")]
    [InlineData("by: [{ kind: VALUE }], first: 1001", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("by: [{ kind: VALUE }], last: -1", "HC0079", "The requested number of values per page must be at least 0.")]
    [InlineData("by: [{ kind: VALUE }], last: 1001", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("by: [{ kind: VALUE }], first: 1, last: 1", "PAGING_ARGUMENTS", "Use first or last, not both.")]
    [InlineData("by: [{ kind: VALUE }], last: 1, before: \"\"", "HC0078", "The cursor specified in `before` has an invalid format.")]
    [InlineData("by: [{ kind: VALUE }], after: \"\"", "HC0078", "The cursor specified in `after` has an invalid format.")]
    [InlineData("by: [{ kind: VALUE }], after: \"WzAsMl0\"", "HC0078", "The cursor specified in `after` has an invalid format.")]
    public async Task The_field_alone_is_null(string arguments, string code, string message)
    {
        var answer = await fixture.Database.AskAsync(
            $"{{ beds {{ totalCount groups({arguments}) {{ totalCount }} }} "
            + $"institutions(first: 2) {{ nodes {{ beds {{ totalCount g: groups({arguments}) {{ totalCount }} }} }} }} }}");
        Assert.False(answer.IsRequestError);
        Assert.Equal(3, answer.Errors.Count);
        Assert.All(answer.Errors, error =>
        {
            Assert.Equal(code, (string?)error!["extensions"]!["code"]);
            Assert.Equal(message, (string?)error["message"]);
        });
        Assert.Equal(
            ["""["beds","groups"]""", """["institutions","nodes",0,"beds","g"]""", """["institutions","nodes",1,"beds","g"]"""],
            answer.Errors.Select(error => error!["path"]!.ToJsonString()));
        Assert.Equal("""{"totalCount":3060,"groups":null}""", answer.At("beds")!.ToJsonString());
        Assert.Equal("""{"totalCount":325,"g":null}""", answer.At("institutions", "nodes", 0, "beds")!.ToJsonString());
        Leaks.None(answer);
    }

    [Fact]
    public async Task A_key_that_is_selected_must_be_among_the_keys()
    {
        const string Query = "query($by: [BedGroupByInput!]!) { beds { groups(by: $by) { nodes { key { kind institution { name } } } } } }";
        var answer = await fixture.Database.AskAsync(Query, new { by = new[] { new { kind = "VALUE" } } });
        Assert.Equal("VALIDATION", answer.Code);
        Assert.Equal("`key` selects `institution.name`, which is not among the keys of `by`; add it there or leave it out here.", answer.Message);
        Assert.Equal("""{"groups":null}""", answer.At("beds")!.ToJsonString());
        (await fixture.Database.AskAsync(Query, new { by = new object[] { new { kind = "VALUE" }, new { institution = new { name = "VALUE" } } } })).Good();
    }

    [Fact]
    public async Task A_page_too_big_says_how_big_it_may_be()
    {
        var answer = await fixture.Database.AskAsync("{ beds { groups(by: [{ kind: VALUE }], first: 1001) { totalCount } } }");
        Assert.Equal(
            """{"code":"HC0051","coordinate":"BedsConnection.groups","requestedItems":1001,"maxAllowedItems":1000}""",
            Sorted(answer.Errors[0]!["extensions"]!));
    }

    /// <summary>The query, its variables, the code, and what the message holds.</summary>
    public static TheoryData<string, string?, string, string> Requests => new()
    {
        { "{ beds { groups { totalCount } } }", null, "VALIDATION", "by" },
        { "{ beds { groups(by: null) { totalCount } } }", null, "VALIDATION", "by" },
        { "{ beds { groups(by: [null]) { totalCount } } }", null, "VALIDATION", "by" },
        { "{ beds { groups(by: [{ kind: DAY }]) { totalCount } } }", null, "VALIDATION", "kind" },
        { "{ beds { groups(by: [{ openedOn: VALUE }]) { totalCount } } }", null, "VALIDATION", "openedOn" },
        { "{ beds { groups(by: [{ institution: { beds: VALUE } }]) { totalCount } } }", null, "VALIDATION", "beds" },
        { "{ beds { groups(by: [{ kind: VALUE, status: VALUE }]) { totalCount } } }", null, "VALIDATION", "one key" },
        { "{ beds { groups(by: [{ institution: { name: VALUE, grade: VALUE } }]) { totalCount } } }", null, "VALIDATION", "one key" },
        { "{ beds { groups(by: [{ kind: VALUE }], order: [{ aggregate: { count: ASC }, key: { kind: ASC } }]) { totalCount } } }", null, "VALIDATION", "one key" },
        { "{ beds { groups(by: [{ kind: VALUE }], order: [{ aggregate: { count: ASC, sum: { monthlyFeeFen: ASC } } }]) { totalCount } } }", null, "VALIDATION", "one key" },
        { "{ beds { groups(by: [{ kind: VALUE }], having: { aggregate: { sum: { kind: { eq: 1 } } } }) { totalCount } } }", null, "VALIDATION", "kind" },
        { "{ beds { groups(by: [{ kind: VALUE }], having: { aggregate: { count: { gt: null } } }) { totalCount } } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ beds { groups(by: [{ kind: VALUE }], having: { aggregate: null }) { totalCount } } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ beds { groups(by: [{ kind: VALUE }], having: { key: { kind: null } }) { totalCount } } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ institutions(where: { beds: { aggregate: null } }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ institutions(where: { beds: { aggregate: { count: null } } }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ institutions(where: { beds: { aggregate: { avg: { monthlyFeeFen: { lt: null } } } } }) { totalCount } }", null, "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "{ institutions(order: [{ beds: { aggregate: { count: ASC, min: { bedNo: ASC } } } }]) { totalCount } }", null, "VALIDATION", "one key" },
        { "{ beds { aggregate { sum { kind } } } }", null, "VALIDATION", "kind" },
        { "{ divisions { aggregate { sum { code } } } }", null, "VALIDATION", "sum" },
        { "{ beds { facets { openedOn { count } } } }", null, "VALIDATION", "by" },
        { "{ divisions { facets { rollUp { count } } } }", null, "VALIDATION", "level" },
        { "query($v: [BedGroupByInput!]!) { beds { groups(by: $v) { totalCount } } }", """{"v":[{"kind":"VALUE","status":"VALUE"}]}""", "VARIABLE_COERCION", "one key" },
        { "query($v: [BedGroupByInput!]!) { beds { groups(by: $v) { totalCount } } }", """{"v":[{"kind":"MONTH"}]}""", "VARIABLE_COERCION", "kind" },
        { "query($v: [BedGroupByInput!]!) { beds { groups(by: $v) { totalCount } } }", """{"v":null}""", "VARIABLE_COERCION", "v" },
        { "query($v: [BedGroupSortInput!]) { beds { groups(by: [{ kind: VALUE }], order: $v) { totalCount } } }", """{"v":[{"aggregate":{"count":"ASC"},"key":{"kind":"ASC"}}]}""", "VARIABLE_COERCION", "one key" },
        { "query($v: BedGroupFilterInput) { beds { groups(by: [{ kind: VALUE }], having: $v) { totalCount } } }", """{"v":{"aggregate":{"sum":{"monthlyFeeFen":{"gte":null}}}}}""", "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "query($v: BedGroupFilterInput) { beds { groups(by: [{ kind: VALUE }], having: $v) { totalCount } } }", """{"v":{"key":null}}""", "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "query($v: BedGroupFilterInput) { beds { groups(by: [{ kind: VALUE }], having: $v) { totalCount } } }", """{"v":{"or":[{"aggregate":{"count":null}}]}}""", "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "query($v: BedGroupFilterInput) { beds { groups(by: [{ kind: VALUE }], having: $v) { totalCount } } }", """{"v":{"aggregate":{"median":{"monthlyFeeFen":{"gte":1}}}}}""", "VARIABLE_COERCION", "median" },
        { "query($v: InstitutionFilterInput) { institutions(where: $v) { totalCount } }", """{"v":{"beds":{"aggregate":null}}}""", "FILTER_VALUE_NULL", "Null is not allowed here." },
        { "query($v: [InstitutionSortInput!]) { institutions(order: $v) { totalCount } }", """{"v":[{"beds":{"aggregate":{"count":"ASC","min":{"bedNo":"ASC"}}}}]}""", "VARIABLE_COERCION", "one key" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_bad_request_is_refused_whole(string query, string? variables, string code, string message)
    {
        var answer = await fixture.Database.AskAsync(query, variables);
        Assert.True(answer.IsRequestError, answer.Text);
        Assert.False(answer.Json.ContainsKey("data"), answer.Text);
        Assert.Equal(code, answer.Code);
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
        Leaks.None(answer);
        await fixture.Database.ShouldAnswerAsync();
    }

    /// <summary>Lists under the ancestors that groups and facets tell have errors of their own.</summary>
    [Fact]
    public async Task An_error_below_an_ancestor_has_its_path()
    {
        var answer = await fixture.Database.AskAsync("""
            {
              institutions {
                groups(by: [{ division: { rollUp: COUNTY } }]) { nodes { key { division { rollUp { name children(first: 51) { totalCount } } } } } }
                facets { division { rollUp(level: COUNTY) { value { institutions(first: -1) { totalCount } } } } }
              }
            }
            """);
        Assert.Equal(
            [
                """HC0051 ["institutions","groups","nodes",0,"key","division","rollUp","children"]""",
                """HC0079 ["institutions","facets","division","rollUp",0,"value","institutions"]""",
            ],
            answer.Errors.Select(error => $"{(string?)error!["extensions"]!["code"]} {error["path"]!.ToJsonString()}"));
        Assert.Equal(
            """{"groups":{"nodes":[{"key":{"division":{"rollUp":{"name":"浦江县","children":null}}}}]},"facets":{"division":{"rollUp":[{"value":{"institutions":null}}]}}}""",
            Plain(answer.At("institutions")!));
    }

    private static string Sorted(System.Text.Json.Nodes.JsonNode extensions)
    {
        string[] names = ["code", "coordinate", "requestedItems", "maxAllowedItems"];
        return $"{{{string.Join(',', names.Select(name => $"\"{name}\":{extensions[name]!.ToJsonString()}"))}}}";
    }

    private static string Plain(System.Text.Json.Nodes.JsonNode node) =>
        node.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

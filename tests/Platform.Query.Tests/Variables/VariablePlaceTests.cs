using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Variables;

/// <summary>A variable stands where its type fits: what else it is, is refused before anything is asked, and where null fits, null counts.</summary>
public sealed class VariablePlaceTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    /// <summary>The document, values for its variables, the type of <c>$v</c>, and the type that its place expects.</summary>
    public static TheoryData<string, string, string, string> Misplaced => new()
    {
        // Under non-null and lists another type.
        { "query($v: Int!) { division(code: $v) { name } }", """{"v":330726}""", "Int!", "String!" },
        { "query($v: Boolean!) { node(id: $v) { id } }", """{"v":true}""", "Boolean!", "ID!" },
        { "query($v: String!) { node(id: $v) { id } }", """{"v":"x"}""", "String!", "ID!" },
        { "query($v: [BedStatus!]!) { beds(where: { kind: { in: $v } }) { totalCount } }", """{"v":["RESERVED"]}""", "[BedStatus!]!", "[BedKind]" },
        { "query($v: [Int!]!) { nodes(ids: $v) { id } }", """{"v":[1]}""", "[Int!]!", "[ID!]!" },
        { "query($v: [String!]!) { beds(order: $v) { totalCount } }", """{"v":["x"]}""", "[String!]!", "[BedSortInput!]" },
        { "query($v: [BedSortInput!]) { institutions(order: $v) { totalCount } }", """{"v":[{"bedNo":"ASC"}]}""", "[BedSortInput!]", "[InstitutionSortInput!]" },
        { "query($v: BedFilterInput!) { divisions(where: $v) { totalCount } }", """{"v":{}}""", "BedFilterInput!", "DivisionFilterInput" },
        { "query($v: String!) { divisions { facets { rollUp(level: $v) { count } } } }", """{"v":"TOWNSHIP"}""", "String!", "DivisionLevel!" },
        { "query($v: String!) { beds { totalCount @skip(if: $v) } }", """{"v":"x"}""", "String!", "Boolean!" },
        // A list is no single value, and the other way round.
        { "query($v: [ID!]!) { nodes(ids: [$v]) { id } }", """{"v":["x"]}""", "[ID!]!", "ID!" },
        { "query($v: ID!) { nodes(ids: $v) { id } }", """{"v":"x"}""", "ID!", "[ID!]!" },
        { "query($v: String) { beds(where: { bedNo: { in: $v } }) { totalCount } }", """{"v":"1"}""", "String", "[String]" },
        { "query($v: [String]) { beds(where: { bedNo: { eq: $v } }) { totalCount } }", """{"v":["1"]}""", "[String]", "String" },
        // Null among what is never null, from a variable that may be.
        { "query($v: String) { division(code: $v) { name } }", "{}", "String", "String!" },
        { "query($v: BedGroupByInput) { beds { groups(by: [$v]) { totalCount } } }", "{}", "BedGroupByInput", "BedGroupByInput!" },
        { "query($v: [BedGroupByInput]!) { beds { groups(by: $v) { totalCount } } }", """{"v":[null]}""", "[BedGroupByInput]!", "[BedGroupByInput!]!" },
        { "query($v: BedSortInput) { beds(order: [{ kind: ASC }, $v]) { totalCount } }", "{}", "BedSortInput", "BedSortInput!" },
        { "query($v: [BedSortInput]) { beds(order: $v) { totalCount } }", """{"v":[null]}""", "[BedSortInput]", "[BedSortInput!]" },
        { "query($v: BedFilterInput) { beds(where: { and: [$v] }) { totalCount } }", """{"v":null}""", "BedFilterInput", "BedFilterInput!" },
        { "query($v: BedFilterInput) { beds(where: { or: $v }) { totalCount } }", "{}", "BedFilterInput", "[BedFilterInput!]" },
        { "query($v: StringOperationFilterInput) { beds(where: { bedNo: { or: [$v] } }) { totalCount } }", "{}", "StringOperationFilterInput", "StringOperationFilterInput!" },
        { "query($v: BedGroupFilterInput) { beds { groups(by: [{ kind: VALUE }], having: { and: [$v] }) { totalCount } } }", "{}", "BedGroupFilterInput", "BedGroupFilterInput!" },
        { "query($v: BedGroupSortInput) { beds { groups(by: [{ kind: VALUE }], order: [$v]) { totalCount } } }", "{}", "BedGroupSortInput", "BedGroupSortInput!" },
        { "query($v: ID) { nodes(ids: [$v]) { id } }", "{}", "ID", "ID!" },
        { "query($v: [ID]!) { nodes(ids: $v) { id } }", """{"v":[null]}""", "[ID]!", "[ID!]!" },
        { "query($v: Boolean) { beds { totalCount @include(if: $v) } }", "{}", "Boolean", "Boolean!" },
        // Also by way of a fragment.
        { "query($v: Int!) { ...F } fragment F on Query { ...G } fragment G on Query { division(code: $v) { name } }", """{"v":1}""", "Int!", "String!" },
    };

    [Theory]
    [MemberData(nameof(Misplaced))]
    public async Task A_variable_of_the_wrong_type_is_refused(string query, string variables, string type, string expected)
    {
        var message = $"Variable \"$v\" of type \"{type}\" used in position expecting type \"{expected}\".";
        fixture.Database.TakeExecuted();
        // A trusted document at the start, a request whatever is compiled already.
        var (_, errors) = await fixture.Database.Engine.PrepareAsync(query, AccessPolicy.All, CancellationToken.None);
        var told = Assert.Single(errors);
        Assert.Equal((message, "VALIDATION", (1, 7)), (told.Message, told.Code, told.Locations[0]));
        Assert.Equal((1, query.LastIndexOf("$v", StringComparison.Ordinal) + 1), told.Locations[1]);
        for (var i = 0; i < 2; i++)
        {
            var answer = await fixture.Database.AskAsync(query, variables);
            Assert.True(answer.IsRequestError);
            Assert.Equal((message, "VALIDATION"), (answer.Message, answer.Code));
        }
        Assert.Empty(fixture.Database.TakeExecuted());
    }

    /// <summary>The document, values for its variables, and a document without variables that has the same answer.</summary>
    public static TheoryData<string, string, string> Fitting => new()
    {
        // Null among what may be null.
        { "query($v: BedKind) { beds(where: { kind: { in: [$v] } }) { totalCount } }", "{}", "{ beds(where: { kind: { in: [null] } }) { totalCount } }" },
        { "query($v: Int) { institutions(where: { grade: { in: [$v, 5] } }) { totalCount } }", """{"v":null}""", "{ institutions(where: { grade: { in: [null, 5] } }) { totalCount } }" },
        { "query($v: Int) { institutions(where: { grade: { nin: [$v, 5] } }) { totalCount } }", "{}", "{ institutions(where: { grade: { nin: [null, 5] } }) { totalCount } }" },
        { "query($v: [Int!]) { institutions(where: { grade: { in: $v } }) { totalCount } }", """{"v":[4]}""", "{ institutions(where: { grade: { in: [4] } }) { totalCount } }" },
        { "query($v: [Int]) { institutions(where: { grade: { in: $v } }) { totalCount } }", """{"v":[null]}""", "{ institutions(where: { grade: { eq: null } }) { totalCount } }" },
        { "query($v: [Int]) { institutions(where: { grade: { in: $v } }) { totalCount } }", """{"v":4}""", "{ institutions(where: { grade: { eq: 4 } }) { totalCount } }" },
        // A default stands for null.
        { "query($v: String = \"330726\") { division(code: $v) { name } }", "{}", "{ division(code: \"330726\") { name } }" },
        { "query($v: BedGroupByInput = { kind: VALUE }) { beds { groups(by: [$v]) { totalCount } } }", "{}", "{ beds { groups(by: [{ kind: VALUE }]) { totalCount } } }" },
        { "query($v: [BedSortInput!] = [{ bedNo: DESC }]) { beds(first: 1, order: $v) { nodes { bedNo } } }", "{}", "{ beds(first: 1, order: [{ bedNo: DESC }]) { nodes { bedNo } } }" },
        { "query($v: BedFilterInput = { kind: { eq: NURSING } }) { beds(where: { or: [$v] }) { totalCount } }", "{}", "{ beds(where: { kind: { eq: NURSING } }) { totalCount } }" },
        { "query($v: Boolean = false) { beds { totalCount nodes @include(if: $v) { id } } }", "{}", "{ beds { totalCount } }" },
        // A stricter type than needed.
        { "query($v: [BedKind!]!) { beds(where: { kind: { in: $v } }) { totalCount } }", """{"v":["NURSING"]}""", "{ beds(where: { kind: { in: [NURSING] } }) { totalCount } }" },
        { "query($v: BedFilterInput!) { beds(where: { and: [$v, $v] }) { totalCount } }", """{"v":{"kind":{"eq":"NURSING"}}}""", "{ beds(where: { kind: { eq: NURSING } }) { totalCount } }" },
        // A nullable type where null filters and orders nothing.
        { "query($v: BedFilterInput, $o: [BedSortInput!]) { beds(where: $v, order: $o) { totalCount } }", """{"v":null}""", "{ beds { totalCount } }" },
        { "query($v: SortEnumType!) { beds(first: 1, order: [{ bedNo: $v }]) { nodes { bedNo } } }", """{"v":"DESC"}""", "{ beds(first: 1, order: [{ bedNo: DESC }]) { nodes { bedNo } } }" },
        // What the request gives beyond the document's variables.
        { "query($v: Int) { beds(first: $v) { totalCount } }", """{"v":1,"w":{"x":[null]},"__proto__":1}""", "{ beds { totalCount } }" },
        { "{ beds { totalCount } }", """{"v":1}""", "{ beds { totalCount } }" },
    };

    [Theory]
    [MemberData(nameof(Fitting))]
    public async Task A_variable_that_fits_counts_like_its_value(string query, string variables, string literal)
    {
        var expected = (await fixture.Database.AskAsync(literal)).Good();
        for (var i = 0; i < 2; i++)
            Assert.Equal(expected.Text, (await fixture.Database.AskAsync(query, variables)).Good().Text);
    }

    /// <summary>An object that takes one key takes no null for it, whatever the variable's default is.</summary>
    [Theory]
    [InlineData("query($v: SortEnumType) { beds(order: [{ bedNo: $v }]) { totalCount } }", "SortEnumType", "BedSortInput")]
    [InlineData("query($v: SortEnumType = ASC) { beds(order: { institution: { name: $v } }) { totalCount } }", "SortEnumType", "InstitutionSortInput")]
    [InlineData("query($v: InstitutionSortInput) { beds(order: [{ institution: $v }]) { totalCount } }", "InstitutionSortInput", "BedSortInput")]
    [InlineData("query($v: GroupByDate) { beds { groups(by: [{ openedOn: $v }]) { totalCount } } }", "GroupByDate", "BedGroupByInput")]
    [InlineData("query($v: SortEnumType) { beds { groups(by: [{ kind: VALUE }], order: [{ aggregate: { count: $v } }]) { totalCount } } }", "SortEnumType", "BedAggregateSortInput")]
    public async Task A_variable_for_the_one_key_of_an_object_is_never_null(string query, string type, string input)
    {
        var answer = await fixture.Database.AskAsync(query);
        Assert.Equal("VALIDATION", answer.Code);
        Assert.Equal($"Variable \"$v\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{input}\".", answer.Message);
        Assert.Equal(2, Assert.Single(answer.Errors)!["locations"]!.AsArray().Count);
        (await fixture.Database.AskAsync(query.Replace("$v: " + type, $"$v: {type}!", StringComparison.Ordinal), """{"v":"""
            + (type == "SortEnumType" ? "\"DESC\"" : type == "GroupByDate" ? "\"YEAR\"" : """{"name":"ASC"}""") + "}")).Good();
    }

    /// <summary>A default lets the variable stand where null may not, but the request may still give null.</summary>
    [Theory]
    [InlineData("query($v: String = \"330726\") { division(code: $v) { name } }")]
    [InlineData("query($v: BedGroupByInput = { kind: VALUE }) { beds { groups(by: [$v]) { totalCount } } }")]
    [InlineData("query($v: BedSortInput = { kind: ASC }) { beds(order: [{ bedNo: ASC }, $v]) { totalCount } }")]
    [InlineData("query($v: BedFilterInput = {}) { beds(where: { and: [$v] }) { totalCount } }")]
    [InlineData("query($v: BedFilterInput = {}) { beds(where: { institution: { beds: { some: { or: [{ kind: { eq: NURSING } }, $v] } } } }) { totalCount } }")]
    [InlineData("query($v: StringOperationFilterInput = {}) { beds(where: { bedNo: { or: [$v] } }) { totalCount } }")]
    [InlineData("query($v: ID = \"x\") { nodes(ids: [$v]) { id } }")]
    [InlineData("query($v: Boolean = true) { beds { totalCount @include(if: $v) } }")]
    [InlineData("query($v: ID = \"x\") { ...F } fragment F on Query { nodes(ids: [$v]) { id } }")]
    public async Task Null_for_a_default_that_stands_for_it_is_refused(string query)
    {
        for (var i = 0; i < 2; i++)
        {
            (await fixture.Database.AskAsync(query)).Good();
            var answer = await fixture.Database.AskAsync(query, """{"v":null}""");
            Assert.True(answer.IsRequestError);
            Assert.Equal(
                """{"errors":[{"message":"Variable `$v` must not be null.","locations":[{"line":1,"column":7}],"extensions":{"code":"VARIABLE_COERCION"}}]}""",
                answer.Text);
        }
    }

    [Theory]
    [InlineData("query($v: Int) { beds { totalCount } }", "VALIDATION", "Variable `$v` is never used.")]
    [InlineData("query($v: Int, $v: Int) { beds(first: $v) { totalCount } }", "VALIDATION", "There can be only one variable named `v`")]
    [InlineData("query($v: Bed) { beds(first: $v) { totalCount } }", "VALIDATION", "of type `Bed`")]
    [InlineData("query($v: Nothing) { beds(first: $v) { totalCount } }", "VALIDATION", "Nothing")]
    [InlineData("query($v: Int) { beds(first: $w) { totalCount } }", "VALIDATION", "w")]
    public async Task Odd_definitions_are_refused(string query, string code, string message)
    {
        var answer = await fixture.Database.AskAsync(query, """{"v":1}""");
        Assert.Equal(code, answer.Code);
        Assert.Contains(message, string.Concat(answer.Errors.Select(error => (string)error!["message"]!)), StringComparison.Ordinal);
    }
}

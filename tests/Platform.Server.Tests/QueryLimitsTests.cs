using System.Net;

namespace Platform.Server.Tests;

/// <summary>The settings of the section <c>Query</c> reach the engine, and the cost of an operation its client.</summary>
public sealed class QueryLimitsTests(QueryLimitsTests.StrictFixture server) : IClassFixture<QueryLimitsTests.StrictFixture>
{
    [Theory]
    [InlineData("{ a0: __typename a1: __typename a2: __typename }", "The operation has more than 2 aliases; ask for less at once.")]
    [InlineData("{ divisions { nodes { name parent { name } } } }", "The document nests more than 3 selections in each other; flatten it or ask in several steps.")]
    [InlineData("{ __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename }", "The operation selects more than 10 fields, those of its fragments included; ask for less at once.")]
    [InlineData("{ divisions(where: { code: { eq: \"1\", neq: \"2\" } }) { totalCount } }", "The filters have more than 1 operations; use `in` for many values, or ask in several requests.")]
    public async Task A_limit_is_told_by_name(string query, string message)
    {
        using var answer = await server.PostAsync(System.Text.Json.JsonSerializer.Serialize(new { query }));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(message, await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "VALIDATION"));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK, """{"data":{"divisions":{"nodes":[]}}}""")]
    [InlineData("other", HttpStatusCode.OK, """{"data":{"divisions":{"nodes":[]}}}""")]
    [InlineData("report", HttpStatusCode.OK, """{"data":{"divisions":{"nodes":[]}},"extensions":{"operationCost":{"fieldCost":11,"typeCost":12}}}""")]
    [InlineData("validate", HttpStatusCode.OK, """{"extensions":{"operationCost":{"fieldCost":11,"typeCost":12}}}""")]
    public async Task The_header_asks_for_the_cost(string? header, HttpStatusCode status, string body)
    {
        using var answer = await AskAsync("{ divisions { nodes { name } } }", header);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(body, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task More_groups_than_a_page_may_have_are_refused()
    {
        using var answer = await AskAsync("{ divisions { groups(by: [{ level: VALUE }], first: 3) { totalCount } } }", null);
        Assert.Contains(
            """{"code":"HC0051","coordinate":"DivisionsConnection.groups","requestedItems":3,"maxAllowedItems":2}""",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_costs_more_than_the_budget_is_refused()
    {
        using var answer = await AskAsync("{ divisions(first: 12) { nodes { name } } }", "report");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed type cost was exceeded.","locations":[{"line":1,"column":1}],"extensions":{"code":"HC0047","typeCost":14,"maxTypeCost":13}}],"extensions":{"operationCost":{"fieldCost":11,"typeCost":14}}}""",
            await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> AskAsync(string query, string? header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query));
        if (header is not null)
        {
            request.Headers.Add("GraphQL-Cost", header);
        }

        return await server.SendAsync(request);
    }

    public sealed class StrictFixture : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings =>
        [
            .. base.Settings, ("Query:MaxAliases", "2"), ("Query:MaxDepth", "3"), ("Query:MaxSelections", "10"), ("Query:MaxFilterOperations", "1"),
            ("Query:DefaultGroups", "1"), ("Query:MaxGroups", "2"),
            // The documents that ship with the server are larger than that.
            ("Query:MaxTypeCost", "13"), ("TrustedDocuments:Directory", DataDirectory),
        ];
    }
}

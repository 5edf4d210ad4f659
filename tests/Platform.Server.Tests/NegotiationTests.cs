using System.Net;

namespace Platform.Server.Tests;

/// <summary>The <c>Accept</c> header, and the statuses that say how a request went.</summary>
public sealed class NegotiationTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Query = """{"query":"{ __typename }"}""";

    [Theory]
    [InlineData(null, Answers.Json)]
    [InlineData("", Answers.Json)]
    [InlineData("*/*", Answers.Json)]
    [InlineData("application/*", Answers.Json)]
    [InlineData("application/json", Answers.Json)]
    [InlineData("APPLICATION/JSON; charset=UTF-8", Answers.Json)]
    [InlineData("application/graphql-response+json", Answers.GraphQLResponse)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", Answers.GraphQLResponse)]
    [InlineData("application/json, application/graphql-response+json", Answers.Json)]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.9", Answers.GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Answers.Json)]
    [InlineData("application/graphql-response+json;q=0.5, */*", Answers.Json)]
    [InlineData("application/json;q=0, */*", Answers.GraphQLResponse)]
    [InlineData("text/html, application/graphql-response+json;q=0.1", Answers.GraphQLResponse)]
    [InlineData("text/html;q=0.9, */*;q=0.1", Answers.Json)]
    public async Task The_answer_has_the_type_that_the_client_wants_most(string? accept, string contentType)
    {
        using var answer = await server.PostAsync(Query, accept);
        await answer.AssertDataAsync(contentType);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/*")]
    [InlineData("application/xml")]
    [InlineData("*/*;q=0")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task Nothing_acceptable_is_told_what_there_is(string accept)
    {
        using var answer = await server.PostAsync(Query, accept);
        await answer.AssertErrorAsync(HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE");
        Assert.Equal(Answers.Json, answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("application/json", Answers.Json)]
    [InlineData("application/graphql-response+json", Answers.GraphQLResponse)]
    public async Task A_refused_body_is_answered_in_the_wanted_type(string accept, string contentType)
    {
        using var answer = await server.PostAsync("{", accept);
        await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "JSON_INVALID");
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("{ divisions { nodes ", "HC0014")]
    [InlineData("{ nothing }", "VALIDATION")]
    public async Task A_request_error_is_400(string query, string code)
    {
        using var answer = await server.PostAsync($$"""{"query":"{{query}}"}""");
        await answer.AssertErrorAsync(HttpStatusCode.BadRequest, code);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json;q=0.9, application/json; charset=utf-8", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", HttpStatusCode.BadRequest)]
    [InlineData("application/*", HttpStatusCode.BadRequest)]
    [InlineData("*/*", HttpStatusCode.BadRequest)]
    public async Task A_request_error_is_200_for_who_names_application_json_only(string accept, HttpStatusCode status)
    {
        using var answer = await server.PostAsync("""{"query":"{ nothing }"}""", accept);
        await answer.AssertErrorAsync(status, "VALIDATION");
    }

    [Fact]
    public async Task A_wrong_variable_is_400()
    {
        using var answer = await server.PostAsync(
            """{"query":"query($n: Int!) { divisions(first: $n) { nodes { code } } }","variables":{"n":"many"}}""");
        await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "VARIABLE_COERCION");
    }

    [Fact]
    public async Task Data_with_errors_is_200()
    {
        using var answer = await server.PostAsync("""{"query":"{ divisions(first: 51) { nodes { code } } __typename }"}""");
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\"HC0051\"", body, StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"divisions\":null,\"__typename\":\"Query\"}", body, StringComparison.Ordinal);
    }
}

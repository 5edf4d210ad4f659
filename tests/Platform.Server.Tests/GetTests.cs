using System.Net;

namespace Platform.Server.Tests;

/// <summary>GET: queries in the query string.</summary>
public sealed class GetTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Theory]
    [InlineData("query={__typename}")]
    [InlineData("query={__typename}&variables=&operationName=&extensions=")]
    [InlineData("query={__typename}&variables=null&extensions={}")]
    [InlineData("query=query A{__typename} query B{b:__typename}&operationName=A")]
    [InlineData("query=query($n:Int){divisions(first:$n){nodes{code}} __typename}&variables={\"n\":1}")]
    public async Task A_query_is_answered_with_its_data(string parameters)
    {
        using var answer = await server.GetAsync($"/graphql?{parameters}");
        var data = await answer.AssertDataAsync();
        Assert.Equal("Query", data.GetProperty("__typename").GetString());
        Assert.Equal(["Accept", "Authorization", "Cookie"], answer.Headers.Vary);
    }

    [Theory]
    [InlineData("", "BAD_REQUEST", "The request has no `query`.")]
    [InlineData("query=", "BAD_REQUEST", "The request has no `query`.")]
    [InlineData("query={__typename}&query={__typename}", "BAD_REQUEST", "The query string has `query` twice.")]
    [InlineData("query={__typename}&variables=[]", "BAD_REQUEST", "`variables` must be an object.")]
    [InlineData("query={__typename}&variables={", "JSON_INVALID", "`variables` is not valid JSON.")]
    [InlineData("query={__typename}&variables={}{}", "JSON_INVALID", "`variables` is not valid JSON.")]
    [InlineData("query={__typename}&variables={\"a\":\"\\ud800\"}", "JSON_INVALID", "`variables` is not valid JSON.")]
    [InlineData("query={__typename}&variables={\"a\":1,\"a\":2}", "JSON_INVALID", "`variables` has an object with the same name twice.")]
    [InlineData("query={__typename}&extensions=1", "BAD_REQUEST", "`extensions` must be an object.")]
    public async Task Parameters_that_are_no_request_are_told_why(string parameters, string code, string message)
    {
        using var answer = await server.GetAsync($"/graphql?{parameters}");
        Assert.Equal(message, await answer.AssertErrorAsync(HttpStatusCode.BadRequest, code));
    }

    [Fact]
    public async Task A_mutation_is_refused()
    {
        using var answer = await server.GetAsync("/graphql?query=mutation{__typename}");
        await answer.AssertErrorAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("QUERY")]
    public async Task Another_method_is_told_which_are_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql?query={__typename}");
        using var answer = await server.SendAsync(request);
        await answer.AssertErrorAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], answer.Content.Headers.Allow);
    }
}

using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Introspection;

/// <summary>The schema is read by whoever may, and by nobody else.</summary>
public sealed class IntrospectionTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    [Theory]
    [InlineData("{ __schema { description } }", "__schema", 1, 3)]
    [InlineData("{ __type(name: \"Bed\") { name } }", "__type", 1, 3)]
    [InlineData("{ beds { totalCount }\n  ... on Query { x: __type(name: \"Bed\") { name } } }", "__type", 2, 18)]
    [InlineData("{ ...A } fragment A on Query { __schema { description } }", "__schema", 1, 32)]
    [InlineData("{ __schema @skip(if: true) { description } unknown }", "__schema", 1, 3)]
    public async Task A_request_that_may_not_is_refused_whole(string query, string field, int line, int column)
    {
        var request = new QueryRequest(query) { AllowsIntrospection = false };
        // Whether it is compiled already or not.
        for (var i = 0; i < 2; i++)
        {
            var answer = await fixture.Database.AskAsync(request);
            Assert.Equal(
                $$$"""{"errors":[{"message":"Introspection is not allowed for the current request.","locations":[{"line":{{{line}}},"column":{{{column}}}}],"extensions":{"code":"HC0046","field":"{{{field}}}"}}]}""",
                answer.Text);
            Assert.True(answer.IsRequestError);
            await fixture.Database.AskAsync(request with { AllowsIntrospection = true });
        }
    }

    [Fact]
    public async Task Type_names_are_for_everybody()
    {
        var answer = await fixture.Database.AskAsync(new QueryRequest("{ __typename beds { __typename } }") { AllowsIntrospection = false });
        Assert.Equal("""{"data":{"__typename":"Query","beds":{"__typename":"BedsConnection"}}}""", answer.Text);
    }

    [Theory]
    [InlineData(FullIntrospection)]
    [InlineData("query($name: String!) { __type(name: $name) { name fields { name } } }")]
    public async Task The_same_question_has_the_same_answer(string query)
    {
        var bed = (await fixture.Database.AskAsync(query, new { name = "Bed" })).Good();
        Assert.Equal(bed.Text, (await fixture.Database.AskAsync(query, new { name = "Bed" })).Text);
        var division = (await fixture.Database.AskAsync(query, new { name = "Division" })).Good();
        Assert.Equal(query == FullIntrospection, bed.Text == division.Text);
    }

    /// <summary>What the IDEs ask for.</summary>
    internal const string FullIntrospection = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives { name description locations args { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind
          name
          description
          fields(includeDeprecated: true) {
            name
            description
            args { ...InputValue }
            type { ...TypeRef }
            isDeprecated
            deprecationReason
          }
          inputFields { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType {
          kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;
}

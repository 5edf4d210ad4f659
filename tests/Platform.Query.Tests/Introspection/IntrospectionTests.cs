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

    [Fact]
    public async Task All_directives_are_told_with_their_arguments()
    {
        var answer = (await fixture.Database.AskAsync("{ __schema { description directives { name isRepeatable locations args(includeDeprecated: true) { name } } } }")).Good();
        Assert.Matches("[\u4e00-\u9fff].*[a-z]", (string)answer.At("__schema", "description")!);
        var directives = answer.At("__schema", "directives")!.AsArray().ToDictionary(
            directive => (string)directive!["name"]!,
            directive => $"{string.Join(' ', directive!["args"]!.AsArray().Select(argument => (string)argument!["name"]!))} on {string.Join(' ', directive["locations"]!.AsArray())}");
        Assert.Equal("if on FIELD FRAGMENT_SPREAD INLINE_FRAGMENT", directives["include"]);
        Assert.Equal("if on FIELD FRAGMENT_SPREAD INLINE_FRAGMENT", directives["skip"]);
        Assert.Equal("reason on FIELD_DEFINITION ENUM_VALUE ARGUMENT_DEFINITION INPUT_FIELD_DEFINITION", directives["deprecated"]);
        Assert.Equal("url on SCALAR", directives["specifiedBy"]);
        Assert.Equal(" on INPUT_OBJECT", directives["oneOf"]);
        Assert.Equal("class on FIELD_DEFINITION", directives["access"]);
        Assert.Equal("weight on SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION ENUM INPUT_FIELD_DEFINITION", directives["cost"]);
        Assert.Equal("assumedSize slicingArguments slicingArgumentDefaultValue sizedFields requireOneSlicingArgument on FIELD_DEFINITION", directives["listSize"]);
    }

    [Theory]
    [InlineData("Long", "https://scalars.graphql.org/chillicream/long.html")]
    [InlineData("Decimal", "https://scalars.graphql.org/chillicream/decimal.html")]
    [InlineData("LocalDate", "https://scalars.graphql.org/chillicream/local-date.html")]
    [InlineData("DateTime", "https://scalars.graphql.org/chillicream/date-time.html")]
    [InlineData("FilterObject", null)]
    [InlineData("String", null)]
    [InlineData("Bed", null)]
    public async Task A_scalar_tells_where_its_format_is_specified(string type, string? url)
    {
        var answer = (await fixture.Database.AskAsync("query($name: String!) { __type(name: $name) { specifiedByURL } }", new { name = type })).Good();
        Assert.Equal(url, (string?)answer.At("__type", "specifiedByURL"));
        Assert.Equal(url != null, fixture.Database.Engine.Sdl.Contains($"scalar {type} @specifiedBy(url: \"{url}\")", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ __type(name: \"BedKind\") { fields(includeDeprecated: null) { name } enumValues(includeDeprecated: null) { isDeprecated } } }")]
    [InlineData("{ __type(name: \"BedFilterInput\") { isOneOf inputFields(includeDeprecated: null) { isDeprecated deprecationReason defaultValue } } }")]
    [InlineData("{ __type(name: \"Query\") { fields { args(includeDeprecated: null) { isDeprecated deprecationReason } } } }")]
    [InlineData("{ __schema { directives(includeDeprecated: null) { isDeprecated deprecationReason args(includeDeprecated: null) { isDeprecated } } } }")]
    [InlineData("{ __type(name: \"__Type\") { fields { name } } }")]
    [InlineData("{ __type(name: \"No such type\") { name } }")]
    public async Task What_a_new_client_asks_is_answered(string query) => (await fixture.Database.AskAsync(query)).Good();

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

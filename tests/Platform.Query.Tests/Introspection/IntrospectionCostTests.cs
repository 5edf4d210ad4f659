using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Introspection;

/// <summary>The schema is read within the budget: whatever an IDE asks for is answered, and what reads it again and again is refused.</summary>
public sealed class IntrospectionCostTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const int Budget = 50_000;

    /// <summary>What graphql-js asks for with each of its options that this schema has, also with longer chains than its own nine.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(20)]
    public async Task An_IDE_reads_the_whole_schema_for_less_than_half_of_the_budget(int depth)
    {
        var query = IntrospectionTests.FullIntrospection[..IntrospectionTests.FullIntrospection.IndexOf("fragment TypeRef", StringComparison.Ordinal)]
            + $"fragment TypeRef on __Type {Nested(depth, "ofType", "kind name")}";
        Assert.InRange(await PriceAsync(query), Budget / 10, Budget / 2);
        (await fixture.Database.AskAsync(query)).Good();
    }

    /// <summary>Banana Cake Pop first asks what introspection itself can.</summary>
    [Theory]
    [InlineData("{ directive: __type(name: \"__Directive\") { fields { name args { name } } } type: __type(name: \"__Type\") { fields { name args { name } } } schema: __type(name: \"__Schema\") { fields { name } } }")]
    [InlineData("query($name: String!) { __type(name: $name) { name fields { name type { name ofType { name ofType { name } } } } } }")]
    [InlineData("{ __schema { types { name kind description fields { name } } queryType { fields { name description } } } }")]
    public async Task Smaller_questions_cost_little(string query) => Assert.InRange(await PriceAsync(query), 2, Budget / 20);

    [Fact]
    public async Task The_price_follows_the_answer()
    {
        Assert.Equal(1, await PriceAsync("{ __schema { description } }"));
        Assert.Equal(1 + 2, await PriceAsync("{ __type(name: \"Bed\") { name kind description isOneOf } }"));
        Assert.Equal(await PriceAsync("{ __schema { types { name } } }"), await PriceAsync("{ __schema { ...T } __schema { types { name } } } fragment T on __Schema { types { name } }"));
        Assert.Equal(1, await PriceAsync("{ __schema { description types @skip(if: true) { name } } }"));
    }

    public static TheoryData<string> TooMuch =>
    [
        Aliases(500, "__schema { types { name } }"),
        Aliases(500, "__schema { types { name fields { name } } }"),
        Aliases(500, "__schema { directives { name args { name type { name } } locations } types { name } }"),
        Aliases(900, "__type(name: \"Query\") { fields { name args { name } } }"),
        $"{{ __schema {{ types {Aliases(900, "name")} }} }}",
        $"{{ __schema {{ types {Aliases(400, "fields { name }")} }} }}",
        $"{{ __type(name: \"Node\") {PossibleTypes(12)} }}",
        $"{{ __type(name: \"Node\") {PossibleTypes(40)} }}",
        $"query($n: String!) {{ __type(name: $n) {PossibleTypes(12)} }}",
        $"{{ __schema {{ types {PossibleTypes(12)} }} }}",
        $"{{ __schema {{ types {InputsOfInputs(9)} }} }}",
        $"{{ ...R }} fragment R on Query {Aliases(500, "__schema { ...S }")} fragment S on __Schema {{ types {{ name }} }}",
    ];

    [Theory]
    [MemberData(nameof(TooMuch))]
    public async Task What_reads_it_again_and_again_is_refused(string query)
    {
        var answer = await fixture.Database.AskAsync(new QueryRequest(query, null, TestDatabase.Serialized("""{"n":"Node"}""")));
        Assert.Equal("HC0047", answer.Code);
        Assert.True(answer.IsRequestError);
    }

    private async Task<int> PriceAsync(string query)
    {
        var answer = await fixture.Database.AskAsync(
            new QueryRequest(query, null, TestDatabase.Serialized("""{"name":"Bed"}""")) { CostReport = CostReport.Validate });
        return (int)answer.Json["extensions"]!["operationCost"]!["typeCost"]!;
    }

    private static string Aliases(int count, string field) => $"{{ {string.Concat(Enumerable.Range(0, count).Select(i => $"a{i}: {field} "))} }}";

    private static string Nested(int depth, string field, string leaves) =>
        depth == 0 ? $"{{ {leaves} }}" : $"{{ {leaves} {field} {Nested(depth - 1, field, leaves)} }}";

    private static string PossibleTypes(int depth) =>
        depth == 0 ? "{ name }" : $"{{ {(depth % 2 == 0 ? "possibleTypes" : "interfaces")} {PossibleTypes(depth - 1)} }}";

    private static string InputsOfInputs(int depth) => depth == 0 ? "{ name }" : $"{{ inputFields {{ type {InputsOfInputs(depth - 1)} }} }}";
}

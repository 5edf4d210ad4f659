using Platform.Query.Limits;
using Platform.Query.Tests.Introspection;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>What honest clients ask is within the limits as they are unless set otherwise.</summary>
public sealed class HonestRequestTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const string ThreeNestedLists = """
        {
          institutions(first: 50, where: { beds: { some: { isNursing: { eq: true } } } }, order: [{ bedCount: DESC }]) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes {
              name bedCount nursingBedCount dementiaBedCount occupiedBedCount occupancyRate caregiverCount division { name parent { name } }
              beds(first: 50) { totalCount nodes { bedNo kind institution { name } } }
              caregivers(first: 50) { totalCount nodes { skillLevel institution { name division { name } } } }
              socialWorkers(first: 50) { totalCount edges { cursor node { level division { name } } } }
            }
          }
        }
        """;

    public static TheoryData<string> Queries =>
    [
        ThreeNestedLists,
        IntrospectionTests.FullIntrospection,
        "{ divisions(first: 50) { nodes { name institutions(first: 50) { nodes { name bedCount } } populations { year aged60Plus } } } }",
        "{ division(code: \"330726101\") " + Nested(14, "{ parent ") + "{ name }" + new string('}', 14) + " }",
        "{ " + string.Concat(Enumerable.Range(0, 40).Select(i =>
            $"a{i}: beds(where: {{ institution: {{ division: {{ code: {{ startsWith: \"3307261{i:00}\" }} }} }} }}) {{ totalCount }} ")) + "}",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task An_honest_request_is_answered(string query) => (await fixture.Database.AskAsync(query)).Good();

    /// <summary>Components that ask for their own fields of the same object.</summary>
    [Fact]
    public async Task Many_fragments_on_one_object_are_answered()
    {
        var spreads = string.Concat(Enumerable.Range(0, 40).Select(i => $"...F{i} "));
        var fragments = string.Concat(Enumerable.Range(0, 40).Select(i => $"fragment F{i} on Institution {{ id name division {{ id name code }} }} "));
        var answer = (await fixture.Database.AskAsync($"{{ institutions(first: 50) {{ nodes {{ {spreads} }} }} }} {fragments}")).Good();
        Assert.Equal(45, answer.At("institutions", "nodes")!.AsArray().Count);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    public async Task Fragments_may_be_nested_up_to_the_limit(int depth)
    {
        var fragments = string.Concat(Enumerable.Range(0, depth - 2).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} }} "));
        var query = $"{{ ...F0 }} {fragments} fragment F{depth - 2} on Query {{ __typename }}";
        var engine = fixture.Database.EngineOf(new QueryLimits { MaxDepth = depth });
        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await TestDatabase.AskAsync(engine, new QueryRequest(query))).Text);
        engine = fixture.Database.EngineOf(new QueryLimits { MaxDepth = depth - 1 });
        Assert.Equal("VALIDATION", (await TestDatabase.AskAsync(engine, new QueryRequest(query))).Code);
    }

    private static string Nested(int count, string text) => string.Concat(Enumerable.Repeat(text, count));
}

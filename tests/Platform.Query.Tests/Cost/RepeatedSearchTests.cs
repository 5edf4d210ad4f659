using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Cost;

/// <summary>What reads whole registers has its price when it is repeated: a request of many figures is answered, one of a thousand is refused before the database is asked.</summary>
public sealed class RepeatedSearchTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    /// <summary>Two searches each, the list's and the count's.</summary>
    [Theory]
    [InlineData(1, 20)]
    [InlineData(20, 400)]
    [InlineData(21, 423)]
    [InlineData(100, 14_880)]
    public async Task The_first_forty_cost_ten_each_and_each_further_one_more_than_the_one_before(int counts, int cost)
    {
        var query = Repeated(counts, "beds { totalCount }");
        var price = await fixture.Database.AskAsync(new QueryRequest(query) { CostReport = CostReport.Validate });
        Assert.Equal(cost, (int)price.Json["extensions"]!["operationCost"]!["fieldCost"]!);
        (await fixture.Database.AskAsync(query)).Good();
    }

    [Theory]
    [InlineData("beds { totalCount }", 1_000)]
    [InlineData("beds { totalCount }", 500)]
    [InlineData("beds(where: { kind: { eq: NURSING } }) { totalCount }", 500)]
    [InlineData("beds { totalCount(cap: 1000000) }", 500)]
    [InlineData("beds { estimatedCount { count } }", 500)]
    [InlineData("beds { aggregate { count } }", 500)]
    [InlineData("beds { groups(by: [{ kind: VALUE }]) { nodes { aggregate { count } } } }", 250)]
    [InlineData("beds { facets { kind { count } } }", 250)]
    [InlineData("beds(first: 0, where: { bedNo: { contains: \"x\" } }) { nodes { id } }", 500)]
    [InlineData("division(code: \"330726\") { institutions { totalCount } }", 500)]
    public async Task Hundreds_are_not_executed(string field, int times)
    {
        fixture.Database.TakeExecuted();
        var answer = await fixture.Database.AskAsync(Repeated(times, field));
        Assert.Equal("HC0047", answer.Code);
        Assert.True(answer.IsRequestError);
        Assert.Empty(fixture.Database.TakeExecuted());
    }

    [Theory]
    [InlineData("totalCount")]
    [InlineData("aggregate { count }")]
    [InlineData("facets { kind { count } }")]
    public async Task Nor_are_hundreds_in_one_list(string part)
    {
        fixture.Database.TakeExecuted();
        var answer = await fixture.Database.AskAsync($"{{ beds {Repeated(400, part)} }}");
        Assert.Equal("HC0047", answer.Code);
        Assert.Empty(fixture.Database.TakeExecuted());
    }

    [Fact]
    public async Task What_is_found_by_a_key_is_no_search() =>
        (await fixture.Database.AskAsync(Repeated(500, "division(code: \"330726\") { name }"))).Good();

    private static string Repeated(int times, string field) => $"{{ {string.Concat(Enumerable.Range(0, times).Select(i => $"a{i}: {field} "))} }}";
}

using CsCheck;

namespace Platform.Query.Tests.Properties;

/// <summary>Any filter and order give the rows that the conventions say, in the order that they say.</summary>
public sealed class FilterTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    [Theory]
    [MemberData(nameof(Registers.All), MemberType = typeof(Registers))]
    public async Task Filter_and_order_follow_the_conventions(Type type, string root)
    {
        var (shape, data) = (Shape.Of(type), fixture.Data);
        var query = $"query($where: {shape.Name}FilterInput, $order: [{shape.Name}SortInput!]) "
            + $"{{ {root}(first: 50, where: $where, order: $order) {{ totalCount nodes {{ id }} }} }}";
        await Gen.Select(FilterGen.Of(data, shape, 3), OrderGen.Of(data, shape)).SampleAsync(
            async (where, order) =>
            {
                var expected = OrderEvaluator.Ids(shape, data.Rows(shape), where, order);
                var answer = (await fixture.Database.AskAsync(query, new { where, order })).Good();
                Assert.Equal(expected.Count, (int)answer.At(root, "totalCount")!);
                Assert.Equal(expected.Take(50), answer.Ids(root));
            },
            iter: 400,
            print: Sample.Print);
    }

    /// <summary>A filter that filters nothing has the statement of no filter, and must not bring operands of its own into it.</summary>
    [Fact]
    public async Task A_filter_that_filters_nothing_leaves_no_trace()
    {
        const string Query = "query($where: BedFilterInput, $first: Int) { beds(first: $first, where: $where) { nodes { id } } }";
        var all = (await fixture.Database.AskAsync(Query, new { where = new { }, first = 3 })).Good().Text;
        var branches = new { or = new object[] { new { bedNo = new { eq = "a" }, monthlyFeeFen = new { gt = 5 } }, new { } } };
        Assert.Equal(all, (await fixture.Database.AskAsync(Query, new { where = branches, first = 3 })).Good().Text);
        var operations = new { bedNo = new { or = new object[] { new { eq = "a" }, new { } } } };
        Assert.Equal(all, (await fixture.Database.AskAsync(Query, new { where = operations, first = 3 })).Good().Text);
    }
}

namespace Platform.Query.Tests.BadInput;

/// <summary>Sums beyond 64 bits are compared and sorted as what they are, and are an error only where they are shown; means are always exact.</summary>
public sealed class WideSumTests(FarEndsFixture fixture) : IClassFixture<FarEndsFixture>
{
    /// <summary>A mean lies between the least and the greatest value, so it can always be shown.</summary>
    [Theory]
    [InlineData("{}", "3074457345618258602.6667")]
    [InlineData("{ bedNo: { eq: \"a\" } }", "9223372036854775805")]
    [InlineData("{ bedNo: { in: [\"a\", \"b\"] } }", "4611686018427387903")]
    [InlineData("{ bedNo: { in: [\"b\", \"d\", \"n\"] } }", "1.5")]
    [InlineData("{ bedNo: { eq: \"n\" } }", "null")]
    public async Task Means_are_exact(string where, string mean)
    {
        var answer = (await fixture.Database.AskAsync(
            $"{{ beds(where: {where}) {{ aggregate {{ avg {{ monthlyFeeFen }} }} groups(by: [{{ kind: VALUE }}]) {{ nodes {{ aggregate {{ avg {{ monthlyFeeFen }} }} }} }} }} }}")).Good();
        var expected = $$$"""{"avg":{"monthlyFeeFen":{{{mean}}}}}""";
        Assert.Equal(expected, answer.At("beds", "aggregate")!.ToJsonString());
        Assert.Equal(expected, answer.At("beds", "groups", "nodes", 0, "aggregate")!.ToJsonString());
    }

    [Fact]
    public async Task Means_are_exact_in_tables()
    {
        var table = await fixture.Database.TableAsync("{ beds { groups(by: [{ bedNo: VALUE }]) { nodes { key { bedNo } aggregate { avg { monthlyFeeFen } } } } } }");
        Assert.Equal(["9223372036854775805", "1", "2", null], table.Column("aggregate.avg.monthlyFeeFen"));
        table = await fixture.Database.TableAsync("{ beds { groups(by: [{ kind: VALUE }]) { nodes { aggregate { avg { monthlyFeeFen } } } } } }");
        Assert.Equal(["3074457345618258602.6667"], table.Column("aggregate.avg.monthlyFeeFen"));
        Assert.Equal(23, Assert.Single(table.Columns).Precision);
    }

    /// <summary>Below zero half goes away from it too; only a hand could write such amounts.</summary>
    [Theory]
    [InlineData("-1, 0, 0, 0", "-0.25", "-1")]
    [InlineData("-9223372036854775807, -9223372036854775807, -9223372036854775806, NULL", "-9223372036854775806.6667", null)]
    [InlineData("-9223372036854775807, 9223372036854775807, 0, 1", "0.25", "1")]
    [InlineData("-9223372036854775807, 9223372036854775807, -1, NULL", "-0.3333", "-1")]
    [InlineData("-9223372036854775807, 9223372036854775807, -9223372036854775807, 9223372036854775807", "0", "0")]
    [InlineData("9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807", "9223372036854775807", null)]
    [InlineData("-2, -1, NULL, NULL", "-1.5", "-3")]
    [InlineData("1, 1, 0, NULL", "0.6667", "2")]
    [InlineData("-1, -1, 0, NULL", "-0.6667", "-2")]
    [InlineData("9223372036854775807, 0, 0, NULL", "3074457345618258602.3333", "9223372036854775807")]
    public async Task Sums_and_means_of_any_amounts(string fees, string mean, string? sum)
    {
        try
        {
            await SetFeesAsync(fees.Split(", "));
            var means = (await fixture.Database.AskAsync("{ beds { aggregate { avg { monthlyFeeFen } } } }")).Good();
            Assert.Equal(mean, means.At("beds", "aggregate", "avg", "monthlyFeeFen")!.ToJsonString());
            var sums = await fixture.Database.AskAsync("{ beds { aggregate { sum { monthlyFeeFen } } } }");
            Assert.Equal(sum, sums.At("beds")?["aggregate"]!["sum"]!["monthlyFeeFen"]!.ToJsonString());
            Assert.Equal(sum == null ? "AGGREGATE_OVERFLOW" : null, sums.Code);
            foreach (var (op, found) in new[] { ("eq", 1), ("neq", 0), ("gte", 1), ("lte", 1), ("gt", 0), ("lt", 0), ("in", 1) })
            {
                var operand = op == "in" ? $"[{mean}]" : mean;
                var institutions = await fixture.Database.AskAsync(
                    $"{{ institutions(where: {{ beds: {{ aggregate: {{ avg: {{ monthlyFeeFen: {{ {op}: {operand} }} }} }} }} }}) {{ totalCount }} }}");
                Assert.Equal(found, (int)institutions.Good().At("institutions", "totalCount")!);
            }
        }
        finally
        {
            await ResetAsync();
        }
    }

    [Theory]
    [InlineData("gt: 9223372036854775807", 1)]
    [InlineData("gte: 9223372036854775807", 1)]
    [InlineData("eq: 9223372036854775807", 0)]
    [InlineData("in: [9223372036854775807, null]", 0)]
    [InlineData("nin: [9223372036854775807]", 1)]
    [InlineData("lt: 9223372036854775807", 0)]
    [InlineData("nlt: 9223372036854775807", 1)]
    public async Task A_hidden_sum_is_compared_and_sorted(string condition, int found)
    {
        var answer = (await fixture.Database.AskAsync($$"""
            {
              beds {
                kept: groups(by: [{ status: VALUE }], having: { aggregate: { sum: { monthlyFeeFen: { {{condition}} } } } }) { totalCount }
                hidden: groups(by: [{ status: VALUE }], having: { aggregate: { count: { gt: 100 } } }) { totalCount nodes { aggregate { sum { monthlyFeeFen } } } }
                counted: groups(by: [{ status: VALUE }]) { totalCount }
              }
              institutions(where: { beds: { aggregate: { sum: { monthlyFeeFen: { {{condition}} } } } } }) { totalCount }
              sorted: institutions(order: [{ beds: { aggregate: { sum: { monthlyFeeFen: DESC } } } }]) { nodes { name } pageInfo { endCursor } }
            }
            """)).Good();
        Assert.Equal(found, (int)answer.At("beds", "kept", "totalCount")!);
        Assert.Equal("""{"totalCount":0,"nodes":[]}""", answer.At("beds", "hidden")!.ToJsonString());
        Assert.Equal(found, (int)answer.At("institutions", "totalCount")!);
        var after = (string)answer.At("sorted", "pageInfo", "endCursor")!;
        var next = await fixture.Database.AskAsync(
            "query($after: String) { institutions(order: [{ beds: { aggregate: { sum: { monthlyFeeFen: DESC } } } }], after: $after) { nodes { name } } }", new { after });
        Assert.Equal("[]", next.Good().At("institutions", "nodes")!.ToJsonString());
    }

    /// <summary>A page is asked for whose groups can all be shown; the group that cannot lies on another one.</summary>
    [Fact]
    public async Task A_group_on_another_page_is_no_error()
    {
        const string Query = "query($after: String) { beds { groups(by: [{ openedOn: YEAR }], order: [{ aggregate: { sum: { monthlyFeeFen: ASC } } }], first: 1, after: $after) "
            + "{ nodes { key { openedOn } aggregate { sum { monthlyFeeFen } } } pageInfo { endCursor } } } }";
        try
        {
            await fixture.Database.WriteByHandAsync(
                "UPDATE \"Beds\" SET \"OpenedOn\" = '2021-01-01' WHERE \"BedNo\" = 'n'; UPDATE \"Beds\" SET \"OpenedOn\" = '2022-01-01' WHERE \"BedNo\" = 'd'");
            await SetFeesAsync("9223372036854775807", "9223372036854775807", "2", "NULL");
            var first = (await fixture.Database.AskAsync(Query)).Good();
            var second = (await fixture.Database.AskAsync(Query, new { after = (string)first.At("beds", "groups", "pageInfo", "endCursor")! })).Good();
            Assert.Equal("2", second.At("beds", "groups", "nodes", 0, "aggregate", "sum", "monthlyFeeFen")!.ToJsonString());
            var third = await fixture.Database.AskAsync(Query, new { after = (string)second.At("beds", "groups", "pageInfo", "endCursor")! });
            Assert.Equal("AGGREGATE_OVERFLOW", third.Code);
            Assert.Null(third.At("beds"));
        }
        finally
        {
            await fixture.Database.WriteByHandAsync("UPDATE \"Beds\" SET \"OpenedOn\" = '2020-01-01'");
            await ResetAsync();
        }
    }

    /// <summary>Of a nested list that list alone is null, under its parent; all else of the answer stays.</summary>
    [Fact]
    public async Task In_a_nested_list_it_alone_is_null()
    {
        var answer = await fixture.Database.AskAsync("""
            {
              institutions { totalCount nodes { name beds { totalCount aggregate { sum { monthlyFeeFen } } } mean: beds { aggregate { avg { monthlyFeeFen } } } } }
              divisions(where: { code: { eq: "330726101" } }) { edges { node { code institutions { nodes { b: beds { groups(by: [{ kind: VALUE }]) { nodes { aggregate { sum { fee: monthlyFeeFen } } } } } caregivers { totalCount } } } } } }
            }
            """);
        Assert.Equal(
            """{"institutions":{"totalCount":1,"nodes":[{"name":"a","beds":null,"mean":{"aggregate":{"avg":{"monthlyFeeFen":3074457345618258602.6667}}}}]},"""
            + "\"divisions\":{\"edges\":[{\"node\":{\"code\":\"330726101\",\"institutions\":{\"nodes\":[{\"b\":null,\"caregivers\":{\"totalCount\":0}}]}}}]}}",
            answer.Data.ToJsonString());
        Assert.Equal(
            ["""["institutions","nodes",0,"beds"]""", """["divisions","edges",0,"node","institutions","nodes",0,"b"]"""],
            answer.Errors.Select(error => error!["path"]!.ToJsonString()));
        Assert.All(answer.Errors, error => Assert.Equal("AGGREGATE_OVERFLOW", (string)error!["extensions"]!["code"]!));
        Assert.Equal("""[{"line":2,"column":42}]""", answer.Errors[0]!["locations"]!.ToJsonString());
        Leaks.None(answer);
    }

    private Task ResetAsync() => SetFeesAsync("9223372036854775805", "1", "2", "NULL");

    private async Task SetFeesAsync(params string[] fees)
    {
        foreach (var (bedNo, fee) in new[] { "a", "b", "d", "n" }.Zip(fees))
            await fixture.Database.WriteByHandAsync($"UPDATE \"Beds\" SET \"MonthlyFeeFen\" = {fee} WHERE \"BedNo\" = '{bedNo}'");
    }
}

using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>
/// U+0000 and half of a surrogate pair stand in no text that a database holds, so they find nothing and their complements everything, wherever they
/// stand; also where somebody has written the characters by hand that others put in their place.
/// </summary>
public sealed class UnstorableTextTests(EdgeCasesFixture fixture) : IClassFixture<EdgeCasesFixture>, IAsyncLifetime
{
    private static readonly string[] Texts = ["\\u0000", "\\ud83d", "\\udc00", "a\\u0000", "\\u0000a", "a\\ud83db", "\\ude00\\ud83d"];

    public Task InitializeAsync() => fixture.Database.WriteByHandAsync(
        """
        UPDATE "Institutions" SET "Address" = '￿' WHERE "Key" = 1;
        UPDATE "Institutions" SET "Address" = '�' WHERE "Key" = 2;
        UPDATE "Institutions" SET "Address" = 'a�b' WHERE "Key" = 3;
        UPDATE "Institutions" SET "Address" = '' WHERE "Key" = 4;
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("eq")]
    [InlineData("in")]
    [InlineData("contains")]
    [InlineData("startsWith")]
    [InlineData("endsWith")]
    [InlineData("ieq")]
    [InlineData("icontains")]
    [InlineData("istartsWith")]
    public async Task They_find_nothing(string op)
    {
        foreach (var text in Texts)
        {
            Assert.Equal(0, await CountAsync($"address: {{ {op}: {Operand(op, text)} }}"));
            if (op[0] != 'i' || op == "in")
                Assert.Equal(await CountAsync(""), await CountAsync($"address: {{ n{(op == "eq" ? "eq" : op)}: {Operand(op, text)} }}"));
            Assert.Equal(0, await CountAsync($"division: {{ name: {{ {op}: {Operand(op, text)} }} }}"));
        }
    }

    /// <summary>JSON has no half of a surrogate pair.</summary>
    [Fact]
    public async Task In_variables_too()
    {
        const string Query = "query($v: InstitutionFilterInput) { institutions(where: $v) { totalCount } }";
        foreach (var op in new[] { "eq", "contains", "startsWith", "endsWith", "ieq", "icontains", "istartsWith" })
            Assert.Equal(0, (int)(await fixture.Database.AskAsync(Query, $$$$"""{"v":{"address":{"{{{{op}}}}":"\u0000"}}}""")).Good().At("institutions", "totalCount")!);
        Assert.Equal(0, (int)(await fixture.Database.AskAsync(Query, """{"v":{"address":{"in":["\u0000","a\u0000"]}}}""")).Good().At("institutions", "totalCount")!);
        Assert.Equal(0, (int)(await fixture.Database.AskAsync(Query, """{"v":{"id":{"in":["\u0000"]}}}""")).Good().At("institutions", "totalCount")!);
        Assert.Equal(await CountAsync(""), (int)(await fixture.Database.AskAsync(Query, """{"v":{"address":{"nin":["\u0000"]}}}""")).Good().At("institutions", "totalCount")!);
    }

    /// <summary>Beside an operand that is a text they change nothing.</summary>
    [Fact]
    public async Task Among_others_only_the_others_count()
    {
        var held = await CountAsync("""address: { in: ["", "\uFFFD"] }""");
        Assert.True(held >= 2);
        Assert.Equal(held, await CountAsync("""address: { in: ["", "\u0000", "\uFFFD", "\ud83d"] }"""));
        Assert.Equal(1, await CountAsync("""address: { eq: "\uFFFF" }"""));
    }

    [Fact]
    public async Task In_groups_orders_facets_and_lookups_too()
    {
        foreach (var text in Texts)
        {
            var answer = (await fixture.Database.AskAsync($$$"""
                {
                  institutions {
                    none: groups(by: [{ address: VALUE }], having: { key: { address: { eq: "{{{text}}}" } } }) { totalCount }
                    least: groups(by: [{ status: VALUE }], having: { aggregate: { min: { address: { in: ["{{{text}}}"] } } } }) { totalCount }
                    all: groups(by: [{ address: VALUE }], having: { key: { address: { neq: "{{{text}}}" } } }) { totalCount }
                    every: groups(by: [{ address: VALUE }]) { totalCount }
                  }
                  filtered: institutions(where: { address: { startsWith: "{{{text}}}" } }) { facets { status { value count } totalCount { status address } } }
                  sorted: institutions(order: [{ beds: { where: { bedNo: { eq: "{{{text}}}" } }, aggregate: { count: DESC } } }]) { nodes { id } }
                  byKey: institutions { nodes { id } }
                  totals: institutions(where: { beds: { aggregate: { where: { bedNo: { contains: "{{{text}}}" } }, count: { gt: 0 } } } }) { totalCount }
                  some: institutions(where: { beds: { some: { bedNo: { endsWith: "{{{text}}}" } } } }) { totalCount }
                  division(code: "{{{text}}}") { id }
                  institution(creditCode: "{{{text}}}") { id }
                  node(id: "{{{text}}}") { id }
                  nodes(ids: ["{{{text}}}", "x"]) { id }
                  ids: institutions(where: { id: { eq: "{{{text}}}" } }) { totalCount }
                }
                """)).Good();
            Assert.Equal(0, (int)answer.At("institutions", "none", "totalCount")!);
            Assert.Equal(0, (int)answer.At("institutions", "least", "totalCount")!);
            Assert.Equal((int)answer.At("institutions", "every", "totalCount")!, (int)answer.At("institutions", "all", "totalCount")!);
            Assert.Equal("""{"status":[],"totalCount":{"status":0,"address":14}}""", Without(answer.At("filtered", "facets")!.ToJsonString(), answer));
            Assert.Equal(answer.At("byKey")!.ToJsonString(), answer.At("sorted")!.ToJsonString());
            Assert.Equal(0, (int)answer.At("totals", "totalCount")!);
            Assert.Equal(0, (int)answer.At("some", "totalCount")!);
            Assert.Null(answer.At("division"));
            Assert.Null(answer.At("institution"));
            Assert.Null(answer.At("node"));
            Assert.Equal("[null,null]", answer.At("nodes")!.ToJsonString());
            Assert.Equal(0, (int)answer.At("ids", "totalCount")!);
        }
    }

    [Fact]
    public async Task As_a_cursor_they_are_a_bad_one()
    {
        foreach (var text in Texts)
        {
            var answer = await fixture.Database.AskAsync($"{{ institutions(after: \"{text}\") {{ totalCount }} g: institutions {{ groups(by: [{{ status: VALUE }}], after: \"{text}\") {{ totalCount }} }} }}");
            Assert.Equal(["HC0078", "HC0078"], answer.Errors.Select(error => (string)error!["extensions"]!["code"]!));
        }
    }

    /// <summary>The facet of the filtered field leaves its own condition out; how many addresses there are is told beside it.</summary>
    private static string Without(string facets, Answer answer) =>
        facets.Replace($"\"address\":{answer.At("institutions", "every", "totalCount")}", "\"address\":14", StringComparison.Ordinal);

    private static string Operand(string op, string text) => op == "in" ? $"[\"{text}\"]" : $"\"{text}\"";

    private async Task<int> CountAsync(string where) =>
        (int)(await fixture.Database.AskAsync($"{{ institutions(where: {{ {where} }}) {{ totalCount }} }}")).Good().At("institutions", "totalCount")!;
}

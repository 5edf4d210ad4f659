using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>A cursor is bound to the values of the filter that made it: not to their spelling, and to nothing that merely reads like them.</summary>
public sealed class CursorBindingTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    [Theory]
    [InlineData("""bedNo: { nin: ["a", "b"] }""", """bedNo: { nin: ["a,b"] }""")]
    [InlineData("""bedNo: { nin: ["a", "b"] }""", """bedNo: { nin: ["a", "b", "c"] }""")]
    [InlineData("""bedNo: { nin: ["1:a", "b"] }""", """bedNo: { nin: ["a", "1:b"] }""")]
    [InlineData("""bedNo: { nin: ["a1:b"] }""", """bedNo: { nin: ["a", "b"] }""")]
    [InlineData("""bedNo: { nin: ["a"] }""", """bedNo: { nin: ["a", null] }""")]
    [InlineData("""bedNo: { nin: ["null"] }""", """bedNo: { nin: [null] }""")]
    [InlineData("""bedNo: { nin: [] }""", """bedNo: { nin: [""] }""")]
    [InlineData("""bedNo: { nin: ["a]", "b"] }""", """bedNo: { nin: ["a", "]b"] }""")]
    [InlineData("""bedNo: { neq: "a" }, building: { neq: "b" }""", """bedNo: { neq: "a,building!a=1:b" }""")]
    [InlineData("""bedNo: { neq: "null" }""", """bedNo: { neq: null }""")]
    [InlineData("""or: [{ bedNo: { neq: "a" } }, { building: { neq: "b" } }]""", """bedNo: { neq: "a" }, building: { neq: "b" }""")]
    [InlineData("""institution: { name: { neq: "a" } }""", """institution: { address: { neq: "a" } }""")]
    [InlineData("""bedNo: { neq: "a\nb" }""", """bedNo: { neq: "a\n" }""")]
    [InlineData("""monthlyFeeFen: { nin: [1, 23] }""", """monthlyFeeFen: { nin: [12, 3] }""")]
    [InlineData("""monthlyFeeFen: { nin: [1, 2] }""", """monthlyFeeFen: { nin: [1], neq: 2 }""")]
    [InlineData("""kind: { nin: [ORDINARY, NURSING] }""", """kind: { nin: [ORDINARY] }""")]
    [InlineData("""openedOn: { nin: ["2025-01-01", "2025-01-02"] }""", """openedOn: { nin: ["2025-01-01"] }""")]
    [InlineData("""updatedAt: { nin: ["2025-01-01T00:00:00Z"] }""", """updatedAt: { nin: ["2025-01-01T00:00:00.0000001Z"] }""")]
    public async Task Another_filter_is_another(string made, string used)
    {
        await ShouldBeAsync("HC0078", made, used);
        await ShouldBeAsync("HC0078", used, made);
    }

    [Theory]
    [InlineData("""bedNo: { nin: ["a", "b"] }""", """bedNo: { nin: ["b", "a"] }""")]
    [InlineData("""bedNo: { nin: ["a", "b", null] }""", """bedNo: { nin: [null, "a", "b", "a"] }""")]
    [InlineData("""bedNo: { neq: "A" }, building: { neq: "b" }""", """and: [{ building: { neq: "b" } }, { bedNo: { neq: "\u0041" } }]""")]
    [InlineData("""institution: { floorAreaM2: { nin: [1, 2.5] } }""", """institution: { floorAreaM2: { nin: [2.50, 1.0] } }""")]
    [InlineData("""institution: { longitude: { nin: [0, 118.5] } }""", """institution: { longitude: { nin: [1.185e2, -0.0] } }""")]
    [InlineData("""updatedAt: { neq: "2025-01-01T00:00:00Z" }""", """updatedAt: { neq: "2025-01-01T08:00:00.000+08:00" }""")]
    public async Task The_same_values_are_the_same_filter(string made, string used)
    {
        await ShouldBeAsync(null, made, used);
        await ShouldBeAsync(null, used, made);
    }

    private async Task ShouldBeAsync(string? code, string made, string used)
    {
        var cursor = (string)(await AskAsync(made, null)).Good().At("beds", "pageInfo", "endCursor")!;
        Assert.Null((await AskAsync(made, cursor)).Code);
        Assert.Equal(code, (await AskAsync(used, cursor)).Code);
        var ofGroups = (string)(await GroupsAsync(made, null)).Good().At("beds", "groups", "pageInfo", "endCursor")!;
        Assert.Equal(code, (await GroupsAsync(used, ofGroups)).Code);
    }

    private Task<Answer> AskAsync(string where, string? after) => fixture.Database.AskAsync(
        $"query($after: String) {{ beds(first: 1, where: {{ {where} }}, after: $after) {{ pageInfo {{ endCursor }} }} }}", new { after });

    private Task<Answer> GroupsAsync(string where, string? after) => fixture.Database.AskAsync(
        $"query($after: String) {{ beds(where: {{ {where} }}) {{ groups(by: [{{ kind: VALUE }}], first: 1, after: $after) {{ pageInfo {{ endCursor }} }} }} }}", new { after });
}

using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>Requests that are deep or wide are answered or refused by name; the engine goes on.</summary>
public sealed class LargeRequestTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    [Theory]
    [InlineData(200)]
    [InlineData(5000)]
    public async Task A_deep_filter_is_refused(int depth)
    {
        var literal = string.Concat(Enumerable.Repeat("{ and: [", depth)) + "{}" + string.Concat(Enumerable.Repeat("] }", depth));
        await RefusedAsync($"{{ beds(where: {literal}) {{ totalCount }} }}", null, "VALIDATION");

        var variable = string.Concat(Enumerable.Repeat("{\"or\":[", depth)) + "{}" + string.Concat(Enumerable.Repeat("]}", depth));
        await RefusedAsync("query($where: BedFilterInput) { beds(where: $where) { totalCount } }", $"{{\"where\":{variable}}}", "VARIABLE_COERCION");
    }

    [Fact]
    public async Task A_filter_in_a_variable_may_be_as_deep_as_a_literal()
    {
        var variable = string.Concat(Enumerable.Repeat("{\"or\":[", 60)) + "{\"kind\":{\"eq\":\"DEMENTIA\"}}"
            + string.Concat(Enumerable.Repeat("]}", 60));
        (await fixture.Database.AskAsync("query($where: BedFilterInput) { beds(where: $where) { totalCount } }", $"{{\"where\":{variable}}}")).Good();
    }

    [Fact]
    public async Task A_deep_chain_of_relations_is_refused()
    {
        var chain = string.Concat(Enumerable.Repeat("{ institution: { beds: { some: ", 100)) + "{}" + string.Concat(Enumerable.Repeat(" } } }", 100));
        await RefusedAsync($"{{ beds(where: {chain}) {{ totalCount }} }}", null, "VALIDATION");
    }

    [Fact]
    public async Task A_deep_selection_is_answered_or_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{ parent ", 60)) + "{ name }" + string.Concat(Enumerable.Repeat(" }", 60));
        var answer = await fixture.Database.AskAsync($"{{ division(code: \"330726101\") {deep} }}");
        Assert.True(answer.Code is null or "VALIDATION", answer.Text);
        var deeper = string.Concat(Enumerable.Repeat("{ parent ", 5000)) + "{ name }" + new string('}', 5000);
        await RefusedAsync($"{{ division(code: \"330726101\") {deeper} }}", null, "VALIDATION");
    }

    [Fact]
    public async Task Many_aliases_are_answered()
    {
        var aliases = string.Join(' ', Enumerable.Range(0, 900).Select(number => $"a{number}: bedNo"));
        var answer = (await fixture.Database.AskAsync($"{{ beds(first: 1) {{ nodes {{ {aliases} }} }} }}")).Good();
        Assert.Equal(900, answer.At("beds", "nodes", 0)!.AsObject().Count);
    }

    [Theory]
    [InlineData("and", "neq", 3060)]
    [InlineData("or", "eq", 0)]
    public async Task Many_conditions_are_answered(string junction, string operation, int expected)
    {
        var parts = string.Join(", ", Enumerable.Range(0, 1500).Select(number => $"{{ bedNo: {{ {operation}: \"no {number}\" }} }}"));
        var answer = (await fixture.Database.AskAsync($"{{ beds(where: {{ {junction}: [{parts}] }}) {{ totalCount }} }}")).Good();
        Assert.Equal(expected, (int)answer.At("beds", "totalCount")!);
    }

    [Fact]
    public async Task A_long_list_of_operands_is_answered()
    {
        var answer = (await fixture.Database.AskAsync(
            "query($numbers: [String]) { beds(where: { bedNo: { in: $numbers } }) { totalCount } }",
            new { numbers = Enumerable.Range(0, 50_000).Select(number => "no " + number) })).Good();
        Assert.Equal(0, (int)answer.At("beds", "totalCount")!);
    }

    [Fact]
    public async Task Too_many_fields_are_refused()
    {
        var aliases = string.Join(' ', Enumerable.Range(0, 6000).Select(number => $"a{number}: bedNo"));
        await RefusedAsync($"{{ beds(first: 1) {{ nodes {{ {aliases} }} }} }}", null, "VALIDATION");
    }

    /// <summary>Each fragment spreads the next one twice, so the last is reached 2^40 times.</summary>
    [Fact]
    public async Task Fragments_that_multiply_are_refused_or_merged()
    {
        var fragments = string.Join(' ', Enumerable.Range(0, 40).Select(number =>
            $"fragment F{number} on Division {{ a{number}: parent {{ ...F{number + 1} }} b{number}: parent {{ ...F{number + 1} }} }}"));
        var answer = await fixture.Database.AskAsync($"{{ division(code: \"330726101\") {{ ...F0 }} }} {fragments} fragment F40 on Division {{ name }}");
        Assert.True(answer.Code is "VALIDATION", answer.Text);
        await fixture.Database.ShouldAnswerAsync();
    }

    [Fact]
    public async Task An_error_answer_stays_small()
    {
        var unknown = string.Join(' ', Enumerable.Range(0, 2000).Select(number => $"unknown{number}{new string('x', 200)}"));
        var answer = await fixture.Database.AskAsync($"{{ {unknown} }}");
        Assert.Equal("VALIDATION", answer.Code);
        Assert.InRange(answer.Text.Length, 1, 100_000);
    }

    private async Task RefusedAsync(string query, object? variables, string code)
    {
        var answer = await fixture.Database.AskAsync(query, variables);
        Assert.Equal(code, answer.Code);
        Leaks.None(answer);
        await fixture.Database.ShouldAnswerAsync();
    }
}

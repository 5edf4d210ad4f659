using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Platform.Query.Tests.Setup;
using Platform.Tests;

namespace Platform.Query.Tests;

/// <summary>Each query of the README has the answer that stands below it.</summary>
public sealed partial class ReadmeTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    public static IEnumerable<object[]> Queries => Section().Matches(File.ReadAllText(Checkout.Find("README.md"))).Select(match =>
        (object[])[match.Groups["title"].Value, match.Groups["query"].Value, match.Groups["variables"].Value, match.Groups["answer"].Value]);

    [Fact]
    public void There_are_ten_queries_and_three_on_totals() => Assert.Equal(13, Queries.Count());

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task The_answer_is_true(string title, string query, string variables, string answer)
    {
        Assert.NotEmpty(title);
        var actual = (await fixture.Database.AskAsync(query, variables.Length == 0 ? null : variables)).Good();
        Assert.Equal(JsonNode.Parse(answer)!.ToJsonString(), JsonNode.Parse(actual.Text)!.ToJsonString());
    }

    [GeneratedRegex(
        "^### (?<title>.*?)\n.*?```graphql\n(?<query>.*?)```\n(\nVariables:\n\n```json\n(?<variables>.*?)```\n)?\nAnswer:\n\n```json\n(?<answer>.*?)```",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Section();
}

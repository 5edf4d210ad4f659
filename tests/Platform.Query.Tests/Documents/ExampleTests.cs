using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Platform.Query.Tests.Setup;
using Platform.Tests;

namespace Platform.Query.Tests.Documents;

/// <summary>Each query of the front pages and of the book has the answer that stands below it.</summary>
public sealed partial class ExampleTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private static readonly string[] Documents = ["README.md", "README.zh-CN.md", "docs/queries.md", "docs/totals.md"];

    public static IEnumerable<object[]> Queries => Documents.SelectMany(document => Example().Matches(File.ReadAllText(Checkout.Find(document))).Select(match =>
        (object[])[document, match.Groups["title"].Value, match.Groups["query"].Value, match.Groups["variables"].Value, match.Groups["answer"].Value]));

    /// <summary>What the pattern does not find is not held.</summary>
    [Fact]
    public void Every_query_with_an_answer_is_held() => Assert.Equal(
        Documents.Sum(document => Answered().Count(File.ReadAllText(Checkout.Find(document)))),
        Queries.Count());

    [Fact]
    public void The_front_pages_have_the_same_five_queries() => Assert.Equal(Front("README.md"), Front("README.zh-CN.md"));

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task The_answer_is_true(string document, string title, string query, string variables, string answer)
    {
        Assert.NotEmpty(document);
        Assert.NotEmpty(title);
        var actual = (await fixture.Database.AskAsync(query, variables.Length == 0 ? null : variables)).Good();
        Assert.Equal(JsonNode.Parse(answer)!.ToJsonString(), JsonNode.Parse(actual.Text)!.ToJsonString());
    }

    private static List<string> Front(string document)
    {
        var queries = Queries.Where(row => (string)row[0] == document).Select(row => $"{row[2]}{row[3]}{row[4]}").ToList();
        Assert.Equal(5, queries.Count);
        return queries;
    }

    [GeneratedRegex(
        "^###? (?<title>.*?)\n.*?```graphql\n(?<query>.*?)```\n(\n(Variables:|变量：)\n\n```json\n(?<variables>.*?)```\n)?\n(Answer:|结果：)\n\n```json\n(?<answer>.*?)```",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();

    [GeneratedRegex("^(Answer:|结果：)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Answered();
}

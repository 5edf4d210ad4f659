using System.Text;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>However much goes wrong, an answer tells of it in at most 50 errors and 100 KB.</summary>
public sealed class ErrorAnswerTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    [Fact]
    public async Task At_most_fifty_fields_tell_their_error()
    {
        var answer = await fixture.Database.AskAsync($"{{ {Each(60, i => $"a{i}: beds(first: 51) {{ totalCount }} ")} }}");
        Assert.Equal(60, answer.Data.Count);
        Assert.Equal(50, answer.Errors.Count);
        Assert.All(answer.Errors, error => Assert.Equal("HC0051", (string)error!["extensions"]!["code"]!));
    }

    [Theory]
    [InlineData("浦")]
    [InlineData("😀")]
    [InlineData("\\u0001")]
    public async Task Errors_that_echo_long_texts_are_cut(string letter)
    {
        var text = new StringBuilder().Insert(0, letter, 1000).ToString();
        var answer = await fixture.Database.AskAsync($"{{ {Each(60, i => $"a{i}: beds(where: {{ openedOn: {{ eq: \"{text}\" }} }}) {{ totalCount }} ")} }}");
        Assert.True(answer.IsRequestError);
        Assert.InRange(answer.Errors.Count, 1, 50);
        Assert.InRange(Encoding.UTF8.GetByteCount(answer.Text), 1, 100_000);
    }

    /// <summary>Each character of a message is there again, and stands for itself where JSON lets it.</summary>
    [Fact]
    public async Task Texts_are_escaped_where_JSON_says_so()
    {
        var text = string.Concat(Enumerable.Range(0, 0x80).Select(code => (char)code)) + "\u0085\u2028\u3000\uE000浦江😀\uFFFF";
        var output = new System.IO.Pipelines.Pipe();
        await QueryResponse.Of(new QueryError(text, "X")).WriteAsync(output.Writer, CancellationToken.None);
        await output.Writer.CompleteAsync();
        var json = Encoding.UTF8.GetString((await output.Reader.ReadAsync()).Buffer.FirstSpan);
        Assert.Equal(text, (string)System.Text.Json.Nodes.JsonNode.Parse(json)!["errors"]![0]!["message"]!);
        Assert.Contains("!\\\"#$%&'()*+,-./0123456789:;<=>?@ABC", json, StringComparison.Ordinal);
        Assert.EndsWith("\u007F\u0085\u2028\u3000\uE000浦江😀\uFFFF\",\"extensions\":{\"code\":\"X\"}}]}", json, StringComparison.Ordinal);
        Assert.Contains("\\u0000\\u0001", json, StringComparison.Ordinal);
        Assert.Contains("\\u0008\\t\\n\\u000b\\u000c\\r\\u000e", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_under_a_name_of_its_own_size_has_no_path()
    {
        var name = new string('x', 200_000);
        var answer = await fixture.Database.AskAsync($"{{ {name}: beds(first: 51) {{ totalCount }} }}");
        Assert.Null(answer.At(name));
        Assert.Equal(
            """{"message":"The maximum allowed items per page were exceeded.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0051","coordinate":"Query.beds","requestedItems":51,"maxAllowedItems":50}}""",
            Assert.Single(answer.Errors)!.ToJsonString());
    }

    private static string Each(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}

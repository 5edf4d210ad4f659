using System.Text.Json;
using Platform.Model.ElderlyCare;
using Platform.Model.SocialWork;
using Platform.Query.Tests.Properties;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>Quotes, wildcards, SQL text and any Unicode in an operand are plain text, through every operator, as a literal and as a variable.</summary>
public sealed class OddTextTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    private static readonly string[] Operators =
        ["eq", "neq", "in", "nin", "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith", "icontains", "istartsWith", "ieq"];

    public static TheoryData<string> All => [.. Operators];

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_operand_is_plain_text(string name)
    {
        var shape = Shape.Of(typeof(SocialWorker));
        var rows = fixture.Data.Rows(shape);
        foreach (var text in OddText.Storable.Concat(OddText.Foreign))
        {
            object? operand = name is "in" or "nin" ? new List<object?> { text } : text;
            var filter = Object("employerName", Object(name, operand));
            var expected = rows.Where(row => FilterEvaluator.Matches(shape, row, filter)).Select(row => row.Id).ToList();

            // JSON's escapes are those of GraphQL's strings.
            var inLiteral = $"{{ employerName: {{ {name}: {JsonSerializer.Serialize(operand)} }} }}";
            var literal = await fixture.Database.AskAsync($"{{ socialWorkers(first: 50, where: {inLiteral}) {{ nodes {{ id }} }} }}");
            Assert.Equal(expected, literal.Good().Ids("socialWorkers"));
            var variable = await fixture.Database.AskAsync(
                "query($where: SocialWorkerFilterInput) { socialWorkers(first: 50, where: $where) { nodes { id } } }", new { where = filter });
            Assert.Equal(expected, variable.Good().Ids("socialWorkers"));
        }
    }

    /// <summary>Half of a surrogate pair is no text, so it finds nothing.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Half_a_character_finds_nothing(string name)
    {
        var operand = name is "in" or "nin" ? "[\"\\ud83d\"]" : "\"\\ud83d\"";
        var query = $"{{ socialWorkers(where: {{ employerName: {{ {name}: {operand} }} }}) {{ totalCount }} }}";
        var answer = (await fixture.Database.AskAsync(query)).Good();
        var found = name.StartsWith('n') ? fixture.Data.Rows<SocialWorker>().Count : 0;
        Assert.Equal(found, (int)answer.At("socialWorkers", "totalCount")!);
    }

    [Fact]
    public async Task Odd_texts_come_back_as_they_are()
    {
        var held = fixture.Data.Rows<Institution>().Select(row => row.Address);
        var answer = (await fixture.Database.AskAsync("{ institutions(first: 50) { nodes { address } } }")).Good();
        Assert.Equal(held, answer.At("institutions", "nodes")!.AsArray().Select(node => (string)node!["address"]!));
    }

    private static Dictionary<string, object?> Object(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };
}

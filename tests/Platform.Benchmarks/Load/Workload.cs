using System.Text.Json;

namespace Platform.Benchmarks.Load;

/// <summary>A query that every endpoint answers with the same JSON.</summary>
/// <param name="Name">What the results call it.</param>
/// <param name="Document">The GraphQL document.</param>
/// <param name="Variables">The operands as variables; null when the document has them as literals.</param>
/// <param name="SqlValues">The values of the statement's parameters, for whoever runs it without the engine.</param>
internal sealed record Workload(string Name, string Document, object? Variables, IReadOnlyList<long> SqlValues)
{
    private const string FlatFields = "name creditCode ownership category status grade establishedOn address division { name }";

    private const string NestedBeds = "nodes { bedNo kind status }";

    private const long Vacant = 0;

    /// <summary>The request's body.</summary>
    public byte[] Body => JsonSerializer.SerializeToUtf8Bytes(new { query = Document, variables = Variables });

    /// <summary>The flat and the nested query.</summary>
    public static Workload[] All(bool withVariables) => withVariables
        ?
        [
            new("flat", $$"""query($n: Int) { institutions(first: $n) { nodes { {{FlatFields}} } } }""", new { n = 50 }, [50]),
            new(
                "nested",
                $$"""
                query($n: Int, $beds: Int, $where: BedFilterInput) {
                  institutions(first: $n) { nodes { name division { name } bedCount beds(first: $beds, where: $where) { {{NestedBeds}} } } }
                }
                """,
                new { n = 50, beds = 5, where = new { status = new { eq = "VACANT" } } },
                [5, Vacant, 50]),
        ]
        :
        [
            new("flat", $$"""{ institutions(first: 50) { nodes { {{FlatFields}} } } }""", null, [50]),
            new(
                "nested",
                $$"""
                {
                  institutions(first: 50) {
                    nodes { name division { name } bedCount beds(first: 5, where: { status: { eq: VACANT } }) { {{NestedBeds}} } }
                  }
                }
                """,
                null,
                [5, Vacant, 50]),
        ];
}

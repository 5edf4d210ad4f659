using System.Text.Json;
using Platform.Query;

namespace Platform.Benchmarks.Growth;

/// <summary>The first page of a long list against the page after row 1,000,000; the engine without HTTP.</summary>
internal static class PagesBenchmark
{
    private const int Position = 1_000_000;
    private const int Stride = 10_000;
    private const string Fields = "nodes { bedNo kind status institution { name } } pageInfo { hasNextPage endCursor }";

    private static readonly (string Name, string Arguments)[] Orders =
    [
        ("default", ""),
        ("status", ", order: [{ status: ASC }]"),
        ("status, descending", ", order: [{ status: DESC }]"),
    ];

    /// <summary>Measures on both databases, or on the one that is named, and prints.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var table = new List<string>();
        foreach (var kind in arguments.Databases())
        {
            await using var registers = await Registers.CreateAsync(kind, scale: 100, new QueryOptions { MaxPageSize = Stride });
            var rows = await ManyBeds.AddAsync(registers, copies: 3);
            foreach (var (name, order) in Orders)
            {
                var after = await CursorAsync(registers, order, rows);
                var first = new QueryRequest($$"""{ beds(first: 50{{order}}) { {{Fields}} } }""");
                var later = new QueryRequest($$"""query($after: String) { beds(first: 50, after: $after{{order}}) { {{Fields}} } }""", null, Variables(after));
                var output = new NoResponse();
                var (early, late) = await Turns.MedianAsync(
                    () => registers.AnswerAsync(first, output), () => registers.AnswerAsync(later, output), arguments.Number("--seconds", 3));
                table.Add($"| {kind} | {rows:N0} | {name} | {early:N3} | {late:N3} | {late / early:N2} |");
            }
        }
        Console.WriteLine($"""
            Median latency of the engine without HTTP, pages of 50 beds with their institutions.

            | database | beds | order | page 1, ms | after row {Position:N0}, ms | ratio |
            |---|---:|---|---:|---:|---:|
            {string.Join('\n', table)}
            """);
    }

    private static byte[] Variables(string after) => JsonSerializer.SerializeToUtf8Bytes(new { after });

    /// <summary>The cursor of the row: the shorter way is from the end.</summary>
    private static async Task<string> CursorAsync(Registers registers, string order, int rows)
    {
        string? before = null;
        for (var behind = rows - Position + 1; behind > 0; behind -= Stride)
        {
            var document = $$"""query($before: String) { beds(last: {{Math.Min(Stride, behind)}}, before: $before{{order}}) { pageInfo { startCursor } } }""";
            var page = await registers.AskAsync(new QueryRequest(document, null, JsonSerializer.SerializeToUtf8Bytes(new { before })));
            before = (string)page["beds"]!["pageInfo"]!["startCursor"]!;
        }
        return before!;
    }
}

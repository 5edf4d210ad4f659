using Platform.Query;

namespace Platform.Benchmarks.Growth;

/// <summary>The same pages of one county's registers and of a hundred times as many; the engine without HTTP.</summary>
internal static class ScaleBenchmark
{
    private const string InstitutionFields = "nodes { name status division { name } }";

    /// <summary>Measures on both databases, or on the one that is named, and prints.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var table = new List<string>();
        foreach (var kind in arguments.Databases())
        {
            await using var small = await Registers.CreateAsync(kind, scale: 1);
            await using var large = await Registers.CreateAsync(kind, scale: 100);
            foreach (var (name, document) in await QueriesAsync(small))
            {
                var request = new QueryRequest(document);
                var output = new NoResponse();
                var rows = (Rows(await small.AskAsync(request)), Rows(await large.AskAsync(request)));
                var (one, hundred) = await Turns.MedianAsync(
                    () => small.AnswerAsync(request, output), () => large.AnswerAsync(request, output), arguments.Number("--seconds", 2));
                table.Add($"| {kind} | {name} | {rows.Item1} / {rows.Item2} | {one:N3} | {hundred:N3} | {hundred / one:N2} |");
            }
        }
        Console.WriteLine($"""
            Median latency of the engine without HTTP.

            | database | page | rows ×1 / ×100 | ×1, ms | ×100, ms | ratio |
            |---|---|---:|---:|---:|---:|
            {string.Join('\n', table)}
            """);
    }

    /// <summary>The queries, about an institution and a division that one county has.</summary>
    private static async Task<(string Name, string Document)[]> QueriesAsync(Registers county)
    {
        var data = await county.AskAsync(new QueryRequest("{ institutions(first: 50) { nodes { creditCode bedCount division { code } } } }"));
        var institutions = data["institutions"]!["nodes"]!.AsArray().Select(node => (
            CreditCode: (string)node!["creditCode"]!, Beds: (int)node["bedCount"]!, Division: (string)node["division"]!["code"]!)).ToList();
        var largest = institutions.MaxBy(institution => institution.Beds);
        var village = institutions.GroupBy(institution => institution.Division).MaxBy(group => group.Count())!.Key;
        return
        [
            ("an institution's occupied nursing beds", $$"""
                { beds(first: 20, where: { status: { eq: OCCUPIED }, kind: { eq: NURSING }, institution: { creditCode: { eq: "{{largest.CreditCode}}" } } })
                  { nodes { bedNo room status } } }
                """),
            ("a village's institutions by the prefix of its code", $$"""
                { institutions(first: 1, where: { division: { code: { startsWith: "{{village}}" } } }) { {{InstitutionFields}} } }
                """),
            ("20 institutions with 5 vacant beds each", """
                { institutions(first: 20) { nodes { name bedCount beds(first: 5, where: { status: { eq: VACANT } }) { nodes { bedNo kind } } } } }
                """),
            ("institutions with some vacant dementia bed", $$"""
                { institutions(first: 3, where: { beds: { some: { status: { eq: VACANT }, kind: { eq: DEMENTIA } } } }) { {{InstitutionFields}} } }
                """),
            ("institutions with no dementia bed", $$"""
                { institutions(first: 10, where: { beds: { none: { kind: { eq: DEMENTIA } } } }) { {{InstitutionFields}} } }
                """),
        ];
    }

    private static int Rows(System.Text.Json.Nodes.JsonNode data) => data.AsObject().Single().Value!["nodes"]!.AsArray().Count;
}

using System.Net;
using System.Text;
using System.Text.Json;

namespace Platform.Server.Tests.Hostile;

/// <summary>Two hundred requests, each as large as one may be, take memory while they last, and it is given back.</summary>
public sealed class MemoryTests
{
    private const long Megabyte = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task What_large_requests_took_is_given_back()
    {
        using var directory = new TemporaryDirectory();
        await using var server = await ServerProcess.StartOnFileAsync(directory.Path, "--Query:Introspection=On");
        server.Client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        await server.AskAsync("{ institutions(first: 3) { nodes { name } } }");
        var before = server.ResidentBytes;

        await SendAsync(server, 25, LargeAnswer);
        await SendAsync(server, 20, WholeSchema);
        await SendAsync(server, 20, TypesToAndFro);
        await SendAsync(server, 30, LargeText);
        await SendAsync(server, 20, LargeList);
        await SendAsync(server, 60, DistinctDocument);
        await SendAsync(server, 30, DistinctShape);
        var peak = server.PeakBytes - before;
        Assert.True(peak <= 200 * Megabyte, $"{peak / Megabyte} MB at the highest");

        var until = DateTime.UtcNow + Patience;
        while (server.ResidentBytes - before > 150 * Megabyte && DateTime.UtcNow < until)
        {
            await Task.Delay(500);
        }

        var kept = server.ResidentBytes - before;
        Assert.True(kept <= 150 * Megabyte, $"{kept / Megabyte} MB kept");
    }

    private static string LargeAnswer(int number) => Json(
        $"query Q{number} {{ {Each(9, i => $"a{i}: institutions(first: 50) {{ nodes {{ id name address creditCode beds(first: 50) {{ nodes {{ id bedNo building room kind status monthlyFeeFen institution {{ name }} }} }} }} }}")} }}");

    private static string WholeSchema(int number) => Json(
        $"query Q{number} {{ __schema {{ types {{ name kind description fields {{ name description type {{ name ofType {{ name ofType {{ name }} }} }} args {{ name description type {{ name }} }} }} inputFields {{ name description }} enumValues {{ name description }} }} }} }}");

    private static string TypesToAndFro(int number) => Json(
        $"query Q{number} {{ __type(name: \"Node\") {Each(4, _ => "{ possibleTypes { interfaces")} {{ name description kind }} {new string('}', 8)} }}");

    private static string LargeText(int number) => Json("query($text: String) { beds(where: { bedNo: { eq: $text } }) { totalCount } }", new { text = number + new string('A', 1_000_000) });

    private static string LargeList(int number) => Json(
        "query($texts: [String]) { beds(where: { bedNo: { in: $texts } }) { totalCount } }", new { texts = Enumerable.Range(0, 60_000).Select(i => $"n{number}-{i}") });

    private static string DistinctDocument(int number) => Json(
        $"query Q{number} {{ division(code: \"330726\") {{ {Each(990, i => $"a{i}_{number}_{new string('x', 200)}: name")} }} }}");

    private static string DistinctShape(int number) => Json(
        "query($where: BedFilterInput) { beds(where: $where) { totalCount } }",
        new { where = new { or = Enumerable.Range(0, 1500 + number).Select(i => new { bedNo = new { eq = $"n{number}-{i}" } }) } });

    /// <summary>Four at a time, as from a few callers.</summary>
    private static async Task SendAsync(ServerProcess server, int count, Func<int, string> body) =>
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, cancellation) =>
        {
            using var content = new StringContent(body(number), Encoding.UTF8, "application/json");
            using var answer = await server.Client.PostAsync("/graphql", content, cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(cancellation));
        });

    private static string Json(string query, object? variables = null) => JsonSerializer.Serialize(new { query, variables });

    private static string Each(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));
}

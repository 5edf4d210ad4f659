using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Platform.Benchmarks.PostGraphile;

namespace Platform.Benchmarks.Load;

/// <summary>What the endpoints answer: before anything is measured, it must be the same.</summary>
internal static class Answers
{
    /// <summary>The one statement that the server runs for the query.</summary>
    public static async Task<string> CaptureSqlAsync(ServerUnderLoad server, Workload workload)
    {
        var statements = new List<string>();
        server.Database.Executing = statements.Add;
        await AskAsync(new Uri(server.Address, "/graphql"), workload.Body);
        server.Database.Executing = null;
        return statements.Single();
    }

    /// <summary>Throws when an endpoint answers otherwise than the first.</summary>
    public static async Task RequireSameAsync(Workload workload, IReadOnlyList<Endpoint> endpoints)
    {
        var expected = await AskAsync(workload, endpoints[0]);
        foreach (var endpoint in endpoints.Skip(1))
        {
            var answer = await AskAsync(workload, endpoint);
            var same = endpoint.Body is null ? JsonNode.Parse(expected) : Dialect.WithNumbers(expected);
            if (!JsonNode.DeepEquals(same, JsonNode.Parse(answer)))
                throw new InvalidOperationException($"{endpoint.Name} answers the {workload.Name} query otherwise:\n{Start(expected)}\n{Start(answer)}");
        }
    }

    private static string Start(string text) => text[..Math.Min(text.Length, 1000)];

    private static Task<string> AskAsync(Workload workload, Endpoint endpoint) =>
        AskAsync(new Uri($"http://{endpoint.Address}{endpoint.Path}"), endpoint.Body ?? workload.Body);

    private static async Task<string> AskAsync(Uri uri, byte[] json)
    {
        using var http = new HttpClient();
        using var body = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var response = await http.PostAsync(uri, body);
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode && !text.Contains("\"errors\"") ? text : throw new InvalidOperationException(text);
    }
}

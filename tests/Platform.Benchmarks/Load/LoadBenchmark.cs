using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Platform.Benchmarks.Load.Resolvers;

namespace Platform.Benchmarks.Load;

/// <summary>The server beside others that give the same answers, under the same load, in turns.</summary>
internal static class LoadBenchmark
{
    private const string Server = "server";

    /// <summary>Checks the answers, warms up, measures and prints.</summary>
    public static async Task RunAsync(LoadOptions options)
    {
        await using var server = new ServerUnderLoad(options.Scale);
        using var contexts = new ContextPool(server.Registers.ReadConnectionString);
        var including = new IncludingInstitutionType(contexts);
        server.MapBeside("/including", new ResolverEndpoint(new RegistersSchema(including, including.ReadPageAsync)).HandleAsync);
        var loading = new LoadingInstitutionType(contexts);
        server.MapBeside("/loading", new ResolverEndpoint(new RegistersSchema(loading, loading.ReadPageAsync)).HandleAsync);
        using var clients = new ClientProcess();
        var results = new List<Result>();
        foreach (var workload in Workload.All(options.Variables).Where(workload => options.Query is null || workload.Name == options.Query))
        {
            var sql = await CaptureSqlAsync(server, workload);
            Console.WriteLine($"The {workload.Name} query's statement:\n{sql}\n");
            using var handWritten = new HandWritten(server.Registers.ReadConnectionString, sql, workload.SqlValues);
            server.MapBeside("/hand-written/" + workload.Name, handWritten.HandleAsync);
            Endpoint[] endpoints =
            [
                new(Server, "/graphql"),
                new("hand-written endpoint, same SQL", "/hand-written/" + workload.Name),
                new("resolvers over EF Core with Include", "/including"),
                new("resolvers over EF Core with data loaders", "/loading"),
            ];
            await RequireSameAnswersAsync(server, workload, endpoints);
            results.AddRange(new Rounds(server, clients, options).Run(workload, [.. endpoints.Where(endpoint =>
                endpoint.Name == Server || options.Against is null || endpoint.Name.StartsWith(options.Against, StringComparison.Ordinal))]));
        }
        var table = ResultTable.Of(results, options);
        Console.WriteLine(table);
        if (options.Out is { } file)
            await File.WriteAllTextAsync(file, table);
    }

    private static async Task<string> CaptureSqlAsync(ServerUnderLoad server, Workload workload)
    {
        var statements = new List<string>();
        server.Database.Executing = statements.Add;
        await AskAsync(server, "/graphql", workload);
        server.Database.Executing = null;
        return statements.Single();
    }

    private static async Task RequireSameAnswersAsync(ServerUnderLoad server, Workload workload, Endpoint[] endpoints)
    {
        var expected = await AskAsync(server, endpoints[0].Path, workload);
        foreach (var endpoint in endpoints[1..])
        {
            var answer = await AskAsync(server, endpoint.Path, workload);
            if (!JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(answer)))
                throw new InvalidOperationException($"{endpoint.Name} answers the {workload.Name} query otherwise:\n{Start(expected)}\n{Start(answer)}");
        }
    }

    private static string Start(string text) => text[..Math.Min(text.Length, 1000)];

    private static async Task<string> AskAsync(ServerUnderLoad server, string path, Workload workload)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        using var body = new ByteArrayContent(workload.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var response = await http.PostAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode && !text.Contains("\"errors\"") ? text : throw new InvalidOperationException(text);
    }
}

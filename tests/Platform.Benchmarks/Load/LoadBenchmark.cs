using Platform.Benchmarks.Load.Resolvers;
using Platform.Benchmarks.PostGraphile;
using Platform.Storage;

namespace Platform.Benchmarks.Load;

/// <summary>The server beside others that give the same answers, under the same load, in turns.</summary>
internal static class LoadBenchmark
{
    private const string Server = "server";
    private const string ByHand = "hand-written endpoint, same SQL";

    /// <summary>Checks the answers, warms up, measures and prints.</summary>
    public static async Task RunAsync(LoadOptions options)
    {
        using var database = new BenchmarkDatabase(options.Database);
        await using var server = new ServerUnderLoad(database.Settings(options.Scale));
        database.Vacuum();
        using var postGraphile = options.WithPostGraphile ? await StartPostGraphileAsync(database) : null;
        using var contexts = new ContextPool(server.Registers.ReadConnectionString);
        List<Endpoint> resolvers = options.Database == DatabaseKind.Sqlite ? [.. MapResolvers(server, contexts)] : [];
        using var clients = new ClientProcess();
        var results = new List<Result>();
        foreach (var workload in Workload.All(options.Variables).Where(workload => options.Query is null || workload.Name == options.Query))
        {
            var sql = await Answers.CaptureSqlAsync(server, workload);
            Console.WriteLine($"The {workload.Name} query's statement:\n{sql}\n");
            using var handWritten = HandWritten.For(options.Database, server.Registers.ReadConnectionString, sql, workload.SqlValues);
            server.MapBeside("/hand-written/" + workload.Name, handWritten.HandleAsync);
            List<Endpoint> besides = [Beside(server, ByHand, "/hand-written/" + workload.Name), .. resolvers];
            if (postGraphile is not null)
                besides.Add(new Endpoint("PostGraphile 5", postGraphile.Address, "/graphql", postGraphile.Number) { Body = Dialect.Body(workload.Name) });
            Endpoint[] endpoints = [Beside(server, Server, "/graphql"), .. besides.Where(endpoint => options.Includes(endpoint.Name))];
            await Answers.RequireSameAsync(workload, endpoints);
            results.AddRange(new Rounds(clients, database.Postmaster, options).Run(workload, endpoints));
        }
        var table = ResultTable.Of(results, options);
        Console.WriteLine(table);
        if (options.Out is { } file)
            await File.WriteAllTextAsync(file, table);
    }

    private static IEnumerable<Endpoint> MapResolvers(ServerUnderLoad server, ContextPool contexts)
    {
        var including = new IncludingInstitutionType(contexts);
        server.MapBeside("/including", new ResolverEndpoint(new RegistersSchema(including, including.ReadPageAsync)).HandleAsync);
        yield return Beside(server, "resolvers over EF Core with Include", "/including");
        var loading = new LoadingInstitutionType(contexts);
        server.MapBeside("/loading", new ResolverEndpoint(new RegistersSchema(loading, loading.ReadPageAsync)).HandleAsync);
        yield return Beside(server, "resolvers over EF Core with data loaders", "/loading");
    }

    private static Task<PostGraphileProcess> StartPostGraphileAsync(BenchmarkDatabase database)
    {
        Dialect.AddComputedFields(database.ConnectionString!);
        return PostGraphileProcess.StartAsync(database.Url);
    }

    private static Endpoint Beside(ServerUnderLoad server, string name, string path) => new(name, server.EndPoint, path, Environment.ProcessId);
}

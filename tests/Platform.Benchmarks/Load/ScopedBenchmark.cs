using Microsoft.EntityFrameworkCore;
using Platform.Access;
using Platform.Access.Policies;
using Platform.Model.Access;
using Platform.Query;

namespace Platform.Benchmarks.Load;

/// <summary>What a row rule and masks cost: pages of caregivers as a role sees them, beside the same of a caller who sees all, on the same engine by turns.</summary>
internal static class ScopedBenchmark
{
    private static readonly (string Name, string Document)[] Queries =
    [
        ("page", "{ caregivers(first: 20) { nodes { idNumber sex skillLevel status hiredOn institution { name } } } }"),
        ("count", "{ caregivers(where: { status: { eq: ACTIVE } }) { totalCount } }"),
        ("nested", "{ institutions(first: 20) { nodes { name caregivers(first: 5) { nodes { idNumber skillLevel } } } } }"),
    ];

    /// <summary>Measures and prints.</summary>
    /// <param name="role">The role.</param>
    /// <param name="options">Of <c>load</c>.</param>
    public static async Task RunAsync(Role role, LoadOptions options)
    {
        using var database = new BenchmarkDatabase(options.Database);
        await using var server = new ServerUnderLoad(database.Settings(options.Scale));
        database.Vacuum();
        using var clients = new ClientProcess();
        var results = new List<Result>();
        foreach (var (name, document) in Queries.Where(query => options.Query is null || query.Name == options.Query))
        {
            var workload = new Workload(name, document, null, []);
            results.AddRange(new Rounds(clients, database.Postmaster, options).Run(workload,
            [
                Map(server, document, $"as {role.ToString().ToUpperInvariant()}", $"/{name}/role", RolePolicies.For(await PrincipalAsync(server, role))),
                Map(server, document, "as a caller who sees all", $"/{name}/all", Caller.Unrestricted),
            ]));
        }
        Console.WriteLine(ResultTable.Of(results, options));
    }

    private static async Task<Principal> PrincipalAsync(ServerUnderLoad server, Role role)
    {
        await using var context = server.Registers.CreateDbContext();
        var largest = await context.Institutions.OrderByDescending(institution => institution.Caregivers.Count).Select(institution => new { institution.CreditCode, institution.Division.Code }).FirstAsync();
        return new Principal(role)
        {
            Scope = role switch
            {
                Role.Township => new DivisionScope(largest.Code[..9]),
                Role.Institution => new InstitutionScope(largest.CreditCode),
                _ => null,
            },
        };
    }

    private static Endpoint Map(ServerUnderLoad server, string document, string name, string path, Caller caller)
    {
        server.MapBeside(path, async context =>
        {
            while (await context.Request.BodyReader.ReadAsync() is { IsCompleted: var isCompleted, Buffer: var buffer })
            {
                context.Request.BodyReader.AdvanceTo(buffer.End);
                if (isCompleted)
                    break;
            }
            context.Response.ContentType = "application/json; charset=utf-8";
            var answer = await server.Engine.ExecuteAsync(new QueryRequest(document), caller, context.RequestAborted);
            await answer.WriteAsync(context.Response.BodyWriter, context.RequestAborted);
        });
        return new Endpoint(name, server.EndPoint, path, Environment.ProcessId);
    }
}

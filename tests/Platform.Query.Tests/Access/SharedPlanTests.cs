using System.Globalization;
using Platform.Access;
using Platform.Access.Policies;
using Platform.Model.Access;
using Platform.Model.Divisions;
using Platform.Query.Tests.Plans;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Access;

/// <summary>Townships share plans and statements, and never each other's rows.</summary>
public sealed class SharedPlanTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private IReadOnlyList<Caller> _townships = [];

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(sampleCounty: true, isMirrored: false);
        await using var context = _database.Registers.CreateDbContext();
        _townships = [.. context.Divisions.Where(division => division.Level == DivisionLevel.Township).Select(division => division.Code).ToList()
            .Select(code => RolePolicies.For(new Principal(Role.Township) { Scope = new DivisionScope(code) }))];
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Fifteen_townships_and_a_hundred_documents_leave_one_plan_for_each_document()
    {
        Assert.Equal(15, _townships.Count);
        using var counts = new PlanCounts();
        for (var number = 0; number < 100; number++)
        {
            foreach (var township in _townships)
                (await _database.AskAsync($"query Q{number} {{ caregivers(first: 2) {{ totalCount nodes {{ skillLevel }} }} }}", null, township)).Good();
        }
        Assert.Equal(100, counts["misses", "document"]);
        Assert.Equal(100, counts["misses", "shape"]);
        Assert.Equal(1_400, counts["hits", "document"]);
    }

    /// <summary>Ten thousand requests of two townships at once: each gets what it gets alone.</summary>
    [Fact]
    public async Task Interleaved_requests_of_two_townships_never_mix()
    {
        await using var context = _database.Registers.CreateDbContext();
        var codes = context.Caregivers.Select(caregiver => caregiver.Institution.Division.Code.Substring(0, 9)).ToList()
            .GroupBy(code => code).OrderByDescending(rows => rows.Count()).Take(2).Select(rows => rows.Key).ToList();
        string[] queries =
        [
            "{ caregivers(first: 5) { totalCount nodes { id name institution { division { code } } } } }",
            "{ caregivers(first: 3, order: [{ name: DESC }]) { pageInfo { endCursor hasNextPage } nodes { id phone } } }",
            "{ institutions(first: 50, where: { caregivers: { any: true } }) { totalCount nodes { caregivers { totalCount aggregate { min { birthDate } } } } } }",
            "{ socialWorkers { totalCount groups(by: [{ level: VALUE }]) { nodes { key { level } aggregate { count } } } } }",
        ];
        var callers = codes.Select(code => RolePolicies.For(new Principal(Role.Township) { Scope = new DivisionScope(code) })).ToList();
        var alone = new Dictionary<(int Caller, int Query), string>();
        for (var caller = 0; caller < 2; caller++)
        {
            for (var query = 0; query < queries.Length; query++)
                alone[(caller, query)] = (await _database.AskAsync(queries[query], null, callers[caller])).Good().Text;
        }
        Assert.All(Enumerable.Range(0, queries.Length), query => Assert.NotEqual(alone[(0, query)], alone[(1, query)]));
        await Parallel.ForAsync(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
        {
            var (caller, query) = (number % 2, number / 2 % queries.Length);
            var answer = await TestDatabase.AskAsync(_database.Engine, new QueryRequest(queries[query]), callers[caller]);
            if (answer.Text != alone[(caller, query)])
                Assert.Fail(number.ToString(CultureInfo.InvariantCulture));
        });
    }
}

using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Platform.Query.Execution;
using Platform.Query.Tests.Setup;
using Platform.Storage;
using Platform.Tests;

namespace Platform.Query.Tests.Plans;

/// <summary>A hundred times the sample county's registers in a PostgreSQL database.</summary>
public sealed class LargePostgresFixture : IAsyncLifetime, IAsyncDisposable
{
    private readonly PostgresRegisters _registers = new(new StorageOptions
    {
        Database = DatabaseKind.Postgres,
        ConnectionString = PostgresCluster.Shared.CreateDatabase(),
        SampleScale = 100,
    });

    private PostgresDatabase _database = null!;

    public string ConnectionString => _registers.ReadConnectionString;

    public QueryEngine Engine { get; private set; } = null!;

    public ConcurrentQueue<string> Executed { get; } = new();

    public async Task InitializeAsync()
    {
        await _registers.PrepareAsync();
        // As autovacuum leaves it: only then does the planner know what an index alone can answer.
        PostgresCluster.Execute(ConnectionString, "VACUUM (ANALYZE)");
        _database = new PostgresDatabase(NpgsqlDataSource.Create(ConnectionString), _registers.SqlGenerationHelper)
        {
            Executing = Executed.Enqueue,
        };
        Engine = new QueryEngine(_registers.Model, _database, new QueryOptions());
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _registers.DisposeAsync();
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();
}

/// <summary>
/// PostgreSQL's own EXPLAIN, of the plan that serves whatever values come: no register is read as a whole where an index serves.
/// </summary>
public sealed partial class PostgresPlanTests(LargePostgresFixture fixture) : IClassFixture<LargePostgresFixture>
{
    [Theory]
    [InlineData("{ node(id: \"x\") { id ... on Institution { beds(first: 5) { totalCount nodes { bedNo } } caregivers(last: 5) { nodes { name } } socialWorkers { nodes { name } } } } }")]
    [InlineData("{ node(id: \"x\") { ... on Division { parent { name } children { nodes { name } } populations { total } institutions { nodes { name } } burialSites { nodes { name } } socialWorkers { totalCount } migrantVillage { supportProjects { nodes { name } } } } } }")]
    [InlineData("{ node(id: \"x\") { ... on BurialSite { servedVillages { nodes { name } } } ... on Bed { institution { name division { name } } } } }")]
    [InlineData("{ institution(creditCode: \"x\") { name bedCount nursingBedCount dementiaBedCount occupiedBedCount occupancyRate caregiverCount } }")]
    [InlineData("{ migrantVillage(divisionCode: \"x\") { name } }")]
    [InlineData("{ beds(first: 10) { nodes { bedNo } pageInfo { hasNextPage endCursor } } }")]
    [InlineData("{ beds(last: 10) { nodes { bedNo } } }")]
    [InlineData("{ socialWorkers(first: 10) { nodes { name division { name } } } }")]
    [InlineData("{ caregivers(first: 10) { nodes { name institution { name } } } }")]
    [InlineData("{ institutions(first: 10) { nodes { name } } }")]
    [InlineData("{ beds(where: { status: { eq: VACANT } }) { nodes { bedNo } } }")]
    [InlineData("{ beds(where: { institution: { creditCode: { eq: \"x\" } }, status: { eq: VACANT } }) { nodes { bedNo } } }")]
    [InlineData("{ divisions(where: { code: { startsWith: \"330726101\" } }) { nodes { socialWorkers { totalCount } } } }")]
    [InlineData("{ institutions(first: 50) { nodes { division { name parent { name } } bedCount occupancyRate beds(first: 5, where: { isNursing: { eq: true } }) { nodes { bedNo } } } } }")]
    public async Task A_register_is_not_read_as_a_whole(string query)
    {
        var (read, plan) = await ReadAsWholeAsync(query);
        Assert.True(read.Count == 0, plan);
    }

    [Theory]
    [InlineData("bedCount")]
    [InlineData("nursingBedCount")]
    [InlineData("dementiaBedCount")]
    public async Task Beds_in_service_are_counted_in_an_index_alone(string field)
    {
        var (_, plan) = await ReadAsWholeAsync($"{{ institutions {{ nodes {{ {field} }} }} }}");
        var index = BedIndex().Match(plan).Groups["name"].Value;
        // That of the beds in service; PostgreSQL 18, which seeks several kinds at once, may take the one that has the others too.
        var version = PostgresCluster.Scalar<string>(fixture.ConnectionString, "SHOW server_version_num")!;
        Assert.True(
            index == "IX_Beds_InstitutionKey_WithoutRetired" || (index == "IX_Beds_InstitutionKey_Status_Key_Kind" && string.CompareOrdinal(version, "180000") >= 0), plan);
    }

    [Fact]
    public async Task A_page_in_an_indexed_order_begins_at_its_cursor()
    {
        const string Order = "order: [{ status: ASC }]";
        var first = await TestDatabase.AskAsync(fixture.Engine, new QueryRequest($"{{ beds(first: 1, {Order}) {{ pageInfo {{ endCursor }} }} }}"));
        var (read, plan) = await ReadAsWholeAsync($"{{ beds(first: 10, after: \"{first.At("beds", "pageInfo", "endCursor")}\", {Order}) {{ nodes {{ bedNo }} }} }}");
        Assert.True(read.Count == 0, plan);
        Assert.Contains("\"Index Name\":\"IX_Beds_Status\"", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_inside_texts_has_no_index()
    {
        var (read, _) = await ReadAsWholeAsync("{ beds(where: { bedNo: { contains: \"x\" } }) { totalCount } }");
        Assert.Equal(["Beds"], read);
    }

    /// <summary>The registers, other than the small ones, that the query's plan reads from end to end.</summary>
    private async Task<(IReadOnlyList<string> Tables, string Plan)> ReadAsWholeAsync(string query)
    {
        var response = await fixture.Engine.ExecuteAsync(new QueryRequest(query), AccessPolicy.All, CancellationToken.None);
        fixture.Executed.Clear();
        await response.WriteAsync(PipeWriter.Create(Stream.Null), CancellationToken.None);
        var sql = Assert.Single(fixture.Executed);

        var plan = JsonNode.Parse(Explain(sql))![0]!["Plan"]!;
        var tables = Nodes(plan).Where(node => (string?)node["Node Type"] == "Seq Scan").Select(node => (string)node["Relation Name"]!)
            .Where(table => table is "Beds" or "SocialWorkers" or "Caregivers" or "Institutions" or "BurialSites" or "SupportProjects");
        return ([.. tables], $"{query}\n{plan.ToJsonString()}\n{SqlText.Pretty(sql)}");
    }

    private string Explain(string sql)
    {
        var parameters = Parameter().Matches(sql).Select(match => int.Parse(match.Groups["number"].Value)).DefaultIfEmpty(0).Max();
        var values = parameters == 0 ? "" : $"({string.Join(", ", Enumerable.Repeat("NULL", parameters))})";
        using var connection = new NpgsqlConnection(fixture.ConnectionString);
        connection.Open();
        Run(connection, "SET plan_cache_mode = force_generic_plan");
        Run(connection, "PREPARE explained AS " + sql);
        try
        {
            return (string)Run(connection, "EXPLAIN (FORMAT JSON) EXECUTE explained" + values)!;
        }
        finally
        {
            Run(connection, "DEALLOCATE explained; RESET plan_cache_mode");
        }
    }

    private static object? Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode plan) =>
        (plan["Plans"]?.AsArray() ?? []).SelectMany(child => Nodes(child!)).Prepend(plan);

    [GeneratedRegex("\"Node Type\":\"Index Only Scan\"[^{}]*\"Index Name\":\"(?<name>\\w+)\",\"Relation Name\":\"Beds\"", RegexOptions.ExplicitCapture)]
    private static partial Regex BedIndex();

    [GeneratedRegex(@"\$(?<number>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Parameter();
}

using System.Text.Json.Nodes;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>At the ends of the calendar: operands finer than a microsecond, days that local clocks put into another year, and rows written by hand.</summary>
public sealed class CalendarEndTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(sampleCounty: false);
        await EdgeCases.FillAsync(_database.Registers, new SteppingClock());
        await _database.MirrorAsync();
    }

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    private async Task SetInstantsAsync(params string[] instants)
    {
        for (var i = 0; i < instants.Length; i++)
            await _database.WriteByHandAsync($"""UPDATE "Institutions" SET "UpdatedAt" = '{instants[i]}' WHERE "Key" = {i + 1}""", $"""UPDATE "Institutions" SET "UpdatedAt" = '{instants[i]}Z' WHERE "Key" = {i + 1}""");
    }

    [Fact]
    public async Task An_operand_between_two_microseconds_is_equal_to_none()
    {
        await SetInstantsAsync("9999-12-31T23:59:59.999999", "9999-12-31T23:59:59.999998", "0001-01-01T00:00:00.000000", "2025-12-31T00:00:00.000001");
        foreach (var (op, operand, found) in new[]
        {
            ("eq", "9999-12-31T23:59:59.9999999Z", 0), ("eq", "9999-12-31T23:59:59.999999Z", 1), ("gt", "9999-12-31T23:59:59.999999Z", 0), ("gte", "9999-12-31T23:59:59.999999Z", 1),
            ("gte", "9999-12-31T23:59:59.9999991Z", 0), ("gt", "9999-12-31T23:59:59.9999981Z", 1), ("lt", "9999-12-31T23:59:59.9999999Z", 14), ("lte", "9999-12-31T23:59:59.9999991Z", 14),
            ("lt", "9999-12-31T23:59:59.999999Z", 13), ("lt", "0001-01-01T00:00:00.0000001Z", 1), ("lt", "0001-01-01T00:00:00Z", 0), ("eq", "2025-12-31T00:00:00.0000011Z", 0),
            ("eq", "2025-12-31T00:00:00.000001Z", 1), ("eq", "2025-12-31T08:00:00.000001+08:00", 1),
        })
        {
            Assert.Equal(found, await CountAsync(op, $"\"{operand}\""));
            Assert.Equal(14 - found, await CountAsync("n" + op, $"\"{operand}\""));
        }
        Assert.Equal(1, await CountAsync("in", """["9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.999998Z", "9999-12-31T23:59:59.9999989Z"]"""));
        Assert.Equal(14, await CountAsync("nin", """["9999-12-31T23:59:59.9999999Z"]"""));
    }

    /// <summary>The last hours of 9999 are the year 10000 at eight hours before UTC; they belong to the last day there is.</summary>
    [Theory]
    [InlineData("DAY", "9999-12-31")]
    [InlineData("MONTH", "9999-12-01")]
    [InlineData("QUARTER", "9999-10-01")]
    [InlineData("YEAR", "9999-01-01")]
    public async Task The_ends_belong_to_the_first_and_the_last_span(string unit, string last)
    {
        await SetInstantsAsync(
            "9999-12-31T23:59:59.999999", "9999-12-31T16:00:00.000000", "9999-12-31T15:59:59.999999", "9999-12-30T16:00:00.000000", "0001-01-01T00:00:00.000000", "0001-01-01T15:59:59.999999");
        var query = $"query($after: String) {{ institutions {{ groups(by: [{{ updatedAt: {unit} }}], first: 1, after: $after) "
            + "{ totalCount nodes { key { updatedAt } aggregate { count min { updatedAt } } where } pageInfo { endCursor } } } }";
        var keys = new List<string>();
        for (string? after = null; ;)
        {
            var page = (await _database.AskAsync(query, new { after })).Good().At("institutions", "groups")!;
            if (page["nodes"]!.AsArray() is not [var group])
                break;
            keys.Add($"{group!["key"]!["updatedAt"]} {group["aggregate"]!["count"]}");
            Assert.Equal((int)group["aggregate"]!["count"]!, await CountAsync(group["where"]!));
            after = (string?)page["pageInfo"]!["endCursor"];
        }
        Assert.Equal("0001-01-01 2", keys[0]);
        Assert.Equal($"{last} 4", keys[^1]);
        var facets = (await _database.AskAsync($"{{ institutions {{ facets {{ updatedAt(by: {unit}) {{ value count }} totalCount {{ updatedAt(by: {unit}) }} }} }} }}")).Good();
        Assert.Equal(keys.Order(StringComparer.Ordinal), facets.At("institutions", "facets", "updatedAt")!.AsArray().Select(value => $"{value!["value"]} {value["count"]}").Order(StringComparer.Ordinal));
        Assert.Equal(keys.Count, (int)facets.At("institutions", "facets", "totalCount", "updatedAt")!);
    }

    /// <summary>A value that cannot be written with four digits of the year is missing, where it may be.</summary>
    [Fact]
    public async Task Rows_written_by_hand_leave_the_answer_whole()
    {
        await _database.WriteByHandIntoPostgresAsync(
            """
            UPDATE "Divisions" SET "ValidTo" = 'infinity' WHERE "Key" = 2;
            UPDATE "Divisions" SET "ValidTo" = '10000-01-01' WHERE "Key" = 3;
            UPDATE "Divisions" SET "ValidTo" = '0044-03-15 BC' WHERE "Key" = 4;
            UPDATE "Divisions" SET "ValidTo" = '-infinity' WHERE "Key" = 5;
            UPDATE "Divisions" SET "ValidTo" = '9999-12-31' WHERE "Key" = 6;
            UPDATE "Divisions" SET "ValidTo" = '0001-01-01' WHERE "Key" = 7;
            """);
        var answer = (await _database.AskPostgresAsync(
            "{ divisions(first: 8) { nodes { code until: validTo } edges { node { ... on Division { validTo } } } aggregate { count max { validTo } } } }")).Good();
        string[] expected = ["null", "null", "null", "null", "\"9999-12-31\"", "\"0001-01-01\""];
        Assert.Equal(expected, answer.At("divisions", "nodes")!.AsArray().Skip(1).Take(6).Select(node => node!["until"]?.ToJsonString() ?? "null"));
        Assert.Equal(expected, answer.At("divisions", "edges")!.AsArray().Skip(1).Take(6).Select(edge => edge!["node"]!["validTo"]?.ToJsonString() ?? "null"));
        Assert.Null(answer.At("divisions", "aggregate", "max", "validTo"));
    }

    [Fact]
    public async Task A_field_that_is_never_null_takes_its_object_along()
    {
        await _database.WriteByHandIntoPostgresAsync("""UPDATE "Institutions" SET "UpdatedAt" = 'infinity' WHERE "Key" = 1; UPDATE "SocialWorkers" SET "InstitutionKey" = 1 WHERE "Key" = 3""");
        var ids = (await _database.AskPostgresAsync("{ institutions(first: 2) { nodes { id beds(first: 1) { nodes { id } } } } }")).Good();
        var id = ids.Ids("institutions")[0];
        // Of a list the whole is null, of a relation that may be missing it alone.
        await ShouldBeAsync("{ institutions(first: 2) { totalCount nodes { updatedAt } } }", """{"institutions":{"totalCount":14,"nodes":null}}""", """["institutions","nodes",0,"updatedAt"]""");
        await ShouldBeAsync("{ institutions(first: 2) { edges { node { updatedAt } } totalCount } }", """{"institutions":{"edges":null,"totalCount":14}}""", """["institutions","edges",0,"node","updatedAt"]""");
        await ShouldBeAsync("{ socialWorkers(first: 1, where: { institution: { id: { eq: \"" + id + "\" } } }) { nodes { institution { a: updatedAt } } } }", """{"socialWorkers":{"nodes":[{"institution":null}]}}""", """["socialWorkers","nodes",0,"institution","a"]""");
        await ShouldBeAsync("{ beds(first: 1, where: { institution: { id: { eq: \"" + id + "\" } } }) { nodes { institution { updatedAt } } } }", """{"beds":{"nodes":null}}""", """["beds","nodes",0,"institution","updatedAt"]""");
        await ShouldBeAsync($$"""{ nodes(ids: ["x", "{{id}}", "{{ids.Ids("institutions")[1]}}"]) { __typename ... on Institution { updatedAt } } }""", null, """["nodes",1,"updatedAt"]""");
        await ShouldBeAsync($$"""{ node(id: "{{id}}") { ... on Institution { updatedAt } } divisions { totalCount } }""", """{"node":null,"divisions":{"totalCount":16}}""", """["node","updatedAt"]""");
        await ShouldBeAsync("{ divisions(first: 20) { nodes { institutions { nodes { updatedAt } } } } }", null, null);
    }

    /// <summary>They sort where they belong, and a cursor that stands on one goes on behind it.</summary>
    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task Rows_written_by_hand_can_be_paged_through(string direction)
    {
        await _database.WriteByHandIntoPostgresAsync(
            """
            UPDATE "Institutions" SET "UpdatedAt" = 'infinity' WHERE "Key" IN (1, 2);
            UPDATE "Institutions" SET "UpdatedAt" = '-infinity' WHERE "Key" = 3;
            UPDATE "Institutions" SET "UpdatedAt" = '10000-01-01 00:00:00+00' WHERE "Key" IN (4, 5);
            UPDATE "Institutions" SET "UpdatedAt" = '0044-03-15 00:00:00+00 BC' WHERE "Key" = 6;
            UPDATE "Institutions" SET "ClosedOn" = 'infinity' WHERE "Key" IN (6, 7);
            UPDATE "Institutions" SET "ClosedOn" = '0044-03-15 BC' WHERE "Key" = 8;
            """);
        foreach (var field in new[] { "updatedAt", "closedOn" })
        {
            var query = $"query($first: Int, $after: String) {{ institutions(order: [{{ {field}: {direction} }}], first: $first, after: $after) {{ nodes {{ id }} pageInfo {{ endCursor }} }} }}";
            var whole = (await _database.AskPostgresAsync(query, new { first = 50 })).Good().Ids("institutions");
            Assert.Equal(14, whole.Count);
            var paged = new List<string>();
            for (string? after = null; ;)
            {
                var page = (await _database.AskPostgresAsync(query, new { first = 1, after })).Good();
                if (page.Ids("institutions") is not [var id])
                    break;
                paged.Add(id);
                after = (string?)page.At("institutions", "pageInfo", "endCursor");
            }
            Assert.Equal(whole, paged);
            var groups = (await _database.AskPostgresAsync($"{{ institutions {{ groups(by: [{{ {field}: YEAR }}]) {{ nodes {{ key {{ {field} }} aggregate {{ count }} where }} }} }} }}")).Good();
            foreach (var group in groups.At("institutions", "groups", "nodes")!.AsArray())
            {
                var rows = await _database.AskPostgresAsync("query($where: InstitutionFilterInput) { institutions(where: $where) { totalCount } }", new { where = group!["where"]!.DeepClone() });
                Assert.Equal((int)group["aggregate"]!["count"]!, (int)rows.Good().At("institutions", "totalCount")!);
            }
        }
    }

    [Fact]
    public async Task A_table_has_null_there_or_ends()
    {
        await _database.WriteByHandIntoPostgresAsync("""UPDATE "Divisions" SET "ValidTo" = 'infinity' WHERE "Key" = 2; UPDATE "Institutions" SET "UpdatedAt" = 'infinity' WHERE "Key" = 1""");
        var table = await _database.PostgresTableAsync("{ divisions(first: 2) { nodes { code validTo } } }");
        Assert.DoesNotContain("infinity", table.Text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<Execution.DatabaseException>(() => _database.PostgresTableAsync("{ institutions(first: 2) { nodes { updatedAt } } }"));
    }

    private async Task ShouldBeAsync(string query, string? data, string? path)
    {
        var answer = await _database.AskPostgresAsync(query);
        if (data != null)
            Assert.Equal(data, answer.Data.ToJsonString());
        var error = Assert.Single(answer.Errors)!;
        Assert.Equal("DATABASE_VALUE", (string)error["extensions"]!["code"]!);
        Assert.Single(error["locations"]!.AsArray());
        Leaks.None(answer);
        if (path != null)
            Assert.Equal(path, error["path"]!.ToJsonString());
    }

    private async Task<int> CountAsync(string op, string operand) =>
        (int)(await _database.AskAsync($"{{ institutions(where: {{ updatedAt: {{ {op}: {operand} }} }}) {{ totalCount }} }}")).Good().At("institutions", "totalCount")!;

    private async Task<int> CountAsync(JsonNode where) => (int)(await _database.AskAsync(
        "query($where: InstitutionFilterInput) { institutions(where: $where) { totalCount } }", new { where = where.DeepClone() })).Good().At("institutions", "totalCount")!;
}

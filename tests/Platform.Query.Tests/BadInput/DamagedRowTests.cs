using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Model.ElderlyCare;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>Rows of a SQLite file that hold what no column of ours may: one value is missing, and everything else is as it was.</summary>
public sealed class DamagedRowTests(DamagedFile file) : IClassFixture<DamagedFile>
{
    private static readonly string[] Values =
        ["''", "'abc'", "'\"},{'", "1.5", "9e999", "-9e999", "X'D1F8'", DamagedFile.Gbk, "9223372036854775807", "-1", "9", "'2025-02-30'", "'infinity'"];

    private static readonly string[] Few = ["''", "1.5", "X'D1F8'", DamagedFile.Gbk, "9"];

    public static TheoryData<string> Lists => new("beds", "institutions", "divisions", "burialSites", "caregivers", "socialWorkers", "migrantVillages", "supportProjects");

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_value_of_a_row_that_its_column_cannot_have_is_missing_and_nothing_else(string list)
    {
        foreach (var property in Properties(list))
        {
            var field = Camel(property.Name);
            var others = $"{{ {list}(first: 4) {{ totalCount nodes {{ {Fields(list, property)} }} }} }}";
            var all = $"{{ {list}(first: 4) {{ totalCount nodes {{ {Fields(list)} }} pageInfo {{ hasNextPage }} }} }}";
            var (othersBefore, allBefore) = ((await AskAsync(others)).Good().Text, (await AskAsync(all)).Good());
            foreach (var value in Values)
            {
                using var damage = file.Damage(property, value);
                Assert.Equal(othersBefore, (await AskAsync(others)).Good().Text);
                var answer = await AskAsync(all);
                if (!file.IsDamaged(property, value))
                {
                    Assert.NotNull(answer.Good().At(list, "nodes", 1, field));
                    continue;
                }
                if (!property.IsNullable)
                {
                    Assert.True(answer.At(list, "nodes") == null, $"{property} = {value}: {answer.Text}");
                    var error = Assert.Single(answer.Errors);
                    Assert.Equal("DATABASE_VALUE", (string?)error!["extensions"]!["code"]);
                    Assert.Equal($"[\"{list}\",\"nodes\",1,\"{field}\"]", error["path"]!.ToJsonString());
                    Assert.NotNull(error["locations"]);
                    continue;
                }
                Assert.Null(answer.Good().At(list, "nodes", 1, field));
                answer.At(list, "nodes", 1)![field] = allBefore.At(list, "nodes", 1, field)?.DeepClone();
                Assert.Equal(allBefore.Json.ToJsonString(), answer.Json.ToJsonString());
            }
        }
        // All is well again.
        Assert.False((await AskAsync($"{{ {list}(first: 50) {{ nodes {{ {Fields(list)} }} }} }}")).Json.ContainsKey("errors"));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task In_a_table_its_cell_is_empty(string list)
    {
        foreach (var property in Properties(list))
        {
            var query = $"{{ {list}(first: 4) {{ nodes {{ {Fields(list)} }} }} }}";
            var before = await TestTable.ReadAsync(file.Database.Engine, new QueryRequest(query));
            var column = before.Names.ToList().IndexOf(Camel(property.Name));
            foreach (var value in Few)
            {
                using var damage = file.Damage(property, value);
                var table = await TestTable.ReadAsync(file.Database.Engine, new QueryRequest(query));
                if (file.IsDamaged(property, value))
                    Assert.True(table.Rows[1][column] == null, $"{property} = {value}: {table.Text}");
                var cells = table.Rows.Select((row, number) => row.Select((cell, i) => (number, i) == (1, column) ? before.Rows[1][column] : cell));
                Assert.Equal(before.Rows.SelectMany(row => row), cells.SelectMany(row => row));
            }
        }
    }

    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task Pages_in_its_order_have_every_row_once(string direction)
    {
        foreach (var property in Properties("institutions").Where(property => !IsList(property)))
        {
            foreach (var value in (string[])["''", DamagedFile.Gbk, "1.5"])
            {
                using var damage = file.Damage(property, value);
                var query = $"query($after: String) {{ institutions(first: 20, after: $after, order: [{{ {Camel(property.Name)}: {direction} }}]) "
                    + "{ nodes { floorAreaM2 beds { totalCount } } edges { cursor } pageInfo { hasNextPage endCursor } totalCount } }";
                var (count, after) = (0, (string?)null);
                do
                {
                    var page = (await AskAsync(query, new { after })).Good();
                    count += page.At("institutions", "edges")!.AsArray().Count;
                    after = (bool)page.At("institutions", "pageInfo", "hasNextPage")! ? (string?)page.At("institutions", "pageInfo", "endCursor") : null;
                }
                while (after != null && count <= 45);
                Assert.Equal(45, count);
            }
        }
    }

    [Fact]
    public async Task Groups_facets_and_totals_count_it_as_missing()
    {
        foreach (var property in Properties("institutions").Where(property => property.Name is not ("Id" or "UpdatedAt")))
        {
            var isDate = property.ClrType == typeof(DateOnly) || property.ClrType == typeof(DateOnly?);
            var (field, by) = (Camel(property.Name), IsList(property) ? "EACH" : isDate ? "DAY" : "VALUE");
            foreach (var value in Few)
            {
                using var damage = file.Damage(property, value);
                var answer = (await AskAsync(
                    $"{{ institutions {{ groups(by: [{{ {field}: {by} }}], first: 100) {{ nodes {{ key {{ {field} }} aggregate {{ count max {{ name }} }} }} }} "
                    + $"facets {{ {field}{(isDate ? "(by: DAY)" : "")} {{ value count }} }} aggregate {{ count sum {{ grade monthlyFeeMinFen }} avg {{ floorAreaM2 }} max {{ phone grade }} }} }} }}")).Good();
                Assert.Equal(45, answer.At("institutions", "groups", "nodes")!.AsArray().Sum(group => (int)group!["aggregate"]!["count"]!));
                if (file.IsDamaged(property, value))
                    Assert.Contains(answer.At("institutions", "groups", "nodes")!.AsArray(), group => group!["key"]![field] == null);
            }
        }
    }

    [Fact]
    public async Task The_nearest_that_may_be_null_is_null()
    {
        using var damage = file.Damage(Property<Bed>(nameof(Bed.Kind)), "9", key: 1);
        var answer = await AskAsync(
            """
            query Q {
              a: institutions(first: 2) { nodes { id beds(first: 2) { totalCount ...L edges { node { kind } } } } }
              beds(first: 2) { edges { cursor node { ...B } } totalCount }
              other: beds(first: 1, last: null) { nodes { bedNo institution { name } } }
            }
            fragment L on BedsConnection { nodes { ...B } }
            fragment B on Bed { no: bedNo the: kind }
            """);
        Assert.Null(answer.At("a", "nodes", 0, "beds", "nodes"));
        Assert.Null(answer.At("a", "nodes", 0, "beds", "edges"));
        Assert.Equal(2, answer.At("a", "nodes", 1, "beds", "nodes")!.AsArray().Count);
        Assert.True((int)answer.At("a", "nodes", 0, "beds", "totalCount")! > 2);
        Assert.Null(answer.At("beds", "edges"));
        Assert.NotNull(answer.At("other", "nodes", 0, "institution", "name"));
        Assert.Equal(
            [
                """["a","nodes",0,"beds","nodes",0,"the"]""",
                """["a","nodes",0,"beds","edges",0,"node","kind"]""",
                """["beds","edges",0,"node","the"]""",
            ],
            answer.Errors.Select(error => error!["path"]!.ToJsonString()));
        Assert.Equal("[{\"line\":7,\"column\":31}]", answer.Errors[0]!["locations"]!.ToJsonString());
    }

    [Fact]
    public async Task A_single_object_is_null()
    {
        var id = (string?)(await AskAsync("{ institutions(first: 2) { nodes { id creditCode } } }")).At("institutions", "nodes", 1, "id");
        using var damage = file.Damage(Property<Institution>(nameof(Institution.Name)), DamagedFile.Gbk);
        var answer = await AskAsync("query($id: ID!) { node(id: $id) { ... on Institution { name } } nodes(ids: [$id, $id]) { id ... on Institution { name } } }", new { id });
        Assert.Equal("""{"node":null,"nodes":[null,null]}""", answer.Data.ToJsonString());
        Assert.Equal(3, answer.Errors.Count);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_do_not_break_an_answer_that_is_sent_already()
    {
        var last = 50L;
        using var damage = file.Damage(Property<Bed>(nameof(Bed.BedNo)), DamagedFile.Gbk, last);
        var long_ = string.Join(' ', Enumerable.Range(0, 60).Select(number => $"f{number}: institution {{ name address }}"));
        var answer = (await AskAsync($"{{ beds(first: 50) {{ nodes {{ bedNo {long_} }} }} }}")).Good();
        Assert.Equal("\uFFFD\uFFFD\uFFFD\uFFFD\\\"", (string?)answer.At("beds", "nodes", 49, "bedNo"));
    }

    [Fact]
    public async Task A_connection_notices_damage_and_its_repair()
    {
        const string query = "{ beds(first: 2) { nodes { monthlyFeeFen } } }";
        var before = (await AskAsync(query)).Good().Text;
        using (file.Damage(Property<Bed>(nameof(Bed.MonthlyFeeFen)), "''", key: 1))
            Assert.Null((await AskAsync(query)).Good().At("beds", "nodes", 0, "monthlyFeeFen"));
        file.Database.TakeExecuted();
        Assert.Equal(before, (await AskAsync(query)).Text);
        Assert.Single(file.Database.TakeExecuted());
    }

    private Task<Answer> AskAsync(string query, object? variables = null) => file.Database.AskAsync(query, variables);

    private IProperty Property<TEntity>(string name) => file.Database.Registers.Model.FindEntityType(typeof(TEntity))!.FindProperty(name)!;

    private IEnumerable<IProperty> Properties(string list) => file.Database.Registers.Model.GetEntityTypes()
        .Single(type => Camel(type.GetTableName()!) == list).GetProperties().Where(property => !property.IsShadowProperty() && !property.IsPrimaryKey());

    private string Fields(string list, IProperty? without = null) =>
        string.Join(' ', Properties(list).Where(property => property != without).Select(property => Camel(property.Name)));

    private static bool IsList(IProperty property) => property.ClrType.IsGenericType && Nullable.GetUnderlyingType(property.ClrType) == null;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

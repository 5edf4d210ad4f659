using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Identifiers;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>At the ends of what is held: a sum beyond 64 bits is an error where it is shown, and never a wrong number; up to there it is exact.</summary>
public sealed class OverflowTests(FarEndsFixture fixture) : IClassFixture<FarEndsFixture>
{
    [Fact]
    public async Task Sums_are_exact_or_refused()
    {
        var answer = (await AskAsync("""where: { bedNo: { nin: ["d"] } }""", "sum { monthlyFeeFen } max { monthlyFeeFen }")).Good();
        Assert.Equal("""{"aggregate":{"sum":{"monthlyFeeFen":9223372036854775806},"max":{"monthlyFeeFen":9223372036854775805}}}""", answer.At("beds")!.ToJsonString());
        answer = (await AskAsync("""where: { bedNo: { in: ["b", "d", "n"] } }""", "count sum { monthlyFeeFen } avg { monthlyFeeFen }")).Good();
        Assert.Equal("""{"aggregate":{"count":3,"sum":{"monthlyFeeFen":3},"avg":{"monthlyFeeFen":1.5}}}""", answer.At("beds")!.ToJsonString());

        await ShouldOverflowAsync("beds { aggregate { sum { monthlyFeeFen } } }");
        await ShouldOverflowAsync("beds { nodes { bedNo } aggregate { a: sum { b: monthlyFeeFen } } }");
        await ShouldOverflowAsync("beds { groups(by: [{ status: VALUE }]) { nodes { aggregate { sum { monthlyFeeFen } } } } }");
        answer = (await fixture.Database.AskAsync(
            "{ beds { groups(by: [{ bedNo: VALUE }], order: [{ aggregate: { sum: { monthlyFeeFen: DESC } } }]) { nodes { aggregate { sum { f: monthlyFeeFen } } } } } }")).Good();
        Assert.Equal(
            ["9223372036854775805", "2", "1", "null"],
            answer.At("beds", "groups", "nodes")!.AsArray().Select(group => group!["aggregate"]!["sum"]!["f"]?.ToJsonString() ?? "null"));
    }

    private async Task ShouldOverflowAsync(string field)
    {
        var answer = await fixture.Database.AskAsync($"{{ {field} divisions {{ totalCount }} }}");
        Assert.Equal("AGGREGATE_OVERFLOW", answer.Code);
        Assert.Equal("A sum or a mean is beyond 64 bits; narrow the filter.", answer.Message);
        Assert.Equal("""["beds"]""", Assert.Single(answer.Errors)!["path"]!.ToJsonString());
        Assert.Equal("""{"beds":null,"divisions":{"totalCount":2}}""", answer.Data.ToJsonString());
        Leaks.None(answer);
    }

    private Task<Answer> AskAsync(string where, string aggregates) => fixture.Database.AskAsync($"{{ beds({where}) {{ aggregate {{ {aggregates} }} }} }}");

    /// <summary>The last span of all has no end that could be written.</summary>
    [Theory]
    [InlineData("DAY", "9999-12-31")]
    [InlineData("MONTH", "9999-12-01")]
    [InlineData("QUARTER", "9999-10-01")]
    [InlineData("YEAR", "9999-01-01")]
    public async Task The_last_day_there_is_belongs_to_a_group(string unit, string start)
    {
        var answer = (await fixture.Database.AskAsync(
            $"{{ divisions {{ groups(by: [{{ validTo: {unit} }}]) {{ nodes {{ key {{ validTo }} aggregate {{ count }} where }} }} }} }}")).Good();
        var group = answer.At("divisions", "groups", "nodes", 1)!;
        Assert.Equal(
            $$$"""{"key":{"validTo":"{{{start}}}"},"aggregate":{"count":1},"where":{"and":[{"validTo":{"gte":"{{{start}}}"}}]}}""", group.ToJsonString());
        var rows = await fixture.Database.AskAsync(
            "query($where: DivisionFilterInput) { divisions(where: $where) { nodes { code } } }", new { where = group["where"] });
        Assert.Equal("""{"nodes":[{"code":"330726101"}]}""", rows.Good().At("divisions")!.ToJsonString());
    }
}

/// <summary>Rows with the greatest amounts and the last day.</summary>
public sealed class FarEndsFixture : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync(sampleCounty: false);
        await using var context = Database.Registers.CreateDbContext();
        var county = new Division("330726", "浦江县", null);
        var township = new Division("330726101", "黄宅镇", county, null, null, DateOnly.MaxValue);
        var institution = new Institution(
            CreditCode.Complete("52330726", "MJX00001"), "a", Ownership.Public, LegalForm.PublicInstitution, InstitutionCategory.NursingHome,
            InstitutionStatus.Operating, new DateOnly(2020, 1, 1), "a", "a", township);
        context.AddRange(county, township, institution);
        foreach (var (bedNo, fee) in new (string, long?)[] { ("a", long.MaxValue - 2), ("b", 1), ("d", 2), ("n", null) })
            context.Add(new Bed(institution, bedNo, BedKind.Nursing, CareMode.FullDay, BedStatus.Vacant, new DateOnly(2020, 1, 1), null, null, null, fee));
        await context.SaveChangesAsync();
        await Database.MirrorAsync();
    }

    public async Task DisposeAsync() => await Database.DisposeAsync();
}

using System.Globalization;
using CsCheck;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;

namespace Platform.Query.Tests.Properties;

/// <summary>A Float is compared as the double that its text names, whatever the text, as a literal and as a variable.</summary>
public sealed class FloatTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    private static readonly string[] Operators = ["eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];

    private static readonly string[] Odd =
        ["0", "-0", "-0.0", "0e0", "5e-324", "-5E-324", "4.9406564584124654e-324", "2.2250738585072011e-308", "1e-400", "1.7976931348623157e308",
        "-1.7976931348623157E+308", "9223372036854775807", "9223372036854.775807", "0.99440000000000001", "1", "1.0", "10e-1", "0.1e1", "1e0"];

    private static readonly (string Root, string Field)[] Fields =
        [("institutions", "longitude"), ("institutions", "latitude"), ("institutions", "occupancyRate"), ("burialSites", "usageRate")];

    [Fact]
    public async Task Filters_and_conditions_on_groups_compare_doubles()
    {
        await Gen.Select(Gen.OneOf(Fields), Gen.OneOf(Operators), Gen.Int[0, 1000], Gen.Int[-2, 2], Gen.Int[0, 5], Gen.OneOf(Odd), Gen.Int[0, 3]).SampleAsync(
            async (field, op, index, steps, spelling, odd, kind) =>
            {
                var rows = Held(field.Root, field.Field);
                var known = rows.OfType<double>().Distinct().ToList();
                var operand = kind == 0 ? odd : Spelled(Moved(known[index % known.Count], steps), spelling);
                var number = double.Parse(operand, CultureInfo.InvariantCulture);
                bool Matches(double? value) => Holds(op, value, number);

                var list = op is "in" or "nin";
                var literal = list ? $"[{operand}]" : operand;
                var query = $"{{ {field.Root}(where: {{ {field.Field}: {{ {op}: OPERAND }} }}) {{ totalCount }} "
                    + $"g: {field.Root} {{ groups(by: [{{ {field.Field}: VALUE }}], having: {{ key: {{ {field.Field}: {{ {op}: OPERAND }} }} }}) {{ totalCount }} }} }}";
                var type = list ? "[Float]" : "Float";
                foreach (var (text, variables) in new[]
                {
                    (query.Replace("OPERAND", literal, StringComparison.Ordinal), null),
                    ($"query($v: {type}) " + query.Replace("OPERAND", "$v", StringComparison.Ordinal), $$"""{"v":{{literal}}}"""),
                })
                {
                    var answer = (await fixture.Database.AskAsync(text, variables)).Good();
                    Assert.Equal(rows.Count(Matches), (int)answer.At(field.Root, "totalCount")!);
                    Assert.Equal(rows.Distinct().Count(Matches), (int)answer.At("g", "groups", "totalCount")!);
                }
            },
            iter: 500,
            print: Sample.Print);
    }

    /// <summary>A cursor that one spelling made is taken under another when that names the same double, and only then.</summary>
    [Theory]
    [InlineData("118", "118.0", true)]
    [InlineData("118.0", "1.18e2", true)]
    [InlineData("118.0", "117.99999999999999999", true)]
    [InlineData("118.0", "118.00000000000001", false)]
    [InlineData("0", "-0.0", true)]
    [InlineData("0", "5e-324", false)]
    [InlineData("5e-324", "4.9e-324", true)]
    [InlineData("29.391778", "29.391778000000002", false)]
    [InlineData("29.391778000000002", "29.3917780000000019", true)]
    public async Task A_cursor_is_bound_to_the_double(string made, string used, bool isTaken)
    {
        const string InVariable = "query($v: Float, $after: String) { institutions(where: { longitude: { neq: $v } }, first: 1, after: $after) { totalCount pageInfo { endCursor } } }";
        foreach (var (maker, user) in new[] { (made, used), (used, made) })
        {
            var cursor = (string)(await fixture.Database.AskAsync(InVariable, $$"""{"v":{{maker}}}""")).Good().At("institutions", "pageInfo", "endCursor")!;
            var literal = InVariable.Replace("$v: Float, ", "", StringComparison.Ordinal).Replace("$v", user, StringComparison.Ordinal);
            var answers = new[]
            {
                await fixture.Database.AskAsync(literal, new { after = cursor }),
                await fixture.Database.AskAsync(InVariable, $$"""{"v":{{user}},"after":"{{cursor}}"}"""),
            };
            Assert.All(answers, answer => Assert.Equal(isTaken ? null : "HC0078", answer.Code));
        }
    }

    /// <summary>What a group says of its key lists its rows, and a page after its cursor is the next one.</summary>
    [Theory]
    [InlineData("institutions", "longitude", "ASC")]
    [InlineData("institutions", "occupancyRate", "DESC")]
    [InlineData("burialSites", "usageRate", "ASC")]
    public async Task Keys_of_groups_and_cursors_are_the_doubles_of_the_rows(string root, string field, string direction)
    {
        var rows = Held(root, field);
        var query = $"query($after: String) {{ {root} {{ groups(by: [{{ {field}: VALUE }}], order: [{{ key: {{ {field}: {direction} }} }}], first: 1, after: $after) "
            + $"{{ nodes {{ key {{ {field} }} where }} pageInfo {{ endCursor }} }} }} }}";
        var expected = rows.Distinct().OrderBy(value => value ?? double.MinValue).ToList();
        if (direction == "DESC")
            expected.Reverse();
        string? after = null;
        foreach (var value in expected)
        {
            var page = (await fixture.Database.AskAsync(query, new { after })).Good().At(root, "groups")!;
            var group = Assert.Single(page["nodes"]!.AsArray())!;
            Assert.Equal(value, (double?)group["key"]![field]);
            var type = root == "institutions" ? nameof(Institution) : nameof(BurialSite);
            var listed = await fixture.Database.AskAsync(
                $"query($where: {type}FilterInput) {{ {root}(where: $where) {{ totalCount }} }}", $$"""{"where":{{group["where"]!.ToJsonString()}}}""");
            Assert.Equal(rows.Count(row => row == value), (int)listed.Good().At(root, "totalCount")!);
            after = (string?)page["pageInfo"]!["endCursor"];
        }
        Assert.Empty((await fixture.Database.AskAsync(query, new { after })).Good().At(root, "groups", "nodes")!.AsArray());
    }

    /// <summary>What no double holds is refused in the same places.</summary>
    [Fact]
    public async Task Beyond_the_largest_double_there_is_none()
    {
        Assert.Equal("VALIDATION", (await fixture.Database.AskAsync("{ institutions(where: { longitude: { lt: 1e400 } }) { totalCount } }")).Code);
        Assert.Equal(
            "VARIABLE_COERCION",
            (await fixture.Database.AskAsync("query($v: Float) { institutions(where: { longitude: { lt: $v } }) { totalCount } }", """{"v":1e400}""")).Code);
    }

    /// <summary>Decimals stay exact to 28 digits in both places.</summary>
    [Theory]
    [InlineData("1000.25", 1)]
    [InlineData("1000.250000000000000000000000", 1)]
    [InlineData("100025e-2", 1)]
    [InlineData("1000.250000000000000000000001", 0)]
    [InlineData("1000.249999999999999999999999", 0)]
    public async Task Decimals_are_exact(string operand, int found)
    {
        var held = fixture.Data.Rows<BurialSite>().Count(site => site.AreaM2 == 1000.25m);
        Assert.NotEqual(0, held);
        var literal = await fixture.Database.AskAsync($"{{ burialSites(where: {{ areaM2: {{ eq: {operand} }} }}) {{ totalCount }} }}");
        Assert.Equal(found * held, (int)literal.Good().At("burialSites", "totalCount")!);
        var variable = await fixture.Database.AskAsync(
            "query($v: Decimal) { burialSites(where: { areaM2: { eq: $v } }) { totalCount } }", $$"""{"v":{{operand}}}""");
        Assert.Equal(found * held, (int)variable.Good().At("burialSites", "totalCount")!);
    }

    private List<double?> Held(string root, string field) => (root, field) switch
    {
        ("institutions", "longitude") => [.. fixture.Data.Rows<Institution>().Select(row => row.Longitude)],
        ("institutions", "latitude") => [.. fixture.Data.Rows<Institution>().Select(row => row.Latitude)],
        ("institutions", _) => [.. fixture.Data.Rows<Institution>().Select(row => row.OccupancyRate)],
        _ => [.. fixture.Data.Rows<BurialSite>().Select(row => row.UsageRate)],
    };

    private static bool Holds(string op, double? value, double operand) => op switch
    {
        "eq" or "in" => value == operand,
        "gt" => value > operand,
        "gte" => value >= operand,
        "lt" => value < operand,
        "lte" => value <= operand,
        "nin" => !Holds("in", value, operand),
        _ => !Holds(op[1..], value, operand),
    };

    private static double Moved(double value, int steps)
    {
        for (; steps > 0; steps--)
            value = Math.BitIncrement(value);
        for (; steps < 0; steps++)
            value = Math.BitDecrement(value);
        return value;
    }

    private static string Spelled(double value, int spelling) => spelling switch
    {
        0 => value.ToString("R", CultureInfo.InvariantCulture),
        1 => value.ToString("G17", CultureInfo.InvariantCulture),
        2 => value.ToString("E16", CultureInfo.InvariantCulture),
        3 => value.ToString("E25", CultureInfo.InvariantCulture),
        4 => value.ToString("E16", CultureInfo.InvariantCulture).Replace("E", "000e", StringComparison.Ordinal),
        _ => value.ToString("F30", CultureInfo.InvariantCulture),
    };
}

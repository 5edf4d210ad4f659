using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Tables;

/// <summary>Titles and values in the words of labels: units and clocks stand in the titles, and the values are in them.</summary>
public sealed class TableWordingTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private static readonly TableWording Chinese = new(TableWords.Chinese, TableWords.Chinese);
    private static readonly TableWording English = new(TableWords.English, TableWords.English);

    [Fact]
    public async Task Titles_tell_units_and_the_clock()
    {
        const string Query = "{ institutions(first: 5) { nodes { name floorAreaM2 longitude occupancyRate bedCount monthlyFeeMinFen updatedAt establishedOn fee: monthlyFeeMaxFen at: updatedAt division { name parent { name } } } } }";
        var zh = await fixture.Database.TableAsync(Query, wording: Chinese);
        Assert.Equal(
            ["机构名称", "建筑面积（㎡）", "经度（°）", "入住率", "在用床位数（张）", "最低月收费（元）", "更新时间（北京时间）", "成立日期", "fee（元）", "at（北京时间）", "所在区划.全称", "所在区划.上级区划.全称"],
            zh.Columns.Select(column => column.Title));
        var en = await fixture.Database.TableAsync(Query, wording: English);
        Assert.Equal(
            [
                "Institution name", "Floor area (m²)", "Longitude (°)", "Occupancy rate", "Beds in service (beds)", "Lowest monthly fee (yuan)", "Updated at (Beijing time)",
                "Established on", "fee (yuan)", "at (Beijing time)", "Division.Full name", "Division.Parent division.Full name",
            ],
            en.Columns.Select(column => column.Title));
        Assert.Equal(zh.Rows, en.Rows);

        var names = await fixture.Database.TableAsync(Query);
        Assert.Equal(names.Names, names.Columns.Select(column => column.Title));
        Assert.Equal(names.Column("monthlyFeeMinFen").Select(fen => fen == null ? null : $"{fen[..^2]}.{fen[^2..]}"), zh.Column("monthlyFeeMinFen"));
        Assert.Equal(
            names.Column("updatedAt").Select(utc => DateTimeOffset.Parse(utc!, System.Globalization.CultureInfo.InvariantCulture)),
            zh.Column("updatedAt").Select(local => DateTimeOffset.Parse(local!, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(zh.Column("updatedAt"), local => Assert.EndsWith("+08:00", local, StringComparison.Ordinal));
        Assert.Equal(names.Column("occupancyRate"), zh.Column("occupancyRate"));
        Assert.Equal(names.Column("floorAreaM2"), zh.Column("floorAreaM2"));
    }

    [Fact]
    public async Task Totals_of_amounts_are_amounts_and_their_counts_are_not()
    {
        const string Query =
            "{ beds { groups(by: [{ monthlyFeeFen: VALUE }], first: 3) { nodes { key { monthlyFeeFen } aggregate { count distinctCount { monthlyFeeFen } sum { monthlyFeeFen } avg { monthlyFeeFen } max { updatedAt } } } } } }";
        var zh = await fixture.Database.TableAsync(Query, wording: Chinese);
        Assert.Equal(
            ["月床位费（元）", "行数", "不同取值的个数.月床位费", "合计.月床位费（元）", "平均值.月床位费（元）", "最大值.更新时间（北京时间）"],
            zh.Columns.Select(column => column.Title));
        Assert.Equal([TableKind.Fixed, TableKind.Whole, TableKind.Whole, TableKind.Fixed, TableKind.Fixed, TableKind.Instant], zh.Columns.Select(column => column.Kind));
        Assert.All(zh.Rows.Where(row => row[0] != null), row => Assert.Matches(@"^\d+\.\d\d \| \d+ \| 1 \| \d+\.\d\d \| \d+\.\d\d \| ", string.Join(" | ", row)));
    }

    [Fact]
    public async Task A_mean_of_amounts_is_rounded_to_their_decimals()
    {
        const string Query = "{ beds { groups(by: [{ kind: VALUE }]) { nodes { aggregate { avg { monthlyFeeFen } } } } } }";
        var fen = await fixture.Database.TableAsync(Query);
        var yuan = await fixture.Database.TableAsync(Query, wording: Chinese);
        Assert.Contains(fen.Rows, row => row[0]!.Contains('.', StringComparison.Ordinal));
        Assert.Equal(
            fen.Rows.Select(row => decimal.Round(decimal.Parse(row[0]!, System.Globalization.CultureInfo.InvariantCulture) / 100, 2, MidpointRounding.AwayFromZero)),
            yuan.Rows.Select(row => decimal.Parse(row[0]!, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Values_of_enums_and_truths_are_in_the_words_of_labels()
    {
        const string Query = "{ burialSites(first: 1) { nodes { nature methods isEcological } } }";
        Assert.Equal(["PUBLIC_WELFARE | TREE;LAWN;WALL | true"], (await fixture.Database.TableAsync(Query)).Rows.Select(row => string.Join(" | ", row)));
        Assert.Equal(["公益性 | 树葬、草坪葬、壁葬 | 是"], (await fixture.Database.TableAsync(Query, wording: Chinese)).Rows.Select(row => string.Join(" | ", row)));
        Assert.Equal(["Public welfare | Tree burial;Lawn burial;Wall burial | Yes"], (await fixture.Database.TableAsync(Query, wording: English)).Rows.Select(row => string.Join(" | ", row)));

        var keys = await fixture.Database.TableAsync(
            "{ burialSites { groups(by: [{ methods: EACH }, { isEcological: VALUE }]) { nodes { key { methods isEcological } } } } }",
            wording: new TableWording(TableWords.Names, TableWords.Chinese));
        Assert.Equal(["key.methods", "key.isEcological"], keys.Columns.Select(column => column.Title));
        Assert.Contains(keys.Rows, row => row is ["安息堂", "是"]);
    }

    [Fact]
    public async Task Titles_that_would_be_the_same_fall_back_to_the_names_with_their_units()
    {
        var table = await fixture.Database.TableAsync(
            "{ beds { groups(by: [{ kind: VALUE }]) { nodes { a: aggregate { sum { monthlyFeeFen } } b: aggregate { sum { monthlyFeeFen } } } } } }", wording: Chinese);
        Assert.Equal(["a.sum.monthlyFeeFen（元）", "b.sum.monthlyFeeFen（元）"], table.Columns.Select(column => column.Title));
    }

    [Fact]
    public async Task Counts_of_relations_are_called_by_them()
    {
        var table = await fixture.Database.TableAsync(
            "{ institutions(first: 1) { nodes { beds { totalCount aggregate { avg { monthlyFeeFen } } } division { children { totalCount } } free: beds { totalCount } } } }", wording: Chinese);
        Assert.Equal(["床位数", "床位.平均值.月床位费（元）", "所在区划.下级区划数", "free"], table.Columns.Select(column => column.Title));
    }
}

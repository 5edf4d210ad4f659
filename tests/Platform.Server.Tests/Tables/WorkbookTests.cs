using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Platform.Server.Tests.Tables;

/// <summary>Workbooks are read back by programs that did not write them, and keep to the standard.</summary>
public sealed partial class WorkbookTests(OddRegisters odd, SampleServerFixture sample) : IClassFixture<OddRegisters>, IClassFixture<SampleServerFixture>
{
    private const string Typed =
        "/graphql?query=query Institutions{institutions{nodes{name isLtciDesignated bedCount floorAreaM2 occupancyRate establishedOn closedOn updatedAt category creditCode monthlyFeeMaxFen}}}&format=";

    private const string Odd =
        "/graphql?query={institutions{nodes{creditCode phone establishedOn gradeValidUntil filedOn monthlyFeeMinFen monthlyFeeMaxFen}}}&format=";

    [Theory]
    [InlineData("exceljs")]
    [InlineData("sheetjs")]
    public async Task Texts_come_back_as_they_are_however_odd(string reader)
    {
        var table = await TableFile.ReadAsync(reader, await odd.Client.GetByteArrayAsync(OddRegisters.Names + "xlsx"));
        // The standard writes what XML cannot hold as _x0001_, and so _x005F_ for an underscore that looks like it; exceljs leaves both as they stand.
        var names = table.Rows().Select(row => row[1].GetString()!);
        Assert.Equal(OddRegisters.AllNames, reader == "exceljs" ? names.Select(Unescaped) : names);
    }

    [Fact]
    public async Task Workbooks_keep_to_the_standard()
    {
        foreach (var (server, url) in new (ServerFixture, string)[]
        {
            (odd, OddRegisters.Names + "xlsx"),
            (odd, Odd + "xlsx&titles=zh"),
            (sample, Typed + "xlsx&titles=zh&values=zh"),
            (sample, Typed + "xlsx"),
            (sample, "/graphql?query={divisions(first:0){nodes{code name}}}&format=xlsx"),
        })
        {
            using var stream = new MemoryStream(await server.Client.GetByteArrayAsync(url));
            using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}"));
            Assert.DoesNotContain(workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>(), _ => true);
        }
    }

    [Fact]
    public async Task Titles_are_bold_stay_in_view_and_filter_and_columns_are_as_wide_as_their_values()
    {
        var table = await TableFile.ReadAsync("exceljs", await sample.Client.GetByteArrayAsync(Typed + "xlsx&titles=zh&values=zh"));
        Assert.Equal(["Institutions"], table.GetProperty("sheets").Texts());
        Assert.Equal(
            ["机构名称", "是否长护险定点", "在用床位数（张）", "建筑面积（㎡）", "入住率", "成立日期", "注销日期", "更新时间（北京时间）", "机构类别", "统一社会信用代码", "最高月收费（元）"],
            table.GetProperty("rows")[0].Texts());
        Assert.True(table.GetProperty("bold").GetBoolean());
        Assert.Equal(1, table.GetProperty("frozen").GetInt32());
        Assert.Equal("A1:K46", table.GetProperty("filter").GetString());
        Assert.Equal(
            ["@", "@", null, "#,##0.00", "0.00%", "yyyy-mm-dd", null, "yyyy-mm-dd hh:mm:ss", null, "@", "#,##0.00"],
            table.GetProperty("formats").Texts());
        var widths = table.GetProperty("widths").EnumerateArray().Select(width => width.GetDouble()).ToList();
        var longest = table.Rows().Max(row => row[0].GetString()!.Sum(letter => letter > 0x2E80 ? 2 : 1));
        Assert.InRange(widths[0], longest, longest + 4);
        Assert.All(widths, width => Assert.InRange(width, 8, 60));
    }

    [Theory]
    [InlineData("query A_name_of_an_operation_that_is_longer_than_Excel_takes", "A_name_of_an_operation_that_is_")]
    [InlineData("query History", "History_")]
    [InlineData("", "divisions")]
    public async Task The_sheet_is_named_by_the_operation(string operation, string sheet)
    {
        var table = await TableFile.ReadAsync("exceljs", await sample.Client.GetByteArrayAsync($"/graphql?query={operation}{{divisions(first:1){{nodes{{code}}}}}}&format=xlsx"));
        Assert.Equal([sheet], table.GetProperty("sheets").Texts());
    }

    [Theory]
    [InlineData("xlsx", 1234567890123456789.0, "1234567890123456789", "12345")]
    [InlineData("xlsx&titles=zh", 12345678901234567.89, "12345678901234567.89", "123.45")]
    public async Task What_a_workbook_cannot_hold_is_text(string format, double amount, string text, string other)
    {
        Assert.Equal(amount, double.Parse(text, CultureInfo.InvariantCulture));
        foreach (var reader in new[] { "exceljs", "sheetjs" })
        {
            var row = Assert.Single((await TableFile.ReadAsync(reader, await odd.Client.GetByteArrayAsync(Odd + format))).Rows());
            Assert.Equal(["12330726PDY00001XP", "0579-00000040", "1850-01-05", "1900-02-28"], row.Take(4).Select(cell => cell.GetString()));
            Assert.Equal(other, row[5].GetDouble().ToString(CultureInfo.InvariantCulture));
            Assert.Equal(text, row[6].GetString());
        }

        var shown = (await TableFile.ReadAsync("sheetjs", await odd.Client.GetByteArrayAsync(Odd + format))).GetProperty("shown")[1];
        Assert.Equal("1900-03-01", shown[4].GetString());
    }

    [Fact]
    public async Task Numbers_dates_and_truths_are_those_of_the_other_formats()
    {
        var rows = (await TableFile.ReadAsync("exceljs", await sample.Client.GetByteArrayAsync(Typed + "xlsx"))).Rows();
        var lines = (await sample.Client.GetStringAsync(Typed + "ndjson")).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.EnumerateObject().ToList()).ToList();
        Assert.Equal(45, rows.Count);
        Assert.Equal(
            lines.Select(line => string.Join(" | ", line.Select(member => Text(member.Value)))),
            rows.Select(row => string.Join(" | ", row.Select(Text))));
    }

    [Fact]
    public async Task A_workbook_without_rows_has_its_columns()
    {
        var table = await TableFile.ReadAsync("exceljs", await sample.Client.GetByteArrayAsync("/graphql?query={divisions(first:0){nodes{code name}}}&format=xlsx"));
        Assert.Equal(["code", "name"], Assert.Single(table.GetProperty("rows").EnumerateArray()).Texts());
    }

    private static string Unescaped(string text) => Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString());

    [GeneratedRegex("_x(?<code>[0-9A-F]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();

    /// <summary>A value alike in both: exceljs gives dates as instants, to the second.</summary>
    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.String when value.GetString() is { Length: >= 10 } text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) =>
            new DateTimeOffset((instant.Ticks + TimeSpan.TicksPerSecond / 2) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero).ToString("s", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}

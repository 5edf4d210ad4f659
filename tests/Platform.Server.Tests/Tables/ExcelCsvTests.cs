using System.Text.Json;

namespace Platform.Server.Tests.Tables;

/// <summary>A CSV file for Excel keeps what a double click would change. SheetJS reads CSV as spreadsheets do.</summary>
public sealed class ExcelCsvTests(OddRegisters odd) : IClassFixture<OddRegisters>
{
    private const string Amounts = "/graphql?query={institutions{nodes{creditCode phone monthlyFeeMinFen monthlyFeeMaxFen establishedOn}}}&format=csv";

    [Fact]
    public async Task Texts_stay_texts()
    {
        var table = await TableFile.ReadAsync("sheetjs", await odd.Client.GetByteArrayAsync(OddRegisters.Names + "csv&excel=true"));
        var names = table.Rows().Select(row => row[1]).ToList();
        var expected = OddRegisters.AllNames.Select(text => text[0] is '=' or '+' or '-' or '@' ? "'" + text : text).ToList();
        Assert.Equal(expected.Count, names.Count);
        foreach (var (text, name) in expected.Zip(names).Where(pair => pair.First.Any(letter => char.IsDigit(letter) || letter == '\'') || pair.First is "true" or "TRUE"))
        {
            Assert.Equal((JsonValueKind.String, text), (name.ValueKind, name.GetString()));
        }

        Assert.All(table.Rows().Skip(1), row => Assert.Matches("^330726[0-9]{3}$", row[0].GetString()));
    }

    [Fact]
    public async Task Without_it_they_do_not()
    {
        var table = await TableFile.ReadAsync("sheetjs", await odd.Client.GetByteArrayAsync(OddRegisters.Names + "csv&bom=true"));
        var name = table.Rows()[1 + OddRegisters.Texts.ToList().IndexOf("330726199001011234")][1];
        Assert.Equal(JsonValueKind.Number, name.ValueKind);
    }

    [Fact]
    public async Task Numbers_stay_numbers_unless_they_are_too_long()
    {
        Assert.Equal(
            "creditCode,phone,monthlyFeeMinFen,monthlyFeeMaxFen,establishedOn\r\n\"=\"\"12330726PDY00001XP\"\"\",\"=\"\"0579-00000040\"\"\",12345,\"=\"\"1234567890123456789\"\"\",1850-01-05\r\n",
            await odd.Client.GetStringAsync(Amounts + "&excel=true"));
        Assert.Equal(
            "统一社会信用代码,服务电话,最低月收费（元）,最高月收费（元）,成立日期\r\n\"=\"\"12330726PDY00001XP\"\"\",\"=\"\"0579-00000040\"\"\",123.45,\"=\"\"12345678901234567.89\"\"\",1850-01-05\r\n",
            await odd.Client.GetStringAsync(Amounts + "&excel=true&titles=zh&bom=false"));
    }

    [Theory]
    [InlineData("excel=true", true)]
    [InlineData("excel=true&bom=false", false)]
    [InlineData("excel=false", false)]
    [InlineData("bom=true", true)]
    public async Task Its_text_is_known_by_a_byte_order_mark(string parameters, bool hasMark) =>
        Assert.Equal(hasMark, (await odd.Client.GetByteArrayAsync($"{Amounts}&{parameters}")).AsSpan().StartsWith("\uFEFF"u8));

    [Fact]
    public async Task A_formula_stays_harmless_and_a_quote_within_is_doubled_twice()
    {
        var text = await odd.Client.GetStringAsync(OddRegisters.Names + "csv&excel=true");
        Assert.Contains(",'=1+1\r\n", text, StringComparison.Ordinal);
        Assert.Contains(",'@SUM(A1)\r\n", text, StringComparison.Ordinal);
        Assert.Contains(",\"'=\"\"a\"\",b\"\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split("\r\n"), line => line.Contains(",=", StringComparison.Ordinal));
    }
}

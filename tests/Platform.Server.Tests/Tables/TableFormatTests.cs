using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Parquet;
using Parquet.Schema;

namespace Platform.Server.Tests.Tables;

/// <summary>Each format gives back what the registers hold, however odd the texts are.</summary>
public sealed class TableFormatTests(OddRegisters odd, SampleServerFixture sample) : IClassFixture<OddRegisters>, IClassFixture<SampleServerFixture>
{
    private const string Url = OddRegisters.Names;
    private const string Typed = "/graphql?query={institutions{nodes{name isLtciDesignated bedCount floorAreaM2 occupancyRate establishedOn closedOn updatedAt category}}}&format=";

    [Fact]
    public async Task Csv_gives_texts_back_and_nothing_that_a_spreadsheet_would_run()
    {
        var bytes = await odd.Client.GetByteArrayAsync(Url + "csv");
        using var reader = CsvReader.Create(new MemoryStream(bytes), new CsvReaderOptions { Separator = ',' });
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(1));
        }

        Assert.Equal(OddRegisters.AllNames.Select(text => text[0] is '=' or '+' or '-' or '@' ? "'" + text : text), names);
        Assert.EndsWith("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);

        var parsed = await RunPythonAsync(bytes, "import csv,io,json,sys; print(json.dumps([r[1] for r in csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8'), newline=''))][1:]))");
        Assert.Equal(names, JsonSerializer.Deserialize<List<string>>(parsed));
    }

    [Fact]
    public async Task Csv_quotes_what_needs_it_and_leaves_empty_what_is_missing()
    {
        var text = await odd.Client.GetStringAsync(Url + "csv");
        Assert.Contains("\r\n330726101,\"a,b\"\r\n330726102,\"say \"\"a\"\"\"\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\n330726108,\"'=1+1\"\r\n330726109,\"'+1\"\r\n330726110,\"'-1\"\r\n330726111,\"'@SUM(A1)\"\r\n330726112,\"'=\"\"a\"\",b\"\r\n330726113,a=1\r\n", text, StringComparison.Ordinal);
        Assert.Equal("code,parent.code\r\n330726,\r\n", await odd.Client.GetStringAsync("/graphql?format=csv&query={divisions(first:1){nodes{code parent{code}}}}"));
    }

    [Fact]
    public async Task Ndjson_gives_texts_back()
    {
        var text = await odd.Client.GetStringAsync(Url + "ndjson");
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        var names = text.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("name").GetString()!);
        Assert.Equal(OddRegisters.AllNames, names);
    }

    [Fact]
    public async Task Parquet_gives_texts_back()
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(await odd.Client.GetByteArrayAsync(Url + "parquet")));
        Assert.Equal(OddRegisters.AllNames.AsEnumerable(), await TextsAsync(reader, "name"));
    }

    [Fact]
    public async Task Parquet_has_typed_columns()
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(await sample.Client.GetByteArrayAsync(Typed + "parquet")));
        var lines = await LinesAsync();
        Assert.Equal(1, reader.RowGroupCount);
        Assert.Equal(lines.Select(line => line.GetProperty("name").GetString()), await TextsAsync(reader, "name"));
        Assert.Equal(lines.Select(line => line.GetProperty("category").GetString()), await TextsAsync(reader, "category"));
        Assert.Equal(lines.Select(line => (bool?)line.GetProperty("isLtciDesignated").GetBoolean()), await ValuesAsync<bool>(reader, "isLtciDesignated"));
        Assert.Equal(lines.Select(line => (long?)line.GetProperty("bedCount").GetInt64()), await ValuesAsync<long>(reader, "bedCount"));
        Assert.Equal(lines.Select(line => Double(line, "occupancyRate")), await ValuesAsync<double>(reader, "occupancyRate"));
        Assert.Equal(
            lines.Select(line => line.GetProperty("floorAreaM2") is { ValueKind: JsonValueKind.Number } area ? area.GetDecimal() : (decimal?)null),
            await ValuesAsync<decimal>(reader, "floorAreaM2"));
        Assert.Equal(lines.Select(line => Date(line, "establishedOn")), await ValuesAsync<DateTime>(reader, "establishedOn"));
        Assert.Equal(lines.Select(line => Date(line, "closedOn")), await ValuesAsync<DateTime>(reader, "closedOn"));
        Assert.Equal(lines.Select(line => (DateTime?)line.GetProperty("updatedAt").GetDateTime()), await ValuesAsync<DateTime>(reader, "updatedAt"));
        Assert.True(Assert.IsType<DateTimeDataField>(reader.Schema.FindDataField("updatedAt")).IsAdjustedToUTC);
    }

    [Fact]
    public async Task Parquet_lists_are_lists()
    {
        const string Lists = "/graphql?query={burialSites{nodes{name methods}}}&format=";
        foreach (var parameters in new[] { "", "&titles=zh&values=zh" })
        {
            var rows = (await TableFile.ReadAsync("hyparquet", await sample.Client.GetByteArrayAsync(Lists + "parquet" + parameters))).GetProperty("rows");
            var lines = (await sample.Client.GetStringAsync(Lists + "ndjson" + parameters)).TrimEnd('\n').Split('\n');
            Assert.Equal(lines, rows.EnumerateArray().Select(row => JsonSerializer.Serialize(row, Relaxed)));
            Assert.Contains(lines, line => line.Contains("[]", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Parquet_instants_by_a_local_clock_have_no_zone_of_their_own()
    {
        const string Instants = "/graphql?query={beds(first:20){nodes{updatedAt}}}&format=parquet";
        await using var utc = await ParquetReader.CreateAsync(new MemoryStream(await sample.Client.GetByteArrayAsync(Instants)));
        await using var local = await ParquetReader.CreateAsync(new MemoryStream(await sample.Client.GetByteArrayAsync(Instants + "&titles=zh")));
        Assert.False(Assert.IsType<DateTimeDataField>(local.Schema.FindDataField("更新时间（北京时间）")).IsAdjustedToUTC);
        Assert.Equal(
            (await ValuesAsync<DateTime>(utc, "updatedAt")).Select(instant => instant!.Value.AddHours(8).Ticks),
            (await ValuesAsync<DateTime>(local, "更新时间（北京时间）")).Select(instant => instant!.Value.Ticks));
    }

    [Theory]
    [InlineData("csv", "code,name\r\n")]
    [InlineData("ndjson", "")]
    public async Task A_table_without_rows_is_whole(string format, string text) =>
        Assert.Equal(text, await sample.Client.GetStringAsync("/graphql?query={divisions(first:0){nodes{code name}}}&format=" + format));

    [Fact]
    public async Task A_parquet_file_without_rows_has_its_columns()
    {
        const string Empty = "/graphql?query={divisions(first:0){nodes{code name}}}&format=";
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(await sample.Client.GetByteArrayAsync(Empty + "parquet")));
        Assert.Equal(0, reader.RowGroupCount);
        Assert.Equal(["code", "name"], reader.Schema.DataFields.Select(field => field.Name));
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task<List<JsonElement>> LinesAsync() =>
        [.. (await sample.Client.GetStringAsync(Typed + "ndjson")).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];

    private static double? Double(JsonElement line, string name) =>
        line.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static DateTime? Date(JsonElement line, string name) =>
        line.GetProperty(name).GetString() is { } date ? DateTime.Parse(date, CultureInfo.InvariantCulture) : null;

    private static async Task<string?[]> TextsAsync(ParquetReader reader, string name)
    {
        using var group = reader.OpenRowGroupReader(0);
        var texts = new string?[group.RowCount];
        await group.ReadAsync(reader.Schema.FindDataField(name), texts!);
        return texts;
    }

    private static async Task<T?[]> ValuesAsync<T>(ParquetReader reader, string name)
        where T : struct
    {
        using var group = reader.OpenRowGroupReader(0);
        var values = new T?[group.RowCount];
        await group.ReadAsync<T>(reader.Schema.FindDataField(name), values.AsMemory());
        return values;
    }

    private static async Task<string> RunPythonAsync(byte[] input, string program)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", ["-c", program]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        await python.StandardInput.BaseStream.WriteAsync(input);
        python.StandardInput.Close();
        return await python.StandardOutput.ReadToEndAsync();
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using Parquet;
using Parquet.Schema;
using Platform.Model.Divisions;
using Platform.Storage;

namespace Platform.Server.Tests.Tables;

/// <summary>Each format gives back what the registers hold, however odd the texts are.</summary>
public sealed class TableFormatTests(ServerFixture odd, SampleServerFixture sample) : IClassFixture<ServerFixture>, IClassFixture<SampleServerFixture>, IAsyncLifetime
{
    private static readonly string[] Texts =
    [
        "a", "a,b", "say \"a\"", "\"", "\"\"", "a\nb", "a;b", " a ", "=1+1", "+1", "-1", "@SUM(A1)", "=\"a\",b", "a=1", "'a", "''", "1", "1.50", "true", "null",
        "养老院（模拟）", "😀👨‍👩‍👧", "\u200B", "\u202Eabc", "_x0041_", "<a>&amp;</a>", "\\", "%", "a\tb",
    ];

    private const string Url = "/graphql?query={divisions(order:[{code:ASC}]){nodes{code name}}}&format=";
    private const string Typed = "/graphql?query={institutions{nodes{name isLtciDesignated bedCount floorAreaM2 occupancyRate establishedOn closedOn updatedAt category}}}&format=";

    public async Task InitializeAsync()
    {
        await using var context = odd.Services.GetRequiredService<RegistersDatabase>().CreateDbContext();
        if (context.Divisions.Any())
        {
            return;
        }

        var county = new Division("330726", "县", null);
        context.Add(county);
        for (var i = 0; i < Texts.Length; i++)
        {
            context.Add(new Division($"330726{i + 100}", Texts[i], county));
        }

        await context.SaveChangesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

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

        Assert.Equal(Texts.Select(text => text[0] is '=' or '+' or '-' or '@' ? "'" + text : text).Prepend("县"), names);
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
        Assert.Equal(Texts.Prepend("县"), names);
    }

    [Fact]
    public async Task Xlsx_gives_texts_back_and_has_no_formula()
    {
        using var stream = new MemoryStream(await odd.Client.GetByteArrayAsync(Url + "xlsx"));
        var names = (await stream.QueryAsync(useHeaderRow: true)).Cast<IDictionary<string, object>>().Select(row => (string)row["name"]);
        Assert.Equal(Texts.Prepend("县"), names);
        using var archive = new System.IO.Compression.ZipArchive(stream);
        using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.DoesNotContain("<x:f", await sheet.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parquet_gives_texts_back()
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(await odd.Client.GetByteArrayAsync(Url + "parquet")));
        Assert.Equal(Texts.Prepend("县"), await TextsAsync(reader, "name"));
    }

    [Fact]
    public async Task Xlsx_has_numbers_dates_and_truths()
    {
        using var stream = new MemoryStream(await sample.Client.GetByteArrayAsync(Typed + "xlsx"));
        var rows = (await stream.QueryAsync(useHeaderRow: true)).Cast<IDictionary<string, object>>().ToList();
        var lines = await LinesAsync();
        Assert.Equal(lines.Count, rows.Count);
        foreach (var (row, line) in rows.Zip(lines))
        {
            Assert.Equal(line.GetProperty("name").GetString(), row["name"]);
            Assert.Equal(line.GetProperty("isLtciDesignated").GetBoolean(), row["isLtciDesignated"]);
            Assert.Equal(line.GetProperty("bedCount").GetDouble(), row["bedCount"]);
            Assert.Equal(Double(line, "floorAreaM2"), row["floorAreaM2"]);
            Assert.Equal(Double(line, "occupancyRate"), row["occupancyRate"]);
            Assert.Equal(Date(line, "establishedOn"), row["establishedOn"]);
            Assert.Equal(Date(line, "closedOn"), row["closedOn"]);
            Assert.Equal(line.GetProperty("updatedAt").GetDateTime(), (DateTime)row["updatedAt"], TimeSpan.FromSeconds(1));
            Assert.Equal(line.GetProperty("category").GetString(), row["category"]);
        }
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

    [Theory]
    [InlineData("csv", "code,name\r\n")]
    [InlineData("ndjson", "")]
    public async Task A_table_without_rows_is_whole(string format, string text) =>
        Assert.Equal(text, await sample.Client.GetStringAsync("/graphql?query={divisions(first:0){nodes{code name}}}&format=" + format));

    [Fact]
    public async Task A_workbook_and_a_parquet_file_without_rows_have_their_columns()
    {
        const string Empty = "/graphql?query={divisions(first:0){nodes{code name}}}&format=";
        using var workbook = new MemoryStream(await sample.Client.GetByteArrayAsync(Empty + "xlsx"));
        Assert.Equal(["code", "name"], workbook.Query(useHeaderRow: false).Cast<IDictionary<string, object>>().Single().Values);
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(await sample.Client.GetByteArrayAsync(Empty + "parquet")));
        Assert.Equal(0, reader.RowGroupCount);
        Assert.Equal(["code", "name"], reader.Schema.DataFields.Select(field => field.Name));
    }

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

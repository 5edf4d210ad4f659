using System.IO.Compression;
using System.Net;
using System.Text;

namespace Platform.Server.Tests.Tables;

/// <summary>Who gets a table, and what says so.</summary>
public sealed class TableNegotiationTests(SampleServerFixture server, TableNegotiationTests.DocumentsFixture documents)
    : IClassFixture<SampleServerFixture>, IClassFixture<TableNegotiationTests.DocumentsFixture>
{
    private const string Csv = "text/csv; charset=utf-8";
    private const string Ndjson = "application/x-ndjson; charset=utf-8";
    private const string Parquet = "application/vnd.apache.parquet";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Query = "query County { divisions(first: 1) { nodes { code name } } }";
    private const string Table = "code,name\r\n330726,浦江县\r\n";

    private static string Url => $"/graphql?query={Uri.EscapeDataString(Query)}";

    [Theory]
    [InlineData("text/csv", Csv)]
    [InlineData("TEXT/CSV; charset=utf-8", Csv)]
    [InlineData("application/x-ndjson", Ndjson)]
    [InlineData("application/vnd.apache.parquet", Parquet)]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Xlsx)]
    [InlineData("text/html, text/csv;q=0.9, application/x-ndjson;q=0.8, */*;q=0.1", Csv)]
    [InlineData("application/x-ndjson, text/csv", Ndjson)]
    [InlineData("text/csv, application/json;q=0.9", Csv)]
    [InlineData("text/csv, application/json", Answers.Json)]
    [InlineData("text/csv, */*", Answers.Json)]
    [InlineData("text/csv;q=0.9, application/graphql-response+json", Answers.GraphQLResponse)]
    [InlineData("text/csv;q=0, application/json;q=0.1", Answers.Json)]
    public async Task The_answer_has_the_type_that_the_client_wants_most(string accept, string contentType)
    {
        using var get = await server.GetAsync(Url, accept);
        using var post = await server.PostAsync(System.Text.Json.JsonSerializer.Serialize(new { query = Query }), accept);
        foreach (var answer in new[] { get, post })
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
        }
    }

    [Theory]
    [InlineData("csv", Csv, "County.csv")]
    [InlineData("ndjson", Ndjson, "County.ndjson")]
    [InlineData("parquet", Parquet, "County.parquet")]
    [InlineData("xlsx", Xlsx, "County.xlsx")]
    [InlineData("json", Answers.Json, null)]
    public async Task A_link_asks_by_a_parameter_which_counts_more_than_the_header(string format, string contentType, string? file)
    {
        foreach (var accept in new[] { null, "text/html", "application/json", "text/csv" })
        {
            using var answer = await server.GetAsync($"{Url}&format={format}", accept);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
            Assert.Equal(file, answer.Content.Headers.ContentDisposition?.FileName);
            Assert.Contains("Accept", answer.Headers.Vary);
        }
    }

    [Fact]
    public async Task The_file_has_the_name_of_the_list_when_the_operation_has_none()
    {
        using var answer = await server.GetAsync("/graphql?format=csv&query={top:divisions(first:1){nodes{code}}}");
        Assert.Equal("attachment; filename=top.csv", answer.Content.Headers.ContentDisposition?.ToString());
    }

    [Theory]
    [InlineData("format=xml", "`format` in the query string must be json, csv, ndjson, parquet or xlsx, once.")]
    [InlineData("format=", "`format` in the query string must be json, csv, ndjson, parquet or xlsx, once.")]
    [InlineData("format=csv&format=csv", "`format` in the query string must be json, csv, ndjson, parquet or xlsx, once.")]
    [InlineData("format=csv&titles=de", "`titles` in the query string must be name, zh or en, once.")]
    [InlineData("format=csv&values=label", "`values` in the query string must be name, zh or en, once.")]
    [InlineData("format=csv&excel=yes", "`excel` in the query string must be false or true, once.")]
    [InlineData("format=csv&bom=1", "`bom` in the query string must be false or true, once.")]
    public async Task A_parameter_with_another_value_is_refused(string parameters, string message)
    {
        using var answer = await server.GetAsync($"{Url}&{parameters}");
        Assert.Equal(message, await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "BAD_REQUEST"));
    }

    [Theory]
    [InlineData("{divisions{totalCount}}", "TABLE_SHAPE")]
    [InlineData("{divisions(after:\"x\"){nodes{code}}}", "HC0078")]
    [InlineData("{divisions{nodes{nothing}}}", "VALIDATION")]
    [InlineData("{divisions{nodes{", "HC0014")]
    [InlineData("{divisions(first:1000001){nodes{code}}}", "HC0051")]
    [InlineData("{institutions{nodes{a:bedCount b:bedCount c:bedCount d:bedCount e:bedCount f:bedCount g:bedCount h:bedCount i:bedCount j:bedCount}}}", "HC0047")]
    public async Task What_is_no_table_is_told_in_JSON_with_400(string query, string code)
    {
        foreach (var accept in new[] { "text/csv", "application/json", null })
        {
            using var answer = await server.GetAsync($"/graphql?format=csv&query={Uri.EscapeDataString(query)}", accept);
            await answer.AssertErrorAsync(HttpStatusCode.BadRequest, code);
            Assert.Equal(Answers.Json, answer.Content.Headers.ContentType?.ToString());
            Assert.Null(answer.Content.Headers.ContentDisposition);
        }
    }

    [Fact]
    public async Task A_table_that_excel_cannot_hold_is_refused_before_its_first_byte()
    {
        const string Million = "/graphql?query={divisions(first:1048576){nodes{code}}}&format=";
        using var xlsx = await documents.GetAsync(Million + "xlsx");
        Assert.Equal(
            "The table has more than 1048575 rows; filter it, or ask for some of them with `first`.",
            await xlsx.AssertErrorAsync(HttpStatusCode.BadRequest, "TABLE_ROWS"));
        using var csv = await documents.GetAsync(Million + "csv");
        Assert.Equal(HttpStatusCode.OK, csv.StatusCode);
    }

    [Theory]
    [InlineData("format=csv", HttpStatusCode.OK, Csv)]
    [InlineData("format=xlsx", HttpStatusCode.OK, Xlsx)]
    [InlineData("format=xml", HttpStatusCode.BadRequest, Answers.Json)]
    public async Task Head_is_get_without_the_body(string parameters, HttpStatusCode status, string contentType)
    {
        using var get = await server.GetAsync($"{Url}&{parameters}");
        using var request = new HttpRequestMessage(HttpMethod.Head, $"{Url}&{parameters}");
        using var head = await server.SendAsync(request);
        Assert.Equal(status, get.StatusCode);
        Assert.Equal(status, head.StatusCode);
        Assert.Equal(contentType, head.Content.Headers.ContentType?.ToString());
        Assert.Equal(get.Content.Headers.ContentDisposition, head.Content.Headers.ContentDisposition);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("csv", true)]
    [InlineData("ndjson", true)]
    [InlineData("parquet", false)]
    [InlineData("xlsx", false)]
    public async Task Texts_are_compressed_and_what_is_compressed_already_is_not(string format, bool isCompressed)
    {
        var url = $"/graphql?query={{beds{{nodes{{bedNo institution{{name}}}}}}}}&format={format}";
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Add("Accept-Encoding", "gzip");
        using var answer = await server.SendAsync(request);
        Assert.Equal(isCompressed ? ["gzip"] : [], answer.Content.Headers.ContentEncoding);
        if (!isCompressed)
        {
            return;
        }

        await using var text = new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        Assert.Equal(await server.Client.GetStringAsync(url), await new StreamReader(text).ReadToEndAsync());
    }

    [Fact]
    public async Task A_trusted_document_is_a_link_to_its_table()
    {
        using var answer = await documents.GetAsync("/graphql/County?format=csv&variables={\"n\":1}");
        Assert.Equal("County.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(Table, await answer.Content.ReadAsStringAsync());
        using var json = await documents.GetAsync("/graphql/County?variables={\"n\":1}");
        Assert.Equal("""{"data":{"divisions":{"nodes":[{"code":"330726","name":"浦江县"}]}}}""", await json.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Excel_knows_the_text_by_a_byte_order_mark_on_request()
    {
        Assert.Equal(Encoding.UTF8.GetBytes(Table), await server.Client.GetByteArrayAsync($"{Url}&format=csv"));
        Assert.Equal(Encoding.UTF8.GetBytes(Table), await server.Client.GetByteArrayAsync($"{Url}&format=csv&bom=false&titles=name"));
        Assert.Equal(Encoding.UTF8.GetBytes("\uFEFF区划代码,全称\r\n330726,浦江县\r\n"), await server.Client.GetByteArrayAsync($"{Url}&format=csv&bom=true&titles=zh"));
    }

    [Fact]
    public async Task Titles_that_say_the_same_fall_back_to_the_names()
    {
        const string Same = "/graphql?format=csv&titles=zh&query={institutions(first:0){groups(by:[{status:VALUE}]){nodes{key{status} a:aggregate{count} b:aggregate{count max{name}}}}}}";
        Assert.StartsWith("机构状态,a.count,b.count,最大值.机构名称\r\n", await server.Client.GetStringAsync(Same), StringComparison.Ordinal);
    }

    public sealed class DocumentsFixture : ServerFixture
    {
        private readonly string folder = Directory.CreateTempSubdirectory("tables-").FullName;

        protected override IEnumerable<(string Name, string Value)> Settings
        {
            get
            {
                File.WriteAllText(Path.Combine(folder, "County.graphql"), "query County($n: Int) { divisions(first: $n) { nodes { code name } } }");
                return [("TrustedDocuments:Directory", folder), ("Query:MaxTableRows", "2000000")];
            }
        }
    }
}

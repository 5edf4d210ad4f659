using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Platform.Query.Execution;

namespace Platform.Server.Tests;

/// <summary>Compressed answers, for clients that accept them.</summary>
public sealed class CompressionTests(CompressionTests.Server server) : IClassFixture<CompressionTests.Server>
{
    private const string Small = """{"query":"{ __typename }"}""";
    private const string Large = """{"query":"{ a: beds(first: 3000) { nodes { id bedNo kind } } b: beds(first: 3000) { nodes { id bedNo kind } } }"}""";

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    public async Task A_large_answer_is_the_same_text_compressed(string accepted, string encoding)
    {
        using var plain = await AskAsync(Large, null);
        using var answer = await AskAsync(Large, accepted);
        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.Equal(Answers.Json, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await TextAsync(answer));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("identity")]
    [InlineData("compress")]
    [InlineData("br;q=0, gzip;q=0")]
    public async Task Who_accepts_none_gets_the_text(string? accepted)
    {
        using var answer = await AskAsync(Large, accepted);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.StartsWith("{\"data\":{\"a\":{\"nodes\":[{", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Small)]
    [InlineData("{")]
    [InlineData("""{"query":"{ nothing }"}""")]
    public async Task A_small_answer_is_left_alone(string body)
    {
        using var answer = await AskAsync(body, "br, gzip");
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task The_other_media_type_and_the_schema_are_compressed_too()
    {
        using var response = await AskAsync(Large, "br", "application/graphql-response+json");
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.Equal(Answers.GraphQLResponse, response.Content.Headers.ContentType?.ToString());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        request.Headers.Add("Accept-Encoding", "gzip");
        using var sdl = await server.SendAsync(request);
        Assert.Contains("type Division ", await TextAsync(sdl), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_beginning_arrives_before_the_end_is_made(string? accepted)
    {
        using var second = new ManualResetEventSlim();
        var statements = 0;
        var database = server.Services.GetRequiredService<Database>();
        database.Executing = _ =>
        {
            if (Interlocked.Increment(ref statements) == 2)
            {
                Assert.True(second.Wait(TimeSpan.FromMinutes(1)));
            }
        };
        try
        {
            using var answer = await AskAsync(Large, accepted);
            await using var content = await answer.Content.ReadAsStreamAsync();
            await using var text = Decompressed(content, answer);
            var beginning = new byte[50_000];
            await text.ReadExactlyAsync(beginning).AsTask().WaitAsync(TimeSpan.FromMinutes(1));
            Assert.StartsWith("{\"data\":{\"a\":{\"nodes\":[{", Encoding.UTF8.GetString(beginning), StringComparison.Ordinal);
            second.Set();
            using var reader = new StreamReader(text);
            Assert.EndsWith("}]}}}", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
        finally
        {
            second.Set();
            database.Executing = null;
        }
    }

    private async Task<HttpResponseMessage> AskAsync(string body, string? accepted, string accept = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Accept", accept);
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        }

        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer)
    {
        await using var content = await answer.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(Decompressed(content, answer));
        return await reader.ReadToEndAsync();
    }

    private static Stream Decompressed(Stream content, HttpResponseMessage answer) => answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
    {
        "br" => new BrotliStream(content, CompressionMode.Decompress),
        "gzip" => new GZipStream(content, CompressionMode.Decompress),
        _ => content,
    };

    public sealed class Server : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings => [("Query:MaxPageSize", "10000")];
    }
}

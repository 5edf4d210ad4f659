using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Platform.Server.Tests.TrustedDocuments;

/// <summary>Automatic persisted queries: a client sends the hash of its document, and the document only when the server does not know it yet.</summary>
public sealed class PersistedQueryTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_document_is_registered_once_and_then_called_by_its_hash(bool byGet)
    {
        var query = $"query Persisted{byGet} {{ __typename divisions {{ totalCount }} }}";
        var hash = Hash(query);
        using (var unknown = await AskAsync(byGet, null, hash))
        {
            Assert.Equal("PersistedQueryNotFound", await unknown.AssertErrorAsync(HttpStatusCode.OK, "HC0020"));
        }

        using (var registered = await AskAsync(byGet, query, hash))
        {
            await registered.AssertDataAsync();
        }

        using var called = await AskAsync(byGet, null, hash);
        Assert.Equal("""{"__typename":"Query","divisions":{"totalCount":0}}""", (await called.AssertDataAsync()).GetRawText());
        using var otherWay = await AskAsync(!byGet, null, hash);
        await otherWay.AssertDataAsync();
        using var byId = await server.PostAsync($$"""{"documentId":"sha256:{{hash}}"}""");
        await byId.AssertDataAsync();
    }

    [Fact]
    public async Task A_registered_document_that_is_got_again_has_a_tag()
    {
        const string Query = "{ divisions { totalCount } }";
        using var first = await AskAsync(byGet: true, Query, Hash(Query));
        using var request = new HttpRequestMessage(HttpMethod.Get, Url(null, Hash(Query)));
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        using var again = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_miss_has_the_status_of_its_media_type()
    {
        using var answer = await server.GetAsync(Url(null, Hash("nobody sent this")), "application/graphql-response+json");
        await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0020");
    }

    [Fact]
    public async Task A_hash_of_another_document_is_refused_and_registers_nothing()
    {
        var hash = Hash("{ __typename }");
        using var wrong = await AskAsync(byGet: false, "{ divisions { totalCount } }", hash);
        Assert.Equal("`sha256Hash` is not the SHA-256 of `query`, in lower hexadecimal digits.",
            await wrong.AssertErrorAsync(HttpStatusCode.BadRequest, "PERSISTED_QUERY_HASH_MISMATCH"));
        using var unknown = await AskAsync(byGet: false, null, hash);
        await unknown.AssertErrorAsync(HttpStatusCode.OK, "HC0020");
    }

    [Theory]
    [InlineData("""{"persistedQuery":{"version":2,"sha256Hash":"a"}}""")]
    [InlineData("""{"persistedQuery":{"version":"1","sha256Hash":"a"}}""")]
    [InlineData("""{"persistedQuery":{"version":1}}""")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":null}}""")]
    [InlineData("""{"persistedQuery":{"version":1e99,"sha256Hash":"a"}}""")]
    [InlineData("""{"persistedQuery":[]}""")]
    public async Task Another_form_of_the_extension_is_refused(string extensions)
    {
        const string Message = "`extensions.persistedQuery` must be an object with `version` 1 and the string `sha256Hash`.";
        using var posted = await server.PostAsync($$"""{"query":"{ __typename }","extensions":{{extensions}}}""");
        Assert.Equal(Message, await posted.AssertErrorAsync(HttpStatusCode.BadRequest, "BAD_REQUEST"));
        using var got = await server.GetAsync($"/graphql?query={{__typename}}&extensions={extensions}");
        Assert.Equal(Message, await got.AssertErrorAsync(HttpStatusCode.BadRequest, "BAD_REQUEST"));
    }

    [Fact]
    public async Task The_hash_of_a_trusted_document_finds_it()
    {
        using var answer = await AskAsync(byGet: false, null, Operations.Hash("NursingBedShare"));
        await answer.AssertDataAsync();
    }

    /// <summary>Twice as many as are kept: the first is forgotten, the last is there.</summary>
    [Fact]
    public async Task Only_so_many_are_kept()
    {
        const int Registered = 2_000;
        for (var i = 0; i < Registered; i++)
        {
            var query = $"{{ n{i}: __typename }}";
            using var answer = await AskAsync(byGet: false, query, Hash(query));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var first = await AskAsync(byGet: false, null, Hash("{ n0: __typename }"));
        await first.AssertErrorAsync(HttpStatusCode.OK, "HC0020");
        using var last = await AskAsync(byGet: false, null, Hash($"{{ n{Registered - 1}: __typename }}"));
        await last.AssertDataAsync();
    }

    internal static string Hash(string query) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));

    internal static string Body(string? query, string hash) =>
        JsonSerializer.Serialize(new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } });

    private static string Url(string? query, string hash) =>
        $"/graphql?{(query is null ? "" : $"query={Uri.EscapeDataString(query)}&")}extensions={{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{hash}\"}}}}";

    private Task<HttpResponseMessage> AskAsync(bool byGet, string? query, string hash) =>
        byGet ? server.GetAsync(Url(query, hash)) : server.PostAsync(Body(query, hash));
}

using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Platform.Server.Tests.TrustedDocuments;

/// <summary>A server with the documents of several front ends, in the files that their tools write, and with two versions of some.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends fixtures by IAsyncLifetime.")]
public sealed class ManifestServer : ServerFixture
{
    /// <summary>As <c>relay-compiler</c> hashes, and as graphql-codegen does by default.</summary>
    public const string Md5 = "0a1b2c3d4e5f60718293a4b5c6d7e8f9", Sha1 = "0123456789abcdef0123456789abcdef01234567";

    private readonly TemporaryDirectory folder = new();

    public ManifestServer()
    {
        Write("Counties.graphql", "\uFEFFquery Counties {\r\n  divisions { totalCount }\r\n}\r\n");
        Write("v1/Counties.graphql", "query Counties { v1: divisions { totalCount } }");
        Write("v1/Beds.graphql", "query Beds { v1: beds { totalCount } }");
        Write("relay/persisted_queries.json", JsonSerializer.Serialize(new Dictionary<string, string> { [Md5] = "query Beds {\n  relay: beds { totalCount }\n}\n" }));
        Write("web/persisted-documents.json", "\uFEFF" + JsonSerializer.Serialize(new Dictionary<string, string>
        {
            [Sha1] = "query Villages($first: Int!) { migrantVillages(first: $first) { ...C } } fragment C on MigrantVillagesConnection { totalCount }",
            ["sha256:feed"] = "{ nameless: beds { totalCount } }",
        }));
        Write("apollo/manifest.json", """
            {
              "format": "apollo-persisted-query-manifest", "version": 1,
              "operations": [{ "id": "dc67510fb4289672bea757e862d6b00e83db5d3cbbcfb15260601b6f29bb2b8f", "name": "Sites", "type": "query", "body": "query Sites { burialSites { totalCount } }" }]
            }
            """);
        Write(".cache/Broken.graphql", "no GraphQL");
        Write("readme.md", "Nothing of ours.");
    }

    protected override IEnumerable<(string Name, string Value)> Settings =>
        [.. base.Settings, ("TrustedDocuments:Directory", folder.Path), ("TrustedDocuments:Only", "true"), ("Query:Introspection", "On")];

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}

/// <inheritdoc cref="ManifestServer"/>
public sealed class ManifestTests(ManifestServer server) : IClassFixture<ManifestServer>
{
    [Theory]
    [InlineData(ManifestServer.Md5, """{"relay":{"totalCount":0}}""")]
    [InlineData("feed", """{"nameless":{"totalCount":0}}""")]
    [InlineData("sha256:feed", """{"nameless":{"totalCount":0}}""")]
    [InlineData("dc67510fb4289672bea757e862d6b00e83db5d3cbbcfb15260601b6f29bb2b8f", """{"burialSites":{"totalCount":0}}""")]
    [InlineData("sha256:dc67510fb4289672bea757e862d6b00e83db5d3cbbcfb15260601b6f29bb2b8f", """{"burialSites":{"totalCount":0}}""")]
    [InlineData("Sites", """{"burialSites":{"totalCount":0}}""")]
    public async Task A_document_of_a_manifest_is_called_by_the_id_that_the_tool_gave_it(string id, string data)
    {
        using var answer = await server.PostAsync($$"""{"documentId":"{{id}}"}""");
        Assert.Equal(data, (await answer.AssertDataAsync()).GetRawText());
        using var got = await server.GetAsync($"/graphql?documentId={id}");
        Assert.Equal(data, (await got.AssertDataAsync()).GetRawText());
        Assert.NotNull(got.Headers.ETag);
    }

    [Fact]
    public async Task Apollo_s_clients_send_the_id_as_a_hash_of_the_protocol()
    {
        using var answer = await server.PostAsync(PersistedQueryTests.Body(null, "dc67510fb4289672bea757e862d6b00e83db5d3cbbcfb15260601b6f29bb2b8f"));
        await answer.AssertDataAsync();
    }

    [Fact]
    public async Task Its_fragments_and_variables_are_there_too()
    {
        using var answer = await server.PostAsync($$$"""{"documentId":"{{{ManifestServer.Sha1}}}","variables":{"first":1},"operationName":"Villages"}""");
        Assert.Equal("""{"migrantVillages":{"totalCount":0}}""", (await answer.AssertDataAsync()).GetRawText());
        using var byPath = await server.GetAsync("/graphql/Villages?variables={\"first\":1}");
        await byPath.AssertDataAsync();
    }

    [Fact]
    public async Task The_name_of_several_versions_means_the_one_in_the_folder_itself()
    {
        using var byPath = await server.GetAsync("/graphql/Counties");
        Assert.Equal("""{"divisions":{"totalCount":0}}""", (await byPath.AssertDataAsync()).GetRawText());
        using var old = await server.PostAsync($$"""{"documentId":"{{PersistedQueryTests.Hash("query Counties { v1: divisions { totalCount } }")}}"}""");
        Assert.Equal("""{"v1":{"totalCount":0}}""", (await old.AssertDataAsync()).GetRawText());
    }

    [Fact]
    public async Task Without_one_there_the_name_is_refused_with_the_ids_of_the_versions()
    {
        var first = PersistedQueryTests.Hash("query Beds { v1: beds { totalCount } }");
        var message = $"There are 2 trusted documents of the name Beds; call one by its id: {ManifestServer.Md5}, {first}.";
        using var answer = await server.PostAsync("""{"documentId":"Beds"}""");
        Assert.Equal(message, await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0020"));
        using var byPath = await server.GetAsync("/graphql/Beds");
        Assert.Equal(message, await byPath.AssertErrorAsync(HttpStatusCode.NotFound, "NOT_FOUND"));
        using var byId = await server.PostAsync($$"""{"documentId":"{{first}}"}""");
        Assert.Equal("""{"v1":{"totalCount":0}}""", (await byId.AssertDataAsync()).GetRawText());
    }

    /// <summary>The file has a byte order mark and Windows's ends of lines; who hashes its text need not know.</summary>
    [Theory]
    [InlineData("\uFEFFquery Counties {\r\n  divisions { totalCount }\r\n}\r\n")]
    [InlineData("query Counties {\r\n  divisions { totalCount }\r\n}\r\n")]
    [InlineData("query Counties {\n  divisions { totalCount }\n}\n")]
    public async Task A_file_is_called_by_the_hash_of_its_bytes_or_of_its_text(string text)
    {
        using var answer = await server.PostAsync($$"""{"documentId":"sha256:{{PersistedQueryTests.Hash(text)}}"}""");
        Assert.Equal("""{"divisions":{"totalCount":0}}""", (await answer.AssertDataAsync()).GetRawText());
    }
}

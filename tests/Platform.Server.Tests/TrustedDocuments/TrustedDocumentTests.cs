using System.Net;
using System.Text;
using System.Text.Json;

namespace Platform.Server.Tests.TrustedDocuments;

/// <summary>Trusted documents, called by their name or their hash instead of being sent.</summary>
public sealed class TrustedDocumentTests(SampleServerFixture server) : IClassFixture<SampleServerFixture>
{
    private const string Name = "NursingBedShare";
    private const string Variables = """{"code":"330726101","division":"330726101"}""";

    public static TheoryData<string> Names => [.. Operations.Names];

    [Fact]
    public void The_dashboards_have_ten_and_links_from_Excel_eight() => Assert.Equal(18, Operations.Names.Count());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_one_is_answered_as_its_text_would_be(string name)
    {
        using var sent = await server.PostAsync(JsonSerializer.Serialize(new { query = Operations.Text(name), variables = JsonDocument.Parse(Variables) }));
        await sent.AssertDataAsync();
        var expected = await sent.Content.ReadAsStringAsync();
        var escaped = Uri.EscapeDataString(Variables);
        foreach (var id in new[] { name, Operations.Hash(name), "sha256:" + Operations.Hash(name) })
        {
            using var posted = await server.PostAsync($$"""{"documentId":"{{id}}","variables":{{Variables}}}""");
            Assert.Equal(expected, await posted.Content.ReadAsStringAsync());
            using var got = await server.GetAsync($"/graphql?documentId={id}&variables={escaped}");
            Assert.Equal(expected, await got.Content.ReadAsStringAsync());
        }

        using var byPath = await server.GetAsync($"/graphql/{name}?variables={escaped}");
        Assert.Equal(expected, await byPath.Content.ReadAsStringAsync());
        using var postedToPath = await server.PostAsync(Encoding.UTF8.GetBytes($$"""{"variables":{{Variables}}}"""), "application/json", path: "/graphql/" + name);
        Assert.Equal(expected, await postedToPath.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_name_of_its_operation_may_stand_beside_it()
    {
        using var named = await server.PostAsync($$"""{"documentId":"{{Name}}","operationName":"{{Name}}"}""");
        await named.AssertDataAsync();
        using var other = await server.PostAsync($$"""{"documentId":"{{Name}}","operationName":"Other"}""");
        await other.AssertErrorAsync(HttpStatusCode.BadRequest, "VALIDATION");
    }

    [Fact]
    public async Task A_browser_that_opens_its_path_gets_its_data()
    {
        using var answer = await server.GetAsync($"/graphql/{Name}", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        await answer.AssertDataAsync();
        using var byId = await server.GetAsync($"/graphql?documentId={Name}", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        await byId.AssertDataAsync();
    }

    [Theory]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("sha256:")]
    [InlineData("md5:0000")]
    [InlineData("da39a3ee5e6b4b0d3255bfef95601890afd80709")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e")]
    public async Task An_unknown_hash_is_told_as_the_protocol_says(string id)
    {
        using var posted = await server.PostAsync($$"""{"documentId":"{{id}}"}""");
        Assert.Equal("PersistedQueryNotFound", await posted.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0020"));
        using var got = await server.GetAsync($"/graphql?documentId={id}");
        Assert.Equal("PersistedQueryNotFound", await got.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0020"));
        Assert.True(got.Headers.CacheControl?.NoCache);
    }

    [Theory]
    [InlineData("nursingBedsShare", " Did you mean NursingBedShare?")]
    [InlineData("NursingBedsShare", " Did you mean NursingBedShare?")]
    [InlineData("Unknown", "")]
    [InlineData("_1", "")]
    public async Task An_unknown_name_is_told_with_those_that_there_are(string name, string hint)
    {
        var message = $"There is no trusted document of the name {name}.{hint} There are: {string.Join(", ", Operations.Names.Order(StringComparer.Ordinal))}.";
        using var posted = await server.PostAsync($$"""{"documentId":"{{name}}"}""");
        Assert.Equal(message, await posted.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0020"));
        using var got = await server.GetAsync($"/graphql?documentId={name}");
        Assert.Equal(message, await got.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0020"));
        Assert.True(got.Headers.CacheControl?.NoCache);

        using var gotAtPath = await server.GetAsync($"/graphql/{name}");
        Assert.Equal(message, await gotAtPath.AssertErrorAsync(HttpStatusCode.NotFound, "NOT_FOUND"));
        using var postedToPath = await server.PostAsync("{}"u8.ToArray(), "application/json", path: $"/graphql/{name}");
        Assert.Equal(message, await postedToPath.AssertErrorAsync(HttpStatusCode.NotFound, "NOT_FOUND"));
    }

    [Theory]
    [InlineData("/graphql/no-name")]
    [InlineData("/graphql/NursingBedShare/more")]
    [InlineData("/Unknown")]
    public async Task Another_path_is_told_where_queries_go(string path)
    {
        using var answer = await server.GetAsync(path);
        Assert.Equal("There is nothing at this path; queries go to /graphql.", await answer.AssertErrorAsync(HttpStatusCode.NotFound, "NOT_FOUND"));
    }

    [Theory]
    [InlineData("/graphql/favicon.svg")]
    [InlineData("/graphql/LICENSE")]
    [InlineData("/graphql/index.html")]
    [InlineData("/graphql/manifest.webmanifest")]
    public async Task The_files_of_the_ide_stay_where_they_are(string path)
    {
        using var answer = await server.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(Path.GetFileName(path), Operations.Names);
    }

    [Theory]
    [InlineData("/graphql", """{"documentId":"NursingBedShare","query":"{ __typename }"}""", "Send `query` or `documentId`, not both.")]
    [InlineData("/graphql", """{"documentId":7}""", "`documentId` must be a string.")]
    [InlineData("/graphql", """{"documentId":null}""", "The request has no `query`.")]
    [InlineData("/graphql/NursingBedShare", """{"query":"{ __typename }"}""", "The path names the operation: send neither `query` nor `documentId`.")]
    [InlineData("/graphql/NursingBedShare", """{"documentId":"NursingBedShare"}""", "The path names the operation: send neither `query` nor `documentId`.")]
    public async Task A_request_that_has_two_documents_or_none_is_told(string path, string body, string message)
    {
        using var answer = await server.PostAsync(Encoding.UTF8.GetBytes(body), "application/json", path: path);
        Assert.Equal(message, await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "BAD_REQUEST"));
    }

    [Fact]
    public async Task Its_variables_are_checked_as_always()
    {
        using var missing = await server.GetAsync("/graphql/DivisionProfile");
        await missing.AssertErrorAsync(HttpStatusCode.BadRequest, "VARIABLE_COERCION");
        using var wrong = await server.GetAsync("/graphql/DivisionProfile?variables={\"code\":[]}");
        await wrong.AssertErrorAsync(HttpStatusCode.BadRequest, "VARIABLE_COERCION");
    }

    [Fact]
    public async Task Another_method_is_told_which_are_allowed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/graphql/{Name}");
        using var answer = await server.SendAsync(request);
        await answer.AssertErrorAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
    }
}

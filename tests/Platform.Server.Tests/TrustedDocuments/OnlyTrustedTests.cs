using System.Net;

namespace Platform.Server.Tests.TrustedDocuments;

/// <summary>A server that answers trusted documents and nothing else.</summary>
public sealed class OnlyTrustedServer : ServerFixture
{
    protected override IEnumerable<(string Name, string Value)> Settings => [.. base.Settings, ("TrustedDocuments:Only", "true")];
}

/// <summary>A server that keeps no documents of its clients.</summary>
public sealed class NotAutomaticServer : ServerFixture
{
    protected override IEnumerable<(string Name, string Value)> Settings => [.. base.Settings, ("TrustedDocuments:Automatic", "false")];
}

/// <summary>What a server refuses that takes trusted documents only.</summary>
public sealed class OnlyTrustedTests(OnlyTrustedServer server) : IClassFixture<OnlyTrustedServer>
{
    private const string Refusal = "Only persisted operations are allowed.";

    [Theory]
    [InlineData("{ __typename }")]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("no GraphQL at all")]
    public async Task Every_other_document_is_refused(string query)
    {
        using var posted = await server.PostAsync($$"""{"query":"{{query}}"}""");
        Assert.Equal(Refusal, await posted.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0067"));
        using var got = await server.GetAsync($"/graphql?query={query}");
        Assert.Equal(Refusal, await got.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0067"));
    }

    [Fact]
    public async Task Nothing_is_registered()
    {
        const string Query = "{ __typename }";
        using var unknown = await server.PostAsync(PersistedQueryTests.Body(null, PersistedQueryTests.Hash(Query)));
        Assert.Equal("PersistedQueryNotSupported", await unknown.AssertErrorAsync(HttpStatusCode.OK, "PERSISTED_QUERY_NOT_SUPPORTED"));
        using var sent = await server.PostAsync(PersistedQueryTests.Body(Query, PersistedQueryTests.Hash(Query)));
        await sent.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0067");
    }

    [Fact]
    public async Task Trusted_documents_are_answered_however_they_are_called()
    {
        var hash = Operations.Hash("NursingBedShare");
        using var byPath = await server.GetAsync("/graphql/NursingBedShare");
        await byPath.AssertDataAsync();
        using var byId = await server.PostAsync($$"""{"documentId":"sha256:{{hash}}"}""");
        await byId.AssertDataAsync();
        using var byHash = await server.PostAsync(PersistedQueryTests.Body(null, hash));
        await byHash.AssertDataAsync();
        using var withText = await server.PostAsync(PersistedQueryTests.Body(Operations.Text("NursingBedShare"), hash));
        await withText.AssertDataAsync();
    }
}

/// <summary>A server whose clients send their documents each time.</summary>
public sealed class NotAutomaticTests(NotAutomaticServer server) : IClassFixture<NotAutomaticServer>
{
    [Fact]
    public async Task A_client_is_told_to_send_its_document_and_that_is_answered()
    {
        const string Query = "{ __typename }";
        using var unknown = await server.PostAsync(PersistedQueryTests.Body(null, PersistedQueryTests.Hash(Query)));
        Assert.Equal("PersistedQueryNotSupported", await unknown.AssertErrorAsync(HttpStatusCode.OK, "PERSISTED_QUERY_NOT_SUPPORTED"));
        using var sent = await server.PostAsync(PersistedQueryTests.Body(Query, PersistedQueryTests.Hash(Query)));
        await sent.AssertDataAsync();
        using var still = await server.PostAsync(PersistedQueryTests.Body(null, PersistedQueryTests.Hash(Query)));
        await still.AssertErrorAsync(HttpStatusCode.OK, "PERSISTED_QUERY_NOT_SUPPORTED");
        using var plain = await server.PostAsync("""{"query":"{ __typename }"}""");
        await plain.AssertDataAsync();
    }
}

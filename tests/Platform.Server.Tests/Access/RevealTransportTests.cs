using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Platform.Server.Tests.Access;

/// <summary>How reveals come over HTTP, what their documents may be, and what the schema tells of them.</summary>
public sealed class RevealTransportTests(SampleServerFixture server) : RevealCalls(server), IClassFixture<SampleServerFixture>
{
    [Fact]
    public async Task A_reveal_comes_by_POST_only_as_JSON_and_its_answer_is_not_kept()
    {
        var id = (await PersonsAsync(1)).Single().Id;
        var records = await CountRecordsAsync();
        var query = $$"""mutation { revealCaregivers(input: { ids: ["{{id}}"], fields: [ID_NUMBER], purpose: COMPLAINT, reason: "处理投诉事项" }) { receipt } }""";
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            using var got = await Server.GetAsync($"/graphql?query={Uri.EscapeDataString(query)}", accept);
            await got.AssertErrorAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
            Assert.Equal(["POST"], got.Content.Headers.Allow);
        }

        var body = new JsonObject { ["query"] = query }.ToJsonString();
        using (var table = await Server.PostAsync(body, "text/csv"))
        {
            await table.AssertErrorAsync(HttpStatusCode.BadRequest, "TABLE_SHAPE");
        }

        using (var keyed = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, null, "application/json") })
        {
            keyed.Headers.Add("Idempotency-Key", "one");
            using var refused = await Server.SendAsync(keyed, "application/json");
            await refused.AssertErrorAsync(HttpStatusCode.BadRequest, "IDEMPOTENCY_KEY_REFUSED");
        }

        var hash = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)))}}}"}}""";
        using (var registered = await Server.PostAsync(new JsonObject { ["query"] = query, ["extensions"] = JsonNode.Parse(hash) }.ToJsonString()))
        {
            Assert.NotNull((await ReadAsync(registered))["data"]!["revealCaregivers"]!["receipt"]);
        }

        using (var byHash = await Server.GetAsync($"/graphql?extensions={Uri.EscapeDataString(hash)}", "application/json"))
        {
            await byHash.AssertErrorAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        }

        Assert.Equal(records + 1, await CountRecordsAsync());
        using var subscription = await Server.PostAsync("""{"query":"subscription { beds { totalCount } }"}""");
        Assert.Contains("queries and mutations only", await subscription.AssertErrorAsync(HttpStatusCode.BadRequest, "VALIDATION"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_are_validated_limited_and_priced_like_those_of_queries()
    {
        foreach (var (query, code) in new[]
        {
            ("mutation { revealCaregiver(input: {}) { receipt } }", "VALIDATION"),
            ("mutation { revealCaregivers(input: { ids: [], fields: [NAME], purpose: COMPLAINT, reason: \"处理投诉事项\" }) { receipt } }", "VALIDATION"),
            ("mutation { revealCaregivers(input: { ids: [], fields: [ID_NUMBER], purpose: COMPLAINT }) { receipt } }", "VALIDATION"),
            ("mutation($purpose: RevealPurpose!) { revealCaregivers(input: { ids: [], fields: [], purpose: $purpose, reason: \"\" }) { receipt } }", "VARIABLE_COERCION"),
            ($"mutation {{ {string.Join(' ', Enumerable.Range(0, 300).Select(i => $"a{i.ToString(CultureInfo.InvariantCulture)}: revealCaregivers(input: {{ ids: [], fields: [], purpose: COMPLAINT, reason: \"\" }}) {{ revealed {{ id }} }}"))} }}", "HC0047"),
        })
        {
            using var answer = await Server.PostAsync(new JsonObject { ["query"] = query, ["variables"] = new JsonObject { ["purpose"] = "FUN" } }.ToJsonString());
            await answer.AssertErrorAsync(HttpStatusCode.BadRequest, code);
        }

        using var report = await AskAsync(Reveal, [], cost: "report");
        Assert.Equal("""{"fieldCost":202,"typeCost":42}""", (await ReadAsync(report))["extensions"]!["operationCost"]!.ToJsonString());
    }

    [Fact]
    public async Task Introspection_tells_the_mutations()
    {
        using var answer = await Server.PostAsync(new JsonObject
        {
            ["query"] = "{ __schema { mutationType { name fields { name args { name type { ofType { name } } } } } } __type(name: \"RevealCaregiversError\") { kind possibleTypes { name interfaces { name } } } }",
        }.ToJsonString());
        var data = (await ReadAsync(answer))["data"]!;
        Assert.Equal(
            """{"name":"Mutation","fields":[{"name":"revealCaregivers","args":[{"name":"input","type":{"ofType":{"name":"RevealCaregiversInput"}}}]},{"name":"revealSocialWorkers","args":[{"name":"input","type":{"ofType":{"name":"RevealSocialWorkersInput"}}}]}]}""",
            data["__schema"]!["mutationType"]!.ToJsonString());
        Assert.Equal(
            """{"kind":"UNION","possibleTypes":[{"name":"RuleViolationError","interfaces":[{"name":"Error"}]},{"name":"NotFoundError","interfaces":[{"name":"Error"}]}]}""",
            data["__type"]!.ToJsonString());
    }
}

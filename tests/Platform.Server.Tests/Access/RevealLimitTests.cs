using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Model.Access;
using Platform.Storage;

namespace Platform.Server.Tests.Access;

/// <summary>The setting <c>Access:RevealLimit</c>, and a page smaller than a reveal.</summary>
public sealed class RevealLimitTests(LimitedServerFixture server) : IClassFixture<LimitedServerFixture>
{
    [Fact]
    public async Task A_day_has_a_limit_and_whoever_meets_it_is_recorded()
    {
        await using var context = server.Services.GetRequiredService<RegistersDatabase>().CreateDbContext();
        var ids = await context.Caregivers.OrderBy(row => row.Key).Select(row => row.Id).Take(6).ToListAsync();
        Assert.Equal(4, (await RevealAsync(ids[..4]))["revealed"]!.AsArray().Count);
        var refused = await RevealAsync(ids[4..]);
        Assert.Equal(("REVEAL_LIMIT", "ids"), ((string)refused["errors"]![0]!["code"]!, (string)refused["errors"]![0]!["path"]![0]!));
        Assert.Null(refused["revealed"]);
        var record = await context.AccessRecords.OrderByDescending(row => row.Position).FirstAsync();
        Assert.Equal((AccessOutcome.Refused, "REVEAL_LIMIT"), (record.Outcome, record.Reason));
        Assert.Single((await RevealAsync(ids[4..5]))["revealed"]!.AsArray());
    }

    private async Task<JsonNode> RevealAsync(IEnumerable<string> ids)
    {
        var body = new JsonObject
        {
            ["query"] = "mutation($ids: [ID!]!) { revealCaregivers(input: { ids: $ids, fields: [ID_NUMBER], purpose: LAW_ENFORCEMENT, reason: \"协助公安调查\" }) { revealed { id } errors { ... on RuleViolationError { code path } } } }",
            ["variables"] = new JsonObject { ["ids"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]) },
        };
        using var answer = await server.PostAsync(body.ToJsonString());
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["data"]!["revealCaregivers"]!;
    }
}

/// <summary>A server on which little may be revealed.</summary>
public sealed class LimitedServerFixture : ServerFixture
{
    protected override IEnumerable<(string Name, string Value)> Settings => [("Access:RevealLimit", "5"), ("Query:MaxPageSize", "3"), ("Query:DefaultPageSize", "3")];
}

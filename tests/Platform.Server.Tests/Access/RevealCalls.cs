using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Model.Access;
using Platform.Model.ElderlyCare;
using Platform.Storage;

namespace Platform.Server.Tests.Access;

/// <summary>Asks for reveals, and looks into the registers and the access records of the server that is asked.</summary>
public abstract class RevealCalls(ServerFixture server)
{
    protected const string Reveal = "mutation Check2026($ids: [ID!]!, $reason: String!, $fields: [CaregiverSensitiveField!]!) "
        + "{ revealCaregivers(input: { ids: $ids, fields: $fields, purpose: IDENTITY_CHECK, reason: $reason }) "
        + "{ revealed { id idNumber } receipt errors { __typename ... on Error { code message path } ... on NotFoundError { key } } } }";

    private const string GoodReason = "  上门核对身份 ";

    protected static readonly string[] IdNumber = ["ID_NUMBER"];

    protected ServerFixture Server => server;

    protected RegistersDatabase Registers => server.Services.GetRequiredService<RegistersDatabase>();

    protected async Task<HttpResponseMessage> AskAsync(
        string query, IEnumerable<string> ids, string reason = GoodReason, string[]? fields = null, string? actAs = null, string? cost = null)
    {
        var variables = new JsonObject
        {
            ["ids"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]),
            ["reason"] = reason,
            ["fields"] = new JsonArray([.. (fields ?? IdNumber).Select(field => JsonValue.Create(field))]),
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(new JsonObject { ["query"] = query, ["variables"] = variables }.ToJsonString(), null, "application/json"),
        };
        if (actAs is not null)
        {
            request.Headers.Add("X-Act-As", actAs);
        }

        if (cost is not null)
        {
            request.Headers.Add("GraphQL-Cost", cost);
        }

        return await server.SendAsync(request, "application/json");
    }

    protected static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    protected static IEnumerable<string> Codes(JsonNode answer) => answer["data"]!["revealCaregivers"]!["errors"]!.AsArray().Select(error => (string)error!["code"]!);

    protected async Task<List<Caregiver>> PersonsAsync(int count)
    {
        await using var context = Registers.CreateDbContext();
        return await context.Caregivers.Where(row => row.IdNumber != null).OrderBy(row => row.Key).Take(count).ToListAsync();
    }

    protected async Task<string> WorkerAsync()
    {
        await using var context = Registers.CreateDbContext();
        return await context.SocialWorkers.OrderBy(row => row.Key).Select(row => row.Id).FirstAsync();
    }

    protected async Task<Caregiver> OfOtherInstitutionAsync(Caregiver own)
    {
        await using var context = Registers.CreateDbContext();
        return await context.Caregivers.Include(row => row.Institution)
            .FirstAsync(row => row.IdNumber != null && !context.Caregivers.Any(one => one.Id == own.Id && one.Institution.Id == row.Institution.Id));
    }

    protected async Task<Institution> InstitutionOfAsync(Caregiver person)
    {
        await using var context = Registers.CreateDbContext();
        return await context.Institutions.Include(row => row.Division).FirstAsync(row => row.Caregivers.Any(one => one.Id == person.Id));
    }

    protected async Task<AccessRecord> LastRecordAsync()
    {
        await using var context = Registers.CreateDbContext();
        return await context.AccessRecords.OrderByDescending(record => record.Position).FirstAsync();
    }

    protected async Task<int> CountRecordsAsync()
    {
        await using var context = Registers.CreateDbContext();
        return await context.AccessRecords.CountAsync();
    }

    protected static async Task ExecuteAsync(DbContext context, string sql)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Model;
using Platform.Model.Access;
using Platform.Model.ElderlyCare;
using Platform.Server.Tests.Tables;
using Platform.Storage;

namespace Platform.Server.Tests.Access;

/// <summary>Reveals on SQLite.</summary>
public sealed class SqliteRevealTests(SampleServerFixture server) : RevealTests(server), IClassFixture<SampleServerFixture>
{
    protected override string Block => "CREATE TRIGGER Block BEFORE INSERT ON AccessRecords BEGIN SELECT RAISE(ABORT, 'blocked'); END";

    protected override string Unblock => "DROP TRIGGER Block";

    protected override string Hold => "BEGIN IMMEDIATE";
}

/// <summary>Reveals on PostgreSQL.</summary>
public sealed class PostgresRevealTests(PostgresServerFixture server) : RevealTests(server), IClassFixture<PostgresServerFixture>
{
    protected override string Block => """
        CREATE FUNCTION block() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'blocked'; END $$;
        CREATE TRIGGER block BEFORE INSERT ON "AccessRecords" FOR EACH ROW EXECUTE FUNCTION block()
        """;

    protected override string Unblock => "DROP TRIGGER block ON \"AccessRecords\"";

    protected override string Hold => "BEGIN; SELECT pg_advisory_xact_lock(1128350802)";
}

/// <summary>Sensitive values are revealed for a purpose, to whom the policy lets, once that is recorded: all that are asked for, or none.</summary>
public abstract class RevealTests(ServerFixture server)
{
    private const string Reveal = "mutation Check2026($ids: [ID!]!, $reason: String!, $fields: [CaregiverSensitiveField!]!) "
        + "{ revealCaregivers(input: { ids: $ids, fields: $fields, purpose: IDENTITY_CHECK, reason: $reason }) "
        + "{ revealed { id idNumber } receipt errors { __typename ... on Error { code message path } ... on NotFoundError { key } } } }";

    private const string GoodReason = "  上门核对身份 ";

    private static readonly string[] IdNumber = ["ID_NUMBER"];

    /// <summary>Lets no access record be written.</summary>
    protected abstract string Block { get; }

    /// <summary>Lets them be written again.</summary>
    protected abstract string Unblock { get; }

    /// <summary>Makes whoever writes a record wait.</summary>
    protected abstract string Hold { get; }

    [Fact]
    public async Task Values_come_with_the_id_of_their_record()
    {
        var persons = await PersonsAsync(2);
        var asked = new[] { persons[1].Id, persons[0].Id, persons[1].Id };
        using var answer = await AskAsync(Reveal, asked);
        Assert.Equal((HttpStatusCode.OK, "no-store"), (answer.StatusCode, answer.Headers.CacheControl?.ToString()));
        var payload = (await ReadAsync(answer))["data"]!["revealCaregivers"]!;
        Assert.Null(payload["errors"]);
        Assert.Equal(
            [(persons[1].Id, persons[1].IdNumber), (persons[0].Id, persons[0].IdNumber)],
            payload["revealed"]!.AsArray().Select(row => ((string)row!["id"]!, (string?)row["idNumber"])));

        var record = await LastRecordAsync();
        Assert.Equal((string)payload["receipt"]!, record.Id);
        Assert.Equal(("Caregiver", "Caregiver.idNumber", $"{persons[1].Id} {persons[0].Id}", 2L), (record.Registers, record.Fields, record.Ids, record.Rows));
        Assert.Equal((RevealPurpose.IdentityCheck, "上门核对身份", AccessOutcome.Allowed), (record.Purpose!.Value, record.Reason, record.Outcome));
        Assert.Equal(("开发", Role.County, "Check"), (record.Account, record.Role, record.OperationName));
        Assert.NotNull(record.DocumentHash);
        Assert.NotNull(record.RequestId);
    }

    [Theory]
    [InlineData("TOO_MANY_IDS", "ids", 21, "上门核对身份", true)]
    [InlineData("VALUE_REQUIRED", "ids", 0, "上门核对身份", true)]
    [InlineData("VALUE_REQUIRED", "fields", 1, "上门核对身份", false)]
    [InlineData("REASON_TOO_SHORT", "reason", 1, "   上门核对    ", true)]
    [InlineData("REASON_HAS_PERSONAL_DATA", "reason", 1, "核对 13800000000 本人", true)]
    [InlineData("REASON_HAS_PERSONAL_DATA", "reason", 1, "核对１３８００００００００本人", true)]
    [InlineData("TEXT_TOO_LONG", "reason", 1, null, true)]
    [InlineData("TEXT_CHARACTER", "reason", 1, "上门核对\u0000身份", true)]
    public async Task What_is_wrong_with_the_input_is_told_as_data(string code, string member, int count, string? reason, bool hasFields)
    {
        var records = await CountRecordsAsync();
        var ids = (await PersonsAsync(count)).Select(person => person.Id);
        using var answer = await AskAsync(Reveal, ids, reason ?? new string('查', 201), hasFields ? IdNumber : []);
        var payload = (await ReadAsync(answer))["data"]!["revealCaregivers"]!;
        var error = Assert.Single(payload["errors"]!.AsArray())!;
        Assert.Equal(("RuleViolationError", code, member), ((string)error["__typename"]!, (string)error["code"]!, (string)error["path"]!.AsArray().Single()!));
        Assert.Null(payload["revealed"]);
        Assert.Null(payload["receipt"]);
        Assert.Equal(records, await CountRecordsAsync());
    }

    [Fact]
    public async Task Several_mistakes_are_told_at_once()
    {
        using var answer = await AskAsync(Reveal, [], "x", []);
        Assert.Equal(["VALUE_REQUIRED", "VALUE_REQUIRED", "REASON_TOO_SHORT"], Codes(await ReadAsync(answer)));
    }

    [Fact]
    public async Task Absent_and_out_of_scope_are_told_alike_and_nothing_is_revealed()
    {
        var own = (await PersonsAsync(1)).Single();
        var other = await OfOtherInstitutionAsync(own);
        var institution = await InstitutionOfAsync(own);
        var records = await CountRecordsAsync();
        var texts = new List<string>();
        foreach (var id in new[] { other.Id, EntityId.FromName("nobody"), other.Institution.Id })
        {
            using var answer = await AskAsync(Reveal, [own.Id, id], actAs: $"INSTITUTION:{institution.CreditCode}");
            var text = await answer.Content.ReadAsStringAsync();
            Assert.Equal(["NOT_FOUND"], Codes(JsonNode.Parse(text)!));
            Assert.DoesNotContain(own.IdNumber!, text, StringComparison.Ordinal);
            texts.Add(text.Replace(id, "<id>", StringComparison.Ordinal));
        }

        Assert.Single(texts.Distinct());
        Assert.Contains("""{"__typename":"NotFoundError","code":"NOT_FOUND",""", texts[0], StringComparison.Ordinal);
        Assert.Contains("""["ids","1"],"key":"<id>"}""", texts[0], StringComparison.Ordinal);
        Assert.Equal(records, await CountRecordsAsync());
        using var malformed = await AskAsync(Reveal, ["1' OR '1'='1", "\u0000"]);
        Assert.Equal(["NOT_FOUND", "NOT_FOUND"], Codes(await ReadAsync(malformed)));
    }

    [Theory]
    [InlineData("COUNTY", true)]
    [InlineData("INSTITUTION", true)]
    [InlineData("TOWNSHIP", false)]
    [InlineData("VIEWER", false)]
    [InlineData("APP", false)]
    [InlineData("PUBLIC", false)]
    [InlineData("ADMIN", false)]
    [InlineData("AUDITOR", false)]
    public async Task Roles_may_reveal_what_their_table_says(string role, bool mayReveal)
    {
        var person = (await PersonsAsync(1)).Single();
        var institution = await InstitutionOfAsync(person);
        var actAs = role switch { "TOWNSHIP" => $"TOWNSHIP:{institution.Division.Code}", "INSTITUTION" => $"INSTITUTION:{institution.CreditCode}", _ => role };
        var records = await CountRecordsAsync();
        using (var price = await AskAsync(Reveal, [person.Id], actAs: actAs, cost: "validate"))
        {
            var report = await ReadAsync(price);
            Assert.Equal(!mayReveal, report["errors"] is not null);
            Assert.NotNull(report["extensions"]!["operationCost"]);
            Assert.Equal(records, await CountRecordsAsync());
        }

        using var answer = await AskAsync(Reveal, [person.Id], actAs: actAs);
        Assert.Equal((HttpStatusCode.OK, "no-store"), (answer.StatusCode, answer.Headers.CacheControl?.ToString()));
        var json = await ReadAsync(answer);
        var record = await LastRecordAsync();
        Assert.Equal(records + 1, await CountRecordsAsync());
        if (mayReveal)
        {
            Assert.Equal(person.IdNumber, (string?)json["data"]!["revealCaregivers"]!["revealed"]![0]!["idNumber"]);
            Assert.Equal(AccessOutcome.Allowed, record.Outcome);
            return;
        }

        Assert.Null(json["data"]);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (string?)json["errors"]!.AsArray().Single()!["extensions"]!["code"]);
        Assert.Equal("revealCaregivers", (string?)json["errors"]![0]!["path"]![0]);
        Assert.Equal((AccessOutcome.Refused, "AUTH_NOT_AUTHORIZED", "Caregiver.idNumber", null), (record.Outcome, record.Reason, record.Fields, record.Ids));
    }

    [Fact]
    public async Task An_operation_reveals_several_times_in_order_each_with_its_record()
    {
        var person = (await PersonsAsync(1)).Single();
        var worker = await WorkerAsync();
        var query = $$"""
            mutation {
              first: revealCaregivers(input: { ids: "{{person.Id}}", fields: ID_NUMBER, purpose: COMPLAINT, reason: "处理投诉事项" }) { ...what }
              __typename
              second: revealSocialWorkers(input: { ids: "{{worker}}", fields: ID_NUMBER, purpose: SUBSIDY_PAYMENT, reason: "发放补贴核对" }) { kind: __typename receipt revealed { __typename } }
              ...more @skip(if: true)
            }
            fragment what on RevealCaregiversPayload { receipt revealed { number: idNumber } errors { ... on Error { code } } }
            fragment more on Mutation { third: revealCaregivers(input: { ids: [], fields: [], purpose: COMPLAINT, reason: "" }) { ...what } }
            """;
        using var answer = await server.PostAsync(new JsonObject { ["query"] = query }.ToJsonString());
        var data = (await ReadAsync(answer))["data"]!.AsObject();
        Assert.Equal(["first", "__typename", "second"], data.Select(member => member.Key));
        Assert.Equal(("Mutation", "RevealSocialWorkersPayload"), ((string)data["__typename"]!, (string)data["second"]!["kind"]!));
        Assert.Equal(person.IdNumber, (string?)data["first"]!["revealed"]![0]!["number"]);
        await using var context = Registers.CreateDbContext();
        var records = await context.AccessRecords.OrderByDescending(record => record.Position).Take(2).ToListAsync();
        Assert.Equal([data["second"]!["receipt"]!.ToString(), data["first"]!["receipt"]!.ToString()], records.Select(record => record.Id));
        Assert.Equal(["SocialWorker", "Caregiver"], records.Select(record => record.Registers));
    }

    [Fact]
    public async Task No_value_leaves_before_its_record_is_committed()
    {
        var person = (await PersonsAsync(1)).Single();
        var records = await CountRecordsAsync();
        await using var context = Registers.CreateDbContext();
        await context.Database.OpenConnectionAsync();
        await ExecuteAsync(context, Hold);
        var asking = AskAsync(Reveal, [person.Id]);
        Assert.NotSame(asking, await Task.WhenAny(asking, Task.Delay(TimeSpan.FromSeconds(1))));
        await ExecuteAsync(context, "COMMIT");
        using var answer = await asking;
        Assert.Equal(person.IdNumber, (string?)(await ReadAsync(answer))["data"]!["revealCaregivers"]!["revealed"]![0]!["idNumber"]);
        Assert.Equal(records + 1, await CountRecordsAsync());
    }

    [Fact]
    public async Task Without_a_record_nothing_is_revealed()
    {
        var person = (await PersonsAsync(1)).Single();
        await using var context = Registers.CreateDbContext();
        await context.Database.OpenConnectionAsync();
        await ExecuteAsync(context, Block);
        try
        {
            foreach (var actAs in new[] { "COUNTY", "VIEWER" })
            {
                using var answer = await AskAsync(Reveal, [person.Id], actAs: actAs);
                var text = await answer.Content.ReadAsStringAsync();
                Assert.Equal((HttpStatusCode.ServiceUnavailable, "no-store"), (answer.StatusCode, answer.Headers.CacheControl?.ToString()));
                Assert.DoesNotContain(person.IdNumber!, text, StringComparison.Ordinal);
                Assert.DoesNotContain("blocked", text, StringComparison.Ordinal);
                Assert.StartsWith("""{"data":null,"errors":[{""", text, StringComparison.Ordinal);
                Assert.Equal("AUDIT_UNAVAILABLE", (string?)JsonNode.Parse(text)!["errors"]!.AsArray().Single()!["extensions"]!["code"]);
            }
        }
        finally
        {
            await ExecuteAsync(context, Unblock);
        }

        using var again = await AskAsync(Reveal, [person.Id]);
        Assert.Null((await ReadAsync(again))["data"]!["revealCaregivers"]!["errors"]);
    }

    [Fact]
    public async Task A_reveal_comes_by_POST_only_as_JSON_and_its_answer_is_not_kept()
    {
        var id = (await PersonsAsync(1)).Single().Id;
        var records = await CountRecordsAsync();
        var query = $$"""mutation { revealCaregivers(input: { ids: ["{{id}}"], fields: [ID_NUMBER], purpose: COMPLAINT, reason: "处理投诉事项" }) { receipt } }""";
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            using var got = await server.GetAsync($"/graphql?query={Uri.EscapeDataString(query)}", accept);
            await got.AssertErrorAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
            Assert.Equal(["POST"], got.Content.Headers.Allow);
        }

        var body = new JsonObject { ["query"] = query }.ToJsonString();
        using (var table = await server.PostAsync(body, "text/csv"))
        {
            await table.AssertErrorAsync(HttpStatusCode.BadRequest, "TABLE_SHAPE");
        }

        using (var keyed = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, null, "application/json") })
        {
            keyed.Headers.Add("Idempotency-Key", "one");
            using var refused = await server.SendAsync(keyed, "application/json");
            await refused.AssertErrorAsync(HttpStatusCode.BadRequest, "IDEMPOTENCY_KEY_REFUSED");
        }

        var hash = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)))}}}"}}""";
        using (var registered = await server.PostAsync(new JsonObject { ["query"] = query, ["extensions"] = JsonNode.Parse(hash) }.ToJsonString()))
        {
            Assert.NotNull((await ReadAsync(registered))["data"]!["revealCaregivers"]!["receipt"]);
        }

        using (var byHash = await server.GetAsync($"/graphql?extensions={Uri.EscapeDataString(hash)}", "application/json"))
        {
            await byHash.AssertErrorAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        }

        Assert.Equal(records + 1, await CountRecordsAsync());
        using var subscription = await server.PostAsync("""{"query":"subscription { beds { totalCount } }"}""");
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
            using var answer = await server.PostAsync(new JsonObject { ["query"] = query, ["variables"] = new JsonObject { ["purpose"] = "FUN" } }.ToJsonString());
            await answer.AssertErrorAsync(HttpStatusCode.BadRequest, code);
        }

        using var report = await AskAsync(Reveal, [], cost: "report");
        Assert.Equal("""{"fieldCost":202,"typeCost":42}""", (await ReadAsync(report))["extensions"]!["operationCost"]!.ToJsonString());
    }

    [Fact]
    public async Task Introspection_tells_the_mutations()
    {
        using var answer = await server.PostAsync(new JsonObject
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

    private RegistersDatabase Registers => server.Services.GetRequiredService<RegistersDatabase>();

    private async Task<HttpResponseMessage> AskAsync(
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

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    private static IEnumerable<string> Codes(JsonNode answer) => answer["data"]!["revealCaregivers"]!["errors"]!.AsArray().Select(error => (string)error!["code"]!);

    private async Task<List<Caregiver>> PersonsAsync(int count)
    {
        await using var context = Registers.CreateDbContext();
        return await context.Caregivers.Where(row => row.IdNumber != null).OrderBy(row => row.Key).Take(count).ToListAsync();
    }

    private async Task<string> WorkerAsync()
    {
        await using var context = Registers.CreateDbContext();
        return await context.SocialWorkers.OrderBy(row => row.Key).Select(row => row.Id).FirstAsync();
    }

    private async Task<Caregiver> OfOtherInstitutionAsync(Caregiver own)
    {
        await using var context = Registers.CreateDbContext();
        return await context.Caregivers.Include(row => row.Institution)
            .FirstAsync(row => row.IdNumber != null && !context.Caregivers.Any(one => one.Id == own.Id && one.Institution.Id == row.Institution.Id));
    }

    private async Task<Institution> InstitutionOfAsync(Caregiver person)
    {
        await using var context = Registers.CreateDbContext();
        return await context.Institutions.Include(row => row.Division).FirstAsync(row => row.Caregivers.Any(one => one.Id == person.Id));
    }

    private async Task<AccessRecord> LastRecordAsync()
    {
        await using var context = Registers.CreateDbContext();
        return await context.AccessRecords.OrderByDescending(record => record.Position).FirstAsync();
    }

    private async Task<int> CountRecordsAsync()
    {
        await using var context = Registers.CreateDbContext();
        return await context.AccessRecords.CountAsync();
    }

    private static async Task ExecuteAsync(DbContext context, string sql)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

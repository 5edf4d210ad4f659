using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Platform.Model;
using Platform.Model.Access;
using Platform.Server.Tests.Tables;

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
public abstract class RevealTests(ServerFixture server) : RevealCalls(server)
{
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
        using var answer = await Server.PostAsync(new JsonObject { ["query"] = query }.ToJsonString());
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
}

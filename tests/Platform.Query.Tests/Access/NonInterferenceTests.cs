using System.Text.Json;
using CsCheck;
using Platform.Access;
using Platform.Access.Policies;
using Platform.Model.Access;
using Platform.Model.ElderlyCare;
using Platform.Query.Tests.Properties;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Access;

/// <summary>
/// What a role may not see changes none of its answers, on either database, in whatever way it asks. Needs no list of ways: what nobody thought of is found, too. Facts
/// that the model declares to be everyone's, such as an institution's count of caregivers, are left as they are.
/// </summary>
public sealed class NonInterferenceTests
{
    private const int Documents = 3_000;

    [Theory]
    [InlineData(Role.County)]
    [InlineData(Role.Township)]
    [InlineData(Role.Institution)]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Public)]
    public async Task What_a_role_may_not_see_changes_no_answer(Role role)
    {
        var (changed, answered) = await CountChangedAsync(role, RolePolicies.For, Documents);
        Assert.Empty(changed);
        // Most documents must be answered for the proof to be one.
        Assert.True(answered > Documents / (role == Role.Public ? 8 : 3), $"{answered} of {Documents} without an error");
    }

    /// <summary>A policy with a hole is found: by a field in clear, by a mask that shows too much, and by rows out of scope.</summary>
    [Theory]
    [InlineData(Role.Viewer, nameof(Caregiver.BirthDate))]
    [InlineData(Role.Viewer, nameof(Caregiver.IdNumber))]
    [InlineData(Role.County, nameof(Caregiver.IdNumber))]
    [InlineData(Role.Township, "")]
    public async Task A_hole_is_found(Role role, string property)
    {
        var (changed, _) = await CountChangedAsync(role, principal => WithHole(RolePolicies.For(principal), property), 1_000);
        Assert.NotEmpty(changed);
    }

    private static Caller WithHole(Caller caller, string property) => new(
        new AccessPolicy(
            "with a hole",
            type => property.Length == 0 && type == typeof(Caregiver) ? RowRule.All : caller.Policy.Rows(type),
            (type, name) => name == property ? FieldRule.Clear : caller.Policy.Field(type, name)),
        caller.Scope);

    private static async Task<(IReadOnlyList<string> Changed, int Answered)> CountChangedAsync(Role role, Func<Principal, Caller> callerOf, int count)
    {
        var fixture = new PropertyFixture();
        await fixture.InitializeAsync();
        try
        {
            var principal = PrincipalOf(role, fixture.Data);
            var caller = callerOf(principal);
            var documents = new List<RandomDocument>();
            RandomDocument.Gen(fixture.Data).List[count].Sample(documents.AddRange, iter: 1, threads: 1, seed: "0000KtFJrMD6");
            await WithoutStampsAsync(fixture.Database, UnseenChange.Numbers);
            var before = await AskAllAsync(fixture.Database, documents, caller);
            await WithoutStampsAsync(fixture.Database, UnseenChange.Of(principal, fixture.Data));
            var after = await AskAllAsync(fixture.Database, documents, caller);
            var changed = documents.Zip(before, after).Where(asked => asked.Second.Text != asked.Third.Text)
                .Select(asked => $"{asked.First.Query} {JsonSerializer.Serialize(asked.First.Variables)}").ToList();
            Assert.DoesNotContain(before, answer => answer.Code is "INTERNAL" or "VALIDATION" or "HC0014" or "VARIABLE_COERCION");
            return (changed, before.Count(answer => answer.Errors.Count == 0));
        }
        finally
        {
            await fixture.DisposeAsync();
        }
    }

    private static Principal PrincipalOf(Role role, Dataset data)
    {
        var institution = data.Rows<Caregiver>().GroupBy(row => row.Institution).MaxBy(rows => rows.Count())!.Key;
        return new Principal(role)
        {
            Scope = role switch
            {
                Role.Township => new DivisionScope(institution.Division.Code[..9]),
                Role.Institution => new InstitutionScope(institution.CreditCode),
                _ => null,
            },
        };
    }

    /// <summary>When a row was written is no secret to who sees it, so the change leaves that alone.</summary>
    private static Task WithoutStampsAsync(TestDatabase database, string change)
    {
        // Braces would be parameters.
        var sql = change.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return database.WriteByHandAsync(
            $"DROP TRIGGER IF EXISTS \"Caregivers_Stamp\"; DROP TRIGGER IF EXISTS \"SocialWorkers_Stamp\"; {sql}",
            $"ALTER TABLE \"Caregivers\" DISABLE TRIGGER USER; ALTER TABLE \"SocialWorkers\" DISABLE TRIGGER USER; {sql}");
    }

    /// <summary>Both databases take as long as ten of one, so every tenth is asked of both.</summary>
    private static async Task<IReadOnlyList<Answer>> AskAllAsync(TestDatabase database, IReadOnlyList<RandomDocument> documents, Caller caller)
    {
        var answers = new List<Answer>();
        foreach (var (index, document) in documents.Index())
        {
            var request = new QueryRequest(document.Query, null, JsonSerializer.SerializeToUtf8Bytes(document.Variables));
            answers.Add(index % 10 == 0 ? await database.AskAsync(request, caller) : await TestDatabase.AskAsync(database.Engine, request, caller));
        }
        return answers;
    }
}

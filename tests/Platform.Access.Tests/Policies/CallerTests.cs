using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Platform.Access.Policies;
using Platform.Model.Access;
using Platform.Model.ElderlyCare;
using Platform.Model.Privacy;
using Platform.Model.SocialWork;

namespace Platform.Access.Tests.Policies;

/// <summary>What each role reads of the sample county, by its tables.</summary>
public sealed class CallerTests(SampleEngine sample) : IClassFixture<SampleEngine>
{
    private const string Township = "330726101";

    [Theory]
    [InlineData(Role.County)]
    [InlineData(Role.Township)]
    [InlineData(Role.Institution)]
    [InlineData(Role.Viewer)]
    public async Task A_role_sees_the_persons_of_its_scope(Role role)
    {
        var (caregivers, workers) = (sample.Caregivers.Where(row => Sees(role, row)).ToList(), sample.SocialWorkers.Where(row => Sees(role, row)).ToList());
        Assert.NotEmpty(caregivers);
        var answer = await AskAsync(role, "{ caregivers(first: 50) { totalCount nodes { id } groups(by: [{ status: VALUE }], having: { aggregate: { count: { gt: 0 } } }) { nodes { aggregate { count } } } } socialWorkers { totalCount } beds { totalCount } }");
        Assert.Null(answer["errors"]);
        Assert.Equal(caregivers.Count, (int)answer["data"]!["caregivers"]!["totalCount"]!);
        Assert.Equal(caregivers.Count, answer["data"]!["caregivers"]!["groups"]!["nodes"]!.AsArray().Sum(node => (int)node!["aggregate"]!["count"]!));
        Assert.Subset(caregivers.Select(row => row.Id).ToHashSet(), answer["data"]!["caregivers"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!).ToHashSet());
        Assert.Equal(workers.Count, (int)answer["data"]!["socialWorkers"]!["totalCount"]!);
        Assert.Equal(sample.Beds, (int)answer["data"]!["beds"]!["totalCount"]!);
    }

    [Theory]
    [InlineData(Role.Public)]
    [InlineData(Role.App)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Auditor)]
    public async Task Other_roles_see_registers_without_persons(Role role)
    {
        var answer = await AskAsync(role, "{ institutions(first: 1) { nodes { caregiverCount } } beds { totalCount } caregivers { totalCount } socialWorkers { totalCount } }");
        Assert.Equal(["caregivers", "socialWorkers"], answer["errors"]!.AsArray().Select(error => (string)error!["path"]![0]!));
        Assert.All(answer["errors"]!.AsArray(), error => Assert.Equal("AUTH_NOT_AUTHORIZED", (string?)error!["extensions"]!["code"]));
        Assert.Equal(sample.Beds, (int)answer["data"]!["beds"]!["totalCount"]!);
        Assert.NotNull(answer["data"]!["institutions"]!["nodes"]![0]!["caregiverCount"]);
    }

    [Fact]
    public async Task Access_records_are_the_auditor_s()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var answer = await AskAsync(role, "{ accessRecords { totalCount } }");
            Assert.Equal(role == Role.Auditor, answer["errors"] is null);
        }
    }

    [Theory]
    [InlineData(Role.County)]
    [InlineData(Role.Viewer)]
    public async Task Masks_are_those_of_the_model(Role role)
    {
        var answer = await AskAsync(role, "{ caregivers(first: 50) { nodes { id name sex birthDate idNumber phone certificateNo } } }");
        var rows = sample.Caregivers.ToDictionary(row => row.Id);
        var isViewer = role == Role.Viewer;
        Assert.All(answer["data"]!["caregivers"]!["nodes"]!.AsArray(), node =>
        {
            var row = rows[(string)node!["id"]!];
            Assert.Equal(isViewer ? Masks.Apply(Masks.Name, row.Name) : row.Name, (string?)node["name"]);
            Assert.Equal(isViewer ? Masks.Apply(Masks.Phone, row.Phone) : row.Phone, (string?)node["phone"]);
            Assert.Equal(isViewer ? Masks.Apply(Masks.CertificateNo, row.CertificateNo) : row.CertificateNo, (string?)node["certificateNo"]);
            Assert.Equal(isViewer ? null : row.BirthDate?.ToString("O"), (string?)node["birthDate"]);
            Assert.Equal(Masks.Apply(isViewer ? Masks.IdNumberDivision : Masks.IdNumber, row.IdNumber), (string?)node["idNumber"]);
            Assert.NotNull(node["sex"]);
        });
    }

    [Fact]
    public void Callers_of_a_role_share_its_policy_and_differ_by_scope()
    {
        var (one, other) = (RolePolicies.For(Of(Role.Township, new DivisionScope("330726101"))), RolePolicies.For(Of(Role.Township, new DivisionScope("330726102"))));
        Assert.Same(one.Policy, other.Policy);
        Assert.Equal("TOWNSHIP", one.Policy.Key);
        Assert.NotEqual(one.Key, other.Key);
        Assert.Equal(RolePolicies.For(Of(Role.County)).Key, RolePolicies.For(Of(Role.County, new DivisionScope(Township))).Key);
    }

    [Theory]
    [InlineData(Role.Township)]
    [InlineData(Role.Institution)]
    public void A_role_with_a_scope_is_no_caller_without_it(Role role)
    {
        Assert.Throws<InvalidOperationException>(() => RolePolicies.For(Of(role)));
        Assert.Throws<InvalidOperationException>(() => RolePolicies.For(Of(role, role == Role.Township ? new InstitutionScope("52330726MJX00000XX") : new DivisionScope(Township))));
    }

    private static Principal Of(Role role, Scope? scope = null) => new(role, CredentialKind.Session) { Scope = scope };

    private bool Sees(Role role, Caregiver row) => role switch
    {
        Role.Township => row.Institution.Division.Code.StartsWith(Township, StringComparison.Ordinal),
        Role.Institution => row.Institution.CreditCode == sample.Employer,
        _ => true,
    };

    private bool Sees(Role role, SocialWorker row) => role switch
    {
        Role.Township => row.Division.Code.StartsWith(Township, StringComparison.Ordinal),
        Role.Institution => row.Institution?.CreditCode == sample.Employer,
        _ => true,
    };

    private Task<JsonNode> AskAsync(Role role, string query) => sample.AskAsync(query, RolePolicies.For(Of(role, role switch
    {
        Role.Township => new DivisionScope(Township),
        Role.Institution => new InstitutionScope(sample.Employer),
        _ => null,
    })));
}

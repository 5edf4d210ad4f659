using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Access.Policies;
using Platform.Storage;

namespace Platform.Access.Tests.Policies;

/// <summary>A table that breaks a rule stops the start and is named.</summary>
public sealed class PolicyCheckTests
{
    private static readonly IModel Model = new TestContext().Model;

    private static readonly RegisterPolicy[] Good = [new HousePolicy(), new PersonPolicy(), new VisitPolicy()];

    [Fact]
    public void The_registers_keep_all_rules()
    {
        using var context = new PlatformContext(new DbContextOptionsBuilder<PlatformContext>().UseSqlite().Options);
        PolicyChecks.Require(context.Model, RegisterPolicies.All);
    }

    [Fact]
    public void So_does_a_table_that_is_complete() => Assert.Empty(new PolicyChecks(Model, Good).Broken());

    [Fact]
    public void An_entity_without_a_table_is_refused() => Refused("House needs one policy, and has 0.", new PersonPolicy(), new VisitPolicy());

    [Fact]
    public void An_entity_with_two_tables_is_refused() => Refused("House needs one policy, and has 2.", new HousePolicy(), new HousePolicy(), new PersonPolicy(), new VisitPolicy());

    [Fact]
    public void A_table_of_no_register_is_refused() => Refused("Stray has a policy but is no register.", [.. Good, new StrayPolicy()]);

    [Fact]
    public void A_personal_property_without_cells_is_refused() => Refused(
        "Person.Phone is personal and has no cell for County. Person.Phone is personal and has no cell for Township. Person.Phone is personal and has no cell for Institution. Person.Phone is personal and has no cell for Viewer.",
        With(new PersonPolicy(phone: false)));

    [Fact]
    public void A_role_without_rows_needs_no_cells() => Assert.Empty(new PolicyChecks(Model, [new HousePolicy(), new PersonPolicy(Only.Nobody, phone: false), new VisitPolicy(Only.Nobody)]).Broken());

    [Fact]
    public void A_hidden_field_that_is_never_null_is_refused() => Refused(
        "Person.Name is hidden but never null; mask it, or hide its rows for Viewer.", With(new PersonPolicy(name: PersonPolicy.NotShown)));

    [Fact]
    public void A_field_without_a_mask_cannot_be_masked() => Refused(
        "Person.Born is masked but has no mask; name one in the model, or hide it for Viewer.", With(new PersonPolicy(born: PersonPolicy.Starred)));

    [Fact]
    public void An_identity_number_is_not_shown_in_part_beside_the_birth_date() => Refused(
        "Person.Number shows part of an identity number beside the birth date; hide the one or the other for Viewer.", With(new PersonPolicy(born: PersonPolicy.Shown)));

    [Fact]
    public void A_register_of_persons_is_never_open() => Refused("Person is a register of persons and open to all; give it rows by role.", With(new OpenPolicy<Person>()));

    [Fact]
    public void Nor_is_one_that_requires_a_person() => Refused("Visit is a register of persons and open to all; give it rows by role.", new HousePolicy(), new PersonPolicy(), new OpenPolicy<Visit>());

    [Fact]
    public void A_path_through_a_relation_that_may_be_missing_is_refused() => Refused(
        "Person has rows for Institution by Employer.Code, but Person.Employer may be missing; say that such rows are of no scope, or take another path.",
        With(new PersonPolicy(Only.Employer)));

    [Fact]
    public void Unless_the_rule_says_so() => Assert.Empty(new PolicyChecks(Model, [new HousePolicy(), new PersonPolicy(Only.EmployerWhereGiven), new VisitPolicy(Only.Nobody)]).Broken());

    [Fact]
    public void A_role_has_no_rows_by_the_scope_of_another() => Refused(
        "Person has rows for Institution by DivisionScope, a scope that the role does not have.", With(new PersonPolicy(Only.WrongScope)));

    [Fact]
    public void A_row_is_not_shown_without_the_one_that_it_requires() => Refused(
        "Visit shows Institution rows of which it hides Person, which is never null; give it the rows of Person along Person.",
        new HousePolicy(), new PersonPolicy(), new VisitPolicy(Only.WrongScope));

    [Fact]
    public void A_computed_field_that_reads_personal_data_declares_its_class()
    {
        using var context = new UndeclaredContext();
        Assert.Equal(
            [
                "Undeclared.Named is worked out of Person.Name; declare its class with [Classified].",
                "Undeclared.Age is worked out of Person.Name, Person.Born; declare its class with [Classified].",
            ],
            new PolicyChecks(context.Model, [.. Good, new OpenPolicy<Undeclared>()]).Broken());
    }

    private static RegisterPolicy[] With(RegisterPolicy person) => [new HousePolicy(), person, new VisitPolicy(Only.Nobody)];

    private static void Refused(string message, params RegisterPolicy[] policies)
    {
        var error = Assert.Throws<PolicyException>(() => PolicyChecks.Require(Model, policies));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}

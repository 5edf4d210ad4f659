using System.Text.Json.Nodes;
using Platform.Access.Policies;
using Platform.Model.Access;
using Platform.Query.Tests.Properties;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Access;

/// <summary>
/// Each role, each register with its classes of fields, and each way in which they are read. The cells follow from the policy's tables and from the entities, what must come of
/// them from the promises, so that a register, a field or a role that nobody thought of here fails.
/// </summary>
public sealed class AccessMatrixTests(AccessFixture fixture) : IClassFixture<AccessFixture>
{
    // Which of the rules refused, it does not say.
    private const string Refusal = """{"code":"AUTH_NOT_AUTHORIZED"} The current user is not authorized to access this resource.""";

    // A document with more lists than forty pays extra for each.
    private const int CellsOfDocument = 30;

    /// <summary>The ways to a personal field that each role must have a cell of; others depend on its type and on its rows.</summary>
    private static readonly string[] Ways =
    [
        "leaf", "alias", "fragment", "fragment of an interface", "nodes", "node that is absent", "where eq", "where nin", "order", "order descending", "group key",
        "having on a key", "having on a total", "groups sorted by a total", "distinctCount", "min", "max", "facet", "facets' totalCount",
    ];

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Each_cell_shows_what_is_promised(Role role)
    {
        var actor = Actor.Of(role, fixture.Data);
        var broken = new List<string>();
        foreach (var cells in CellsOf(actor).Chunk(CellsOfDocument))
        {
            var answer = await fixture.Database.AskAsync(Document(cells), Variables(cells), actor.Caller);
            Assert.False(answer.IsRequestError, answer.Text);
            broken.AddRange(cells.Index().Select(cell => Broken(cell.Item, $"c{cell.Index}", answer)).OfType<string>());
        }
        Assert.True(broken.Count == 0, $"{broken.Count} cells of {role}:\n{string.Join('\n', broken.Take(20))}");
    }

    [Fact]
    public void No_register_role_or_way_is_without_a_cell()
    {
        var count = 0;
        foreach (var role in Enum.GetValues<Role>())
        {
            var cells = CellsOf(Actor.Of(role, fixture.Data)).ToLookup(cell => (cell.Register, cell.Field), cell => cell.Path);
            count += cells.Sum(paths => paths.Count());
            foreach (var policy in RegisterPolicies.All)
            {
                var fields = Shape.Of(policy.Entity).Fields.Where(field => field.Kind is not (FieldKind.ToOne or FieldKind.ToMany)).ToList();
                Assert.DoesNotContain(fields, field => !cells.Contains((policy.Entity, field.Name)));
                Assert.Equal(policy.Properties, fields.Where(Promise.IsPersonal).Select(field => field.Property.Name).ToHashSet());
                Assert.All(fields.Where(Promise.IsPersonal), field => Assert.Empty(Ways.Except(cells[(policy.Entity, field.Name)])));
            }
        }
        Assert.True(count >= 1_000, $"{count} cells");
    }

    private IEnumerable<Cell> CellsOf(Actor actor)
    {
        foreach (var policy in RegisterPolicies.All)
        {
            if (!SeenRegister.HasRoot(policy.Entity))
                Assert.Equal(typeof(Model.Divisions.DivisionPopulation), policy.Entity);
        }
        return Relations.Registers(actor, fixture.Data).SelectMany(register =>
            RowCells.Of(register).Concat(ShownCells.Of(register)).Concat(ConditionCells.Of(register)).Concat(TotalCells.Of(register))
                .Concat(register.Root == "divisions" ? ShownCells.OfPopulations(register) : []));
    }

    private static string Document(IReadOnlyList<Cell> cells)
    {
        var variables = string.Join(", ", cells.Index().Where(cell => cell.Item.Input != null).Select(cell => $"$v{cell.Index}: {cell.Item.InputType}"));
        var fields = cells.Index().Select(cell => $"c{cell.Index}: {Numbered(cell.Item.Selection, cell.Index)}");
        var fragments = cells.Index().Where(cell => cell.Item.Fragment != null).Select(cell => Numbered(cell.Item.Fragment!, cell.Index));
        return $"query{(variables.Length > 0 ? $"({variables})" : "")} {{\n{string.Join('\n', fields)}\n}}\n{string.Join('\n', fragments)}";
    }

    private static string Numbered(string text, int index) =>
        text.Replace("$in", $"$v{index}", StringComparison.Ordinal).Replace("@F", $"F{index}", StringComparison.Ordinal);

    private static Dictionary<string, object> Variables(IReadOnlyList<Cell> cells) =>
        cells.Index().Where(cell => cell.Item.Input != null).ToDictionary(cell => $"v{cell.Index}", cell => cell.Item.Input!);

    /// <summary>What is wrong with a cell's answer; null when nothing is.</summary>
    private static string? Broken(Cell cell, string alias, Answer answer)
    {
        var (expected, actual) = (string.Join(' ', cell.Leaves), string.Join(' ', Leaves.Of(answer.At(alias))));
        if (expected != actual)
            return $"{cell}\n  promised {expected}\n  answered {actual}";
        var errors = string.Join(' ', answer.Errors.Where(error => (string)error!["path"]![0]! == alias).Select(Text));
        var promised = cell.Refused == null ? "" : $"[\"{alias}\"{cell.Refused}] {Refusal}";
        return errors == promised ? null : $"{cell}\n  promised the errors {promised}\n  answered {errors}";
    }

    private static string Text(JsonNode? error) => $"{error!["path"]!.ToJsonString()} {error["extensions"]!.ToJsonString()} {(string?)error["message"]}";
}

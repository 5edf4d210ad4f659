using System.Text.Json.Nodes;
using Platform.Model.Access;
using Platform.Query.Tests.Properties;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Access;

/// <summary>The cells of the matrix that need a request of their own: tables, cost reports, cursors of others, errors, and what an answer says of masks.</summary>
public sealed class AccessMatrixRequestTests(AccessFixture fixture) : IClassFixture<AccessFixture>
{
    private const string Refused = "AUTH_NOT_AUTHORIZED";

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_table_shows_the_same(Role role)
    {
        foreach (var register in RegistersOf(role))
        {
            var fields = register.Leaves.Where(field => field.Kind is not (FieldKind.EnumList or FieldKind.Fraction or FieldKind.Instant)).ToList();
            var table = await fixture.Database.TableAsync($"{{ {register.Root}(first: 50) {{ nodes {{ {Names(fields)} }} }} }}", null, register.Actor.Caller);
            Assert.Equal(register.IsRefused ? Refused : null, table.Code);
            foreach (var field in register.IsRefused ? [] : fields)
                Assert.Equal(register.Rows.Take(50).SelectMany(row => register.Shown(field, row)).Select(Unquoted), table.Column(field.Name));
            foreach (var field in register.Leaves.Where(Promise.IsPersonal))
            {
                table = await fixture.Database.TableAsync(WhereQuery(register, "nodes { id }"), WhereOf(register, field), register.Actor.Caller);
                Assert.Equal(IsAsked(register, field) ? null : Refused, table.Code);
            }
        }
    }

    /// <summary>A report tells as little as the answer.</summary>
    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_cost_report_refuses_the_same(Role role)
    {
        foreach (var register in RegistersOf(role))
        {
            foreach (var (query, variables, isRefused) in register.Leaves.Where(Promise.IsPersonal)
                .Select(field => (WhereQuery(register, "totalCount"), (object?)WhereOf(register, field), !IsAsked(register, field)))
                .Append(($"{{ {register.Root} {{ totalCount }} }}", null, register.IsRefused)))
            {
                var request = new QueryRequest(query, null, TestDatabase.Serialized(variables)) { CostReport = CostReport.Validate };
                var answer = await fixture.Database.AskAsync(request, register.Actor.Caller);
                Assert.Equal(isRefused ? Refused : null, answer.Code);
                Assert.NotNull(answer.Json["extensions"]!["operationCost"]);
                Assert.Null(answer.Json["data"]?[register.Root]);
            }
        }
    }

    /// <summary>A cursor is its maker's: of one role, in one scope.</summary>
    [Fact]
    public async Task A_cursor_of_another_role_or_scope_is_refused()
    {
        var actors = Enum.GetValues<Role>().Select(role => Actor.Of(role, fixture.Data))
            .Concat([Actor.Of(Role.Township, fixture.Data, isSmall: true), Actor.Of(Role.Institution, fixture.Data, isSmall: true)]).ToList();
        var used = 0;
        foreach (var maker in actors)
        {
            var lists = Relations.Registers(maker, fixture.Data).Where(register => register.Rows.Count > 0).SelectMany(Lists).ToList();
            var made = (await fixture.Database.AskAsync($"{{ {string.Join(' ', lists.Select((list, i) => $"c{i}: {list.Register.Root}(first: 1{list.Order}) {{ pageInfo {{ endCursor }} }}"))} }}", null, maker.Caller)).Good();
            foreach (var reader in actors)
            {
                var answer = await fixture.Database.AskAsync(
                    $"{{ {string.Join(' ', lists.Select((list, i) => $"c{i}: {list.Register.Root}(first: 1{list.Order}, after: \"{(string)made.At($"c{i}", "pageInfo", "endCursor")!}\") {{ totalCount }}"))} }}", null, reader.Caller);
                foreach (var (i, (register, order)) in lists.Index())
                {
                    var seen = new SeenRegister(reader, fixture.Data, register.Shape.Type);
                    var expected = seen.IsRefused || (order.Length > 0 && seen.AccessTo(seen.Shape["name"]) != FieldAccess.Clear) ? Refused : reader == maker ? null : "HC0078";
                    var error = answer.Errors.SingleOrDefault(error => (string)error!["path"]![0]! == $"c{i}");
                    Assert.True(expected == (string?)error?["extensions"]!["code"], $"{maker.Role} to {reader.Role}: {register.Root} {order}: {error}");
                    Assert.Equal(expected == null, answer.At($"c{i}") != null);
                    used++;
                }
            }
        }
        Assert.True(used > 700, $"{used} cursors");
    }

    /// <summary>Errors are of the schema, which is public, or of a refusal, which has one text: nobody learns a value of them, nor who may see it.</summary>
    [Theory]
    [MemberData(nameof(Roles))]
    public async Task An_error_tells_nothing(Role role)
    {
        foreach (var register in RegistersOf(role))
        {
            var (type, caller) = (register.Shape.Name, register.Actor.Caller);
            foreach (var field in register.Leaves.Where(Promise.IsPersonal))
            {
                var answer = await fixture.Database.AskAsync(WhereQuery(register, "totalCount"), WhereOf(register, field), caller);
                Assert.DoesNotContain((string)register.Operand(field), answer.Text, StringComparison.Ordinal);
                foreach (var query in (string[])
                    [
                        $"{{ {register.Root}(where: {{ {field.Name}: {{ eq: 5 }} }}) {{ totalCount }} }}",
                        $"{{ {register.Root} {{ nodes {{ {field.Name}s }} }} }}",
                        $"{{ {register.Root}(order: [{{ {field.Name}: UP }}]) {{ totalCount }} }}",
                        $"query($w: {type}FilterInput!) {{ {register.Root}(where: $w) {{ totalCount }} }}",
                    ])
                {
                    Assert.Equal((await fixture.Database.AskAsync(query)).Text, (await fixture.Database.AskAsync(query, null, caller)).Text);
                }
            }
            foreach (var arguments in (string[])["after: \"x\"", "first: 51", "first: 1, last: 1"])
            {
                var query = $"{{ {register.Root}({arguments}) {{ totalCount }} }}";
                var (other, own) = (await fixture.Database.AskAsync(query), await fixture.Database.AskAsync(query, null, caller));
                Assert.Equal(register.IsRefused && !other.IsRequestError ? Refused : other.Code, own.Code);
                if (!register.IsRefused)
                    Assert.Equal(other.Text, own.Text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task An_answer_says_what_is_masked_and_hidden(Role role)
    {
        foreach (var register in RegistersOf(role).Where(register => !register.IsRefused))
        {
            var answer = (await fixture.Database.AskAsync($"{{ {register.Root}(first: 1) {{ nodes {{ {Names(register.Leaves)} }} }} }}", null, register.Actor.Caller)).Good();
            var access = answer.Json["extensions"]?["access"];
            Assert.Equal(Said(register, FieldAccess.Masked), Leaves.Of(access?["masked"] ?? new JsonArray()));
            Assert.Equal(Said(register, FieldAccess.Hidden), Leaves.Of(access?["hidden"] ?? new JsonArray()));
        }
    }

    /// <summary>Statistics reckon with every row, so they tell nobody who does not see all.</summary>
    [Theory]
    [MemberData(nameof(Roles))]
    public async Task An_estimate_is_a_count_where_rows_are_unseen(Role role)
    {
        foreach (var register in RegistersOf(role).Where(register => register.IsRefused || register.Rows.Count < register.All.Count))
        {
            var answer = await fixture.Database.AskAsync($"{{ {register.Root} {{ estimatedCount {{ count isEstimate }} }} }}", null, register.Actor.Caller);
            Assert.Equal(register.IsRefused ? Refused : null, answer.Code);
            Assert.Equal(register.IsRefused ? ["null"] : [register.Count, "false"], Leaves.Of(answer.At(register.Root)));
        }
    }

    private static IEnumerable<(SeenRegister Register, string Order)> Lists(SeenRegister register) =>
        Promise.IsClosed(register.Shape.Type) && register.Shape.Fields.Any(field => field.Name == "name") && register.AccessTo(register.Shape["name"]) == FieldAccess.Clear
            ? [(register, ""), (register, ", order: [{ name: DESC }]")]
            : [(register, "")];

    private static IEnumerable<string> Said(SeenRegister register, FieldAccess access) =>
        register.Leaves.Where(field => register.AccessTo(field) == access).Select(field => $"\"{register.Shape.Name}.{field.Name}\"").Order(StringComparer.Ordinal);

    private static bool IsAsked(SeenRegister register, ShapeField field) => !register.IsRefused && register.AccessTo(field) == FieldAccess.Clear;

    private static string WhereQuery(SeenRegister register, string selection) =>
        $"query($w: {register.Shape.Name}FilterInput!) {{ {register.Root}(where: $w) {{ {selection} }} }}";

    private static object WhereOf(SeenRegister register, ShapeField field) =>
        new { w = SeenRegister.Object(field.Name, SeenRegister.Object("eq", register.Operand(field))) };

    private static string Names(IEnumerable<ShapeField> fields) => string.Join(' ', fields.Select(field => field.Name));

    private static string? Unquoted(string printed) => printed == "null" ? null : printed.StartsWith('"') ? printed[1..^1] : printed;

    private IEnumerable<SeenRegister> RegistersOf(Role role) => Relations.Registers(Actor.Of(role, fixture.Data), fixture.Data);
}


namespace Platform.Query.Tests.Properties;

/// <summary>The section "Scalars" of the conventions: every value of every row is printed as it says.</summary>
public sealed class ValueTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    [Theory]
    [MemberData(nameof(Registers.All), MemberType = typeof(Registers))]
    public async Task Every_value_is_printed_as_the_conventions_say(Type type, string root)
    {
        var shape = Shape.Of(type);
        var leaves = shape.Fields.Where(field => field.Kind is not (FieldKind.ToOne or FieldKind.ToMany)).ToList();
        var selection = string.Join(' ', leaves.Select(field => field.Name));
        foreach (var (argument, page) in new[] { ("first", fixture.Data.Rows(shape).Take(50)), ("last", fixture.Data.Rows(shape).TakeLast(50)) })
        {
            var answer = (await fixture.Database.AskAsync($"{{ {root}({argument}: 50) {{ nodes {{ {selection} }} }} }}")).Good();
            var nodes = answer.At(root, "nodes")!.AsArray();
            foreach (var (row, node) in page.Zip(nodes, (row, node) => (row, node!)))
            {
                foreach (var field in leaves)
                    Assert.Equal($"{field.Name}: {Json(field, row)}", $"{field.Name}: {Values.Spelled(node[field.Name])}");
            }
        }
    }

    private static string Json(ShapeField field, object row) => field.Kind == FieldKind.EnumList
        ? $"[{string.Join(',', field.Items(row).Select(Values.Printed))}]"
        : Values.Printed(field.Of(row));
}

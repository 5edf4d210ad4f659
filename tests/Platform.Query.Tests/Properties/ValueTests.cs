using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

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
                    Assert.Equal($"{field.Name}: {Json(field, row)}", $"{field.Name}: {Printed(field, node[field.Name])}");
            }
        }
    }

    /// <summary>Texts are compared as they are decoded, all others as they are spelled.</summary>
    private static string Printed(ShapeField field, JsonNode? node) =>
        node is null ? "null" : field.Kind is FieldKind.Text ? (string)node! : node.ToJsonString();

    private static string Json(ShapeField field, object row) => (field.Kind, field.Of(row)) switch
    {
        (FieldKind.EnumList, _) => JsonSerializer.Serialize(field.Items(row).Select(member => Values.EnumName(member.ToString()!))),
        (_, null) => "null",
        (FieldKind.Text, string text) => text,
        (FieldKind.Id, string id) => $"\"{id}\"",
        (_, bool flag) => flag ? "true" : "false",
        (_, Enum member) => $"\"{Values.EnumName(member.ToString())}\"",
        (_, DateOnly date) => $"\"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"",
        (_, DateTime instant) => $"\"{instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF", CultureInfo.InvariantCulture)}Z\"",
        (_, decimal or double) => ((decimal)Values.Held(field.Of(row))!).ToString("0.############", CultureInfo.InvariantCulture),
        (_, var whole) => Convert.ToString(whole, CultureInfo.InvariantCulture)!,
    };
}

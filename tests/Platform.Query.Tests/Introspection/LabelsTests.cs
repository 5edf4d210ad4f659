using System.Text.Json.Nodes;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Introspection;

/// <summary>Front ends read the words of enums and fields from the schema, also where introspection is closed.</summary>
public sealed class LabelsTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    [Fact]
    public async Task Every_enum_of_a_field_has_the_labels_of_its_values()
    {
        var enums = (await fixture.Database.AskAsync("{ enumLabels { name zh en values { value zh en } } }")).Good().Data["enumLabels"]!.AsArray();
        var schema = (await fixture.Database.AskAsync("{ __schema { types { kind name enumValues { name } fields { type { name ofType { name ofType { name ofType { name } } } } } } } }"))
            .Good().Data["__schema"]!["types"]!.AsArray();
        foreach (var labels in enums)
        {
            var type = schema.Single(type => (string)type!["name"]! == (string)labels!["name"]!)!;
            Assert.Equal(
                type["enumValues"]!.AsArray().Select(value => (string)value!["name"]!),
                labels!["values"]!.AsArray().Select(value => (string)value!["value"]!));
            Assert.All(labels["values"]!.AsArray(), value => Assert.NotEqual((string)value!["value"]!, (string)value["zh"]!));
        }
        Assert.Contains("""{"name":"BedStatus","zh":"床位状态","en":"Status of bed","values":[{"value":"VACANT","zh":"空闲","en":"Vacant"},""",
            (await fixture.Database.AskAsync("{ enumLabels { name zh en values { value zh en } } }")).Text, StringComparison.Ordinal);
        Assert.Equal(30, enums.Count);
    }

    [Fact]
    public async Task Every_field_of_a_type_has_a_label_and_its_unit()
    {
        var answer = await fixture.Database.AskAsync(
            """{ typeLabels(names: ["Bed", "Nothing"]) { name zh en fields { name zh en unit { zh en exponent } } } }""");
        var bed = Assert.Single(answer.Good().Data["typeLabels"]!.AsArray())!;
        Assert.Equal("床位", (string)bed["zh"]!);
        var fee = bed["fields"]!.AsArray().Single(field => (string)field!["name"]! == "monthlyFeeFen")!;
        Assert.Equal("""{"name":"monthlyFeeFen","zh":"月床位费","en":"Monthly fee","unit":{"zh":"元","en":"yuan","exponent":-2}}""", Text(fee));

        var types = (await fixture.Database.AskAsync("{ typeLabels { name fields { name } } }")).Good().Data["typeLabels"]!.AsArray();
        foreach (var type in types)
        {
            var fields = (await fixture.Database.AskAsync("query($name: String!) { __type(name: $name) { fields { name } } }", new { name = (string)type!["name"]! }))
                .Good().Data["__type"]!["fields"]!.AsArray().Select(field => (string)field!["name"]!);
            Assert.Equal(type["fields"]!.AsArray().Select(field => (string)field!["name"]!), fields);
        }
    }

    [Fact]
    public async Task They_are_open_where_introspection_is_not_and_ask_no_database()
    {
        fixture.Database.TakeExecuted();
        var request = new QueryRequest("query($n: [String!]) { kinds: enumLabels(names: $n) { values { value zh } } }", null, TestDatabase.Serialized(new { n = new[] { "CareMode" } })) { AllowsIntrospection = false };
        Assert.Equal(
            """{"data":{"kinds":[{"values":[{"value":"FULL_DAY","zh":"全托"},{"value":"DAY_CARE","zh":"日托"}]}]}}""", (await fixture.Database.AskAsync(request)).Text);
        Assert.Empty(fixture.Database.TakeExecuted());
        var closed = await fixture.Database.AskAsync(new QueryRequest("{ enumLabels { name } __schema { queryType { name } } }") { AllowsIntrospection = false });
        Assert.Equal("HC0046", closed.Code);
    }

    [Fact]
    public async Task They_stand_beside_data()
    {
        var answer = await fixture.Database.AskAsync("""{ beds { totalCount } enumLabels(names: ["CareMode"]) { zh } ...More } fragment More on Query { typeLabels(names: []) { zh } }""");
        Assert.Equal("""{"data":{"beds":{"totalCount":0},"enumLabels":[{"zh":"照护方式"}],"typeLabels":[]}}""", answer.Text);
    }

    [Fact]
    public async Task All_of_them_are_cheap_and_many_times_all_of_them_is_not()
    {
        const string All = "enumLabels { name values { value zh en } } typeLabels { name fields { name zh unit { zh } } }";
        var cost = JsonNode.Parse((await fixture.Database.AskAsync(new QueryRequest($"{{ {All} }}") { CostReport = CostReport.Validate })).Text)!["extensions"]!["operationCost"]!;
        Assert.Equal(2, (int)cost["fieldCost"]!);
        Assert.InRange((int)cost["typeCost"]!, 300, 700);
        var many = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"a{i}: enumLabels {{ values {{ zh }} }}"));
        Assert.Equal("HC0047", (await fixture.Database.AskAsync($"{{ {many} }}")).Code);
    }

    private static string Text(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

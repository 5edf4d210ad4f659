using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Query.Tests.Setup;
using Platform.Query.Tests.Variables;

namespace Platform.Query.Tests.Introspection;

/// <summary>By introspection a client reads the schema that the SDL tells.</summary>
public sealed class ClientSchemaTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    [Fact]
    public async Task Introspection_tells_the_same_schema_as_the_SDL()
    {
        var queries = JsonSerializer.Deserialize<string[]>(await Reference.RunAsync("", "introspection.mjs"))!;
        // The default, each option alone, and all together.
        Assert.Equal(9, queries.Length);
        var answers = new List<Answer>();
        foreach (var query in queries)
            answers.Add((await fixture.Database.AskAsync(query)).Good());

        var input = new JsonObject { ["sdl"] = fixture.Database.Engine.Sdl, ["data"] = answers[^1].Data.DeepClone() };
        using var compared = JsonDocument.Parse(await Reference.RunAsync(input.ToJsonString(), "introspection.mjs", "compare"));
        Assert.Equal(compared.RootElement.GetProperty("written").GetString(), compared.RootElement.GetProperty("introspected").GetString());
        Assert.Empty(compared.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetString()));
        Assert.Empty(compared.RootElement.GetProperty("inspected").EnumerateArray().Select(change => change.GetString()));
    }
}

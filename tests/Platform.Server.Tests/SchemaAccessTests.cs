using System.Net;
using System.Text.Json;
using Platform.Tests;

namespace Platform.Server.Tests;

/// <summary>Outside of development nobody reads the schema, unless the setting says so.</summary>
public sealed class SchemaAccessTests(
    ServerFixture development, SchemaAccessTests.ProductionFixture production, SchemaAccessTests.OpenFixture open, SchemaAccessTests.ClosedFixture closed)
    : IClassFixture<ServerFixture>,
        IClassFixture<SchemaAccessTests.ProductionFixture>,
        IClassFixture<SchemaAccessTests.OpenFixture>,
        IClassFixture<SchemaAccessTests.ClosedFixture>
{
    private const string Introspection = """{"query":"{ __type(name: \"Bed\") { name } }"}""";

    private const string Refused = """{"errors":[{"message":"Introspection is not allowed for the current request.","extensions":{"code":"HC0046"}}]}""";

    [Fact]
    public async Task In_development_and_by_setting_everybody_reads_the_schema()
    {
        foreach (var server in new[] { development, open })
        {
            using var answer = await server.PostAsync(Introspection);
            Assert.Equal("""{"data":{"__type":{"name":"Bed"}}}""", await answer.Content.ReadAsStringAsync());
            using var text = await server.GetAsync("/graphql?sdl");
            Assert.Equal(HttpStatusCode.OK, text.StatusCode);
        }
    }

    [Fact]
    public async Task In_production_and_by_setting_nobody_does()
    {
        foreach (var server in new ServerFixture[] { production, closed })
        {
            using var answer = await server.PostAsync(Introspection);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal(
                """{"errors":[{"message":"Introspection is not allowed for the current request.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0046","field":"__type"}}]}""",
                await answer.Content.ReadAsStringAsync());
            using var text = await server.GetAsync("/graphql?sdl");
            Assert.Equal(HttpStatusCode.Forbidden, text.StatusCode);
            Assert.Equal(Refused, await text.Content.ReadAsStringAsync());
            using var typeName = await server.PostAsync("""{"query":"{ __typename }"}""");
            Assert.Equal("""{"data":{"__typename":"Query"}}""", await typeName.Content.ReadAsStringAsync());
        }
    }

    /// <summary>The names of trusted documents tell of the schema.</summary>
    [Fact]
    public async Task Only_who_may_read_the_schema_is_told_which_trusted_documents_there_are()
    {
        foreach (var server in new ServerFixture[] { production, closed })
        {
            using var answer = await server.PostAsync("""{"documentId":"NursingBedsShare"}""");
            Assert.Equal("There is no trusted document of the name NursingBedsShare.", await answer.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0020"));
            using var atPath = await server.GetAsync("/graphql/NursingBedsShare");
            Assert.Equal("There is no trusted document of the name NursingBedsShare.", await atPath.AssertErrorAsync(HttpStatusCode.NotFound, "NOT_FOUND"));
        }

        using var told = await open.PostAsync("""{"documentId":"NursingBedsShare"}""");
        Assert.Contains("Did you mean NursingBedShare?", await told.AssertErrorAsync(HttpStatusCode.BadRequest, "HC0020"), StringComparison.Ordinal);
    }

    /// <summary>The README's command is for trying: Banana Cake Pop shows the schema there.</summary>
    [Fact]
    public void The_command_of_the_README_runs_in_development()
    {
        var settings = Checkout.Find("src/Platform.Server/Properties/launchSettings.json");
        using var json = JsonDocument.Parse(File.ReadAllText(settings));
        var profile = Assert.Single(json.RootElement.GetProperty("profiles").EnumerateObject()).Value;
        Assert.Equal("Development", profile.GetProperty("environmentVariables").GetProperty("ASPNETCORE_ENVIRONMENT").GetString());
    }

    public sealed class ProductionFixture : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings => [.. base.Settings, ("environment", "Production")];
    }

    public sealed class OpenFixture : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings =>
            [.. base.Settings, ("environment", "Production"), ("Query:Introspection", "On")];
    }

    public sealed class ClosedFixture : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings => [.. base.Settings, ("Query:Introspection", "Off")];
    }
}

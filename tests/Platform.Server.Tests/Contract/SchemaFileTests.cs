using Microsoft.Extensions.DependencyInjection;
using Platform.Query;
using Platform.Tests;

namespace Platform.Server.Tests.Contract;

/// <summary>The file <c>schema/schema.graphql</c> is the schema that the server serves. A difference is written to the file, except in CI.</summary>
public sealed class SchemaFileTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task The_checked_in_schema_is_the_served_one()
    {
        var path = Checkout.Find("schema/schema.graphql");
        var served = server.Services.GetRequiredService<QueryEngine>().Sdl.ReplaceLineEndings("\n").TrimEnd() + "\n";
        var checkedIn = File.Exists(path) ? (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n") : "";
        if (checkedIn == served)
            return;
        if (!StrictSnapshots.IsCi)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, served);
        }
        Assert.Equal(checkedIn, served);
    }
}

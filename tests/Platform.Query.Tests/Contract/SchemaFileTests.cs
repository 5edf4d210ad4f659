using Platform.Query.Tests.Setup;
using Platform.Tests;

namespace Platform.Query.Tests.Contract;

/// <summary>The file <c>schema/schema.graphql</c> is the schema that the engine serves. A difference is written to the file, except in CI.</summary>
public sealed class SchemaFileTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    [Fact]
    public async Task The_checked_in_schema_is_the_served_one()
    {
        var path = Checkout.Find("schema/schema.graphql");
        var served = fixture.Database.Engine.Sdl.ReplaceLineEndings("\n").TrimEnd() + "\n";
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

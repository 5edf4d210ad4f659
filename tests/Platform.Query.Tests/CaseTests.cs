using System.Text.Json.Nodes;
using Platform.Query.Tests.Setup;
using Platform.Tests;
using Snapshooter;
using Snapshooter.Xunit;

namespace Platform.Query.Tests;

/// <summary>
/// A case is a file <c>Cases/**/*.graphql</c>, with variables in a JSON file of its name. Its result and its SQL are snapshots beside it.
/// </summary>
public sealed class CaseTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private static readonly string Root = Checkout.Find("tests/Platform.Query.Tests/Cases");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Root, "*.graphql", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case(string file)
    {
        var path = Path.Combine(Root, file);
        var variables = Path.ChangeExtension(path, ".variables.json");
        var values = File.Exists(variables) ? await File.ReadAllTextAsync(variables) : null;
        fixture.Database.TakeExecuted();

        var answer = await fixture.Database.AskAsync(await File.ReadAllTextAsync(path), values);

        var statements = fixture.Database.TakeExecuted();
        if (file.StartsWith("Errors/", StringComparison.Ordinal))
        {
            Assert.NotEmpty(answer.Errors);
        }
        else
        {
            answer.Good();
            Assert.Equal(answer.Data.Count(IsOfTheDatabase), statements.Count);
        }
        var name = Path.GetFileNameWithoutExtension(path);
        var folder = Path.GetDirectoryName(path)!;
        Snapshot.Match(answer.Pretty, new SnapshotFullName(name + ".json", folder));
        if (statements.Count > 0)
            Snapshot.Match(string.Join("\n\n", statements.Select(SqlText.Pretty)), new SnapshotFullName(name + ".sql", folder));
    }

    /// <summary>One statement for each root field; <c>__typename</c> and introspection need none.</summary>
    private static bool IsOfTheDatabase(KeyValuePair<string, JsonNode?> field) =>
        !field.Key.StartsWith("__", StringComparison.Ordinal) && field.Value is not JsonValue;
}

using System.Text;
using Platform.Tests;
using Snapshooter;
using Snapshooter.Xunit;

namespace Platform.Server.Tests.Tables;

/// <summary>
/// A case is a file <c>Cases/*.graphql</c>; the tables that it makes are snapshots beside it. Both databases give the same bytes.
/// </summary>
public sealed class TableCaseTests(SampleServerFixture sqlite, PostgresServerFixture postgres)
    : IClassFixture<SampleServerFixture>, IClassFixture<PostgresServerFixture>
{
    private static readonly string Folder = Checkout.Find("tests/Platform.Server.Tests/Tables/Cases");

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.graphql").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(file);
                cases.Add(name, $"{name}.csv", "format=csv");
                cases.Add(name, $"{name}.zh.csv", "format=csv&titles=zh&values=zh");
                cases.Add(name, $"{name}.en.csv", "format=csv&titles=en&values=en");
                cases.Add(name, $"{name}.excel.csv", "format=csv&excel=true");
                cases.Add(name, $"{name}.ndjson", "format=ndjson");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case(string name, string snapshot, string parameters)
    {
        var url = $"/graphql?{parameters}&query={Uri.EscapeDataString(await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.graphql")))}";
        var table = await sqlite.Client.GetByteArrayAsync(url);
        Assert.Equal(table, await postgres.Client.GetByteArrayAsync(url));
        // Snapshots have lines as editors do; that those of CSV end with CRLF is for another test.
        Snapshot.Match(Encoding.UTF8.GetString(table).ReplaceLineEndings("\n"), new SnapshotFullName(snapshot, Folder));
    }
}

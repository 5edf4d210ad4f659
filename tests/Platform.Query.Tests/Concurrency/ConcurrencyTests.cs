using Microsoft.EntityFrameworkCore;
using Platform.Model.ElderlyCare;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Concurrency;

/// <summary>Many clients read one file while a writer writes it: every answer is whole, and all root fields of it see one state.</summary>
public sealed class ConcurrencyTests(ChangingCountyFixture fixture) : IClassFixture<ChangingCountyFixture>
{
    private const int Clients = 16;
    private const int Requests = 200;
    private const string Divisions = "{ divisions(first: 50, order: [{ code: DESC }]) { nodes { code name parent { name } } } }";
    private const string BadCursor = "query($cursor: String) { beds(after: $cursor) { nodes { id } } }";

    [Fact]
    public async Task Every_answer_is_valid_and_of_one_state()
    {
        var divisions = (await fixture.Database.AskAsync(Divisions)).Good().Text;
        using var done = new CancellationTokenSource();
        var writer = Task.Run(() => WriteAsync(done.Token));
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var request = 0; request < Requests; request++)
            {
                switch ((client + request) % 5)
                {
                    case 0:
                        await PairsAsync();
                        break;
                    case 1:
                        await CountsAsync(first: 1 + (request % 3));
                        break;
                    case 2:
                        Assert.Equal(divisions, (await fixture.Database.AskAsync(Divisions)).Text);
                        break;
                    case 3:
                        await PagesAsync();
                        break;
                    default:
                        Assert.Equal("HC0078", (await fixture.Database.AskAsync(BadCursor, new { cursor = $"{client}-{request}" })).Code);
                        break;
                }
            }
        })));
        await done.CancelAsync();
        Assert.True(await writer > 0);
    }

    /// <summary>The writer enters and deletes beds of one building in pairs, so nobody ever sees half a pair.</summary>
    private async Task PairsAsync()
    {
        const string Query = """
            query($building: String) {
              one: beds(first: 50, where: { building: { eq: $building } }) { totalCount nodes { bedNo } }
              two: beds(where: { building: { eq: $building } }) { totalCount }
            }
            """;
        var answer = (await fixture.Database.AskAsync(Query, new { building = "pair" })).Good();
        var count = (int)answer.At("one", "totalCount")!;
        Assert.Equal(0, count % 2);
        Assert.Equal(count, answer.At("one", "nodes")!.AsArray().Count);
        Assert.Equal(count, (int)answer.At("two", "totalCount")!);
    }

    private async Task CountsAsync(int first)
    {
        const string Query = """
            query($first: Int) {
              institutions(first: 50) { nodes { name beds(first: $first) { totalCount nodes { bedNo status } } } }
              beds { totalCount }
            }
            """;
        var answer = (await fixture.Database.AskAsync(Query, new { first })).Good();
        var institutions = answer.At("institutions", "nodes")!.AsArray();
        Assert.Equal((int)answer.At("beds", "totalCount")!, institutions.Sum(institution => (int)institution!["beds"]!["totalCount"]!));
        Assert.All(institutions, institution => Assert.Equal(
            Math.Min(first, (int)institution!["beds"]!["totalCount"]!), institution["beds"]!["nodes"]!.AsArray().Count));
    }

    private async Task PagesAsync()
    {
        const string Query = """
            query($after: String) {
              caregivers(first: 40, after: $after, order: [{ skillLevel: DESC }]) { nodes { id } pageInfo { hasNextPage endCursor } }
            }
            """;
        var ids = new List<string>();
        string? after = null;
        do
        {
            var answer = (await fixture.Database.AskAsync(Query, new { after })).Good();
            ids.AddRange(answer.Ids("caregivers"));
            after = (string?)answer.At("caregivers", "pageInfo", "endCursor");
            if (!(bool)answer.At("caregivers", "pageInfo", "hasNextPage")!)
                break;
        }
        while (true);
        Assert.Equal(240, ids.Distinct().Count());
        Assert.Equal(240, ids.Count);
    }

    private async Task<int> WriteAsync(CancellationToken done)
    {
        var pairs = 0;
        while (!done.IsCancellationRequested)
        {
            await using var context = fixture.Database.Registers.CreateDbContext();
            var institutions = await context.Institutions.OrderBy(row => row.Key).Take(2).ToListAsync(CancellationToken.None);
            var pair = institutions.ConvertAll(institution => new Bed(
                institution, $"pair {pairs}", BedKind.Ordinary, CareMode.FullDay, BedStatus.Vacant, new DateOnly(2025, 1, 1), "pair"));
            context.AddRange(pair);
            await context.SaveChangesAsync(CancellationToken.None);
            await Task.Delay(2, CancellationToken.None);
            context.RemoveRange(pair);
            await context.SaveChangesAsync(CancellationToken.None);
            pairs++;
        }
        return pairs;
    }
}

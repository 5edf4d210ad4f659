using CsCheck;
using Microsoft.EntityFrameworkCore;
using Platform.Model.ElderlyCare;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Properties;

/// <summary>Rows that come and go between two pages make no other row appear twice or vanish.</summary>
public sealed class ChangingListTests(EdgeCasesFixture fixture) : IClassFixture<EdgeCasesFixture>
{
    private static readonly string[] Orders =
    [
        "", "order: [{ room: ASC }]", "order: [{ room: DESC }]", "order: [{ kind: DESC }, { building: ASC }]", "order: [{ id: DESC }]",
        "order: [{ institution: { name: DESC } }, { monthlyFeeFen: DESC }]", "order: [{ isNursing: ASC }, { updatedAt: DESC }]",
    ];

    private int _added;

    [Fact]
    public async Task Other_rows_neither_repeat_nor_vanish() =>
        await Gen.Select(Gen.OneOf(Orders), Gen.Int[1, 20], Gen.Bool, Gen.Bool, Gen.Int).SampleAsync(
        async (order, size, isBackward, withCount, seed) =>
        {
            var random = new Random(seed);
            var before = await WalkAsync(order, 50, isBackward, withCount, () => Task.CompletedTask);
            var gone = new HashSet<string>();
            // A list that grows for ever has no end, so it changes between the first pages only.
            var changes = 8;
            var walked = await WalkAsync(order, size, isBackward, withCount, async () =>
            {
                if (changes-- > 0)
                    gone.Add(await ChangeAsync(random));
            });

            Assert.Equal(walked.Count, walked.Distinct().Count());
            var stayed = before.Where(id => !gone.Contains(id)).ToList();
            Assert.Equal(stayed, walked.Where(stayed.ToHashSet().Contains));
        },
        iter: 25,
        threads: 1,
        print: Sample.Print);

    private async Task<List<string>> WalkAsync(string order, int size, bool isBackward, bool withCount, Func<Task> betweenPages)
    {
        var window = isBackward ? "last: $size, before: $cursor" : "first: $size, after: $cursor";
        var query = $"query($cursor: String, $size: Int) {{ beds({window}, {order}) "
            + $"{(withCount ? Page.SelectionWithCount : Page.Selection)} }}";
        var ids = new List<string>();
        string? cursor = null;
        Page page;
        do
        {
            page = Page.Of((await fixture.Database.AskAsync(query, new { cursor, size })).Good().At("beds"));
            ids.AddRange(isBackward ? page.Ids.Reverse() : page.Ids);
            cursor = isBackward ? page.StartCursor : page.EndCursor;
            await betweenPages();
        }
        while (isBackward ? page.HasPrevious : page.HasNext);
        return ids;
    }

    /// <summary>Enters a bed and deletes one, which may be the row of the cursor; returns the one that is gone.</summary>
    private async Task<string> ChangeAsync(Random random)
    {
        await using var context = fixture.Database.Registers.CreateDbContext();
        var institution = await context.Institutions.OrderBy(row => row.Key).Skip(random.Next(12)).FirstAsync();
        context.Add(new Bed(
            institution, $"new {++_added}", (BedKind)random.Next(3), CareMode.FullDay, BedStatus.Vacant, new DateOnly(2021, 1, 1),
            random.Next(2) == 0 ? null : "A", random.Next(2) == 0 ? null : "101", null, random.Next(2) == 0 ? null : 120000));
        await context.SaveChangesAsync();
        var victim = await context.Beds.OrderBy(row => row.Key).Skip(random.Next(60)).FirstAsync();
        context.Remove(victim);
        await context.SaveChangesAsync();
        await fixture.Database.MirrorAsync();
        return victim.Id;
    }
}

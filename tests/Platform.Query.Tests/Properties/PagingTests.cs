using CsCheck;

namespace Platform.Query.Tests.Properties;

/// <summary>Pages of any size, in either direction and inside any window, are pieces of the one list that filter and order make.</summary>
public sealed class PagingTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    [Theory]
    [MemberData(nameof(Registers.All), MemberType = typeof(Registers))]
    public async Task Pages_forward_and_backward_make_the_whole_list(Type type, string root)
    {
        var shape = Shape.Of(type);
        await Gen.Select(FilterGen.Of(fixture.Data, shape, 1), OrderGen.Of(fixture.Data, shape), Gen.Int[1, 50], Gen.Bool, Gen.Bool).SampleAsync(
            async (where, order, size, isBackward, withCount) =>
            {
                var list = OrderEvaluator.Ids(shape, fixture.Data.Rows(shape), where, order);
                // The walk of long lists in small steps says no more than its first steps.
                size = Math.Max(size, list.Count / 6);
                var cursors = new List<string>();
                var position = isBackward ? list.Count : 0;
                string? cursor = null;
                do
                {
                    var page = await AskAsync(shape, root, withCount, isBackward
                        ? new { where, order, last = size, before = cursor }
                        : new { where, order, first = size, after = cursor });
                    var from = isBackward ? Math.Max(0, position - size) : position;
                    var to = isBackward ? position : Math.Min(list.Count, position + size);
                    page.ShouldBe(list, from, to, isBackward);
                    cursors.AddRange(page.Cursors);
                    position = isBackward ? from : to;
                    cursor = isBackward ? page.StartCursor : page.EndCursor;
                }
                while (isBackward ? position > 0 : position < list.Count);
                Assert.Equal(cursors.Count, cursors.Distinct().Count());
            },
            iter: 100,
            print: Sample.Print);
    }

    [Theory]
    [MemberData(nameof(Registers.All), MemberType = typeof(Registers))]
    public async Task Cursors_cut_windows(Type type, string root)
    {
        var shape = Shape.Of(type);
        var places = Gen.Select(Gen.Int[0, 49], Gen.Int[0, 49], Gen.Int[0, 3]);
        await Gen.Select(OrderGen.Of(fixture.Data, shape), places, Gen.Int[-1, 12], Gen.Bool, Gen.Bool).SampleAsync(
            async (order, place, size, isBackward, withCount) =>
            {
                var list = OrderEvaluator.Ids(shape, fixture.Data.Rows(shape), null, order);
                var whole = await AskAsync(shape, root, withCount, new { order, first = 50 });
                // Kind 3 has both ends, 1 only a start, 2 only an end, 0 none; size -1 leaves the size out.
                var (start, end, kind) = (place.Item1 % whole.Ids.Count, place.Item2 % whole.Ids.Count, place.Item3);
                var after = (kind & 1) != 0 ? whole.Cursors[start] : null;
                var before = (kind & 2) != 0 ? whole.Cursors[end] : null;
                int? count = size < 0 ? null : size;
                isBackward &= count != null;
                var page = await AskAsync(shape, root, withCount, isBackward
                    ? new { order, after, before, last = count }
                    : new { order, after, before, first = count });

                // An end that is not after the start leaves nothing between them.
                if (after != null && before != null && end <= start)
                {
                    Assert.Empty(page.Ids);
                    return;
                }
                var from = after == null ? 0 : start + 1;
                var to = before == null ? list.Count : end;
                var length = Math.Min(count ?? 10, to - from);
                if (isBackward)
                    page.ShouldBe(list, to - length, to, isBackward);
                else
                    page.ShouldBe(list, from, from + length, isBackward);
            },
            iter: 100,
            print: Sample.Print);
    }

    private async Task<Page> AskAsync(Shape shape, string root, bool withCount, object variables)
    {
        var query = $"query($where: {shape.Name}FilterInput, $order: [{shape.Name}SortInput!], "
            + "$first: Int, $after: String, $last: Int, $before: String) "
            + $"{{ {root}(first: $first, after: $after, last: $last, before: $before, where: $where, order: $order) "
            + $"{(withCount ? Page.SelectionWithCount : Page.Selection)} }}";
        return Page.Of((await fixture.Database.AskAsync(query, variables)).Good().At(root));
    }
}

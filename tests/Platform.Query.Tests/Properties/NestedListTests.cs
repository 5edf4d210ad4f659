using CsCheck;

namespace Platform.Query.Tests.Properties;

/// <summary>A nested list filters, sorts and pages for each parent as a root list does.</summary>
public sealed class NestedListTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    public static TheoryData<Type, string, string> Lists => new()
    {
        { typeof(Model.Divisions.Division), "divisions", "children" },
        { typeof(Model.Divisions.Division), "divisions", "institutions" },
        { typeof(Model.Divisions.Division), "divisions", "burialSites" },
        { typeof(Model.Divisions.Division), "divisions", "socialWorkers" },
        { typeof(Model.ElderlyCare.Institution), "institutions", "beds" },
        { typeof(Model.ElderlyCare.Institution), "institutions", "caregivers" },
        { typeof(Model.ElderlyCare.Institution), "institutions", "socialWorkers" },
        { typeof(Model.Funeral.BurialSite), "burialSites", "servedVillages" },
        { typeof(Model.Migration.MigrantVillage), "migrantVillages", "supportProjects" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Each_parent_has_its_own_page(Type type, string root, string list)
    {
        var (parents, field) = (Shape.Of(type), Shape.Of(type)[list]);
        var shape = Shape.Of(field.Element);
        var query = $"query($where: {shape.Name}FilterInput, $order: [{shape.Name}SortInput!], $first: Int, $last: Int) "
            + $"{{ {root}(first: 50) {{ nodes {{ id "
            + $"{list}(where: $where, order: $order, first: $first, last: $last) {{ totalCount {Page.Selection[1..]} }} }} }}";
        await Gen.Select(FilterGen.Of(fixture.Data, shape, 2), OrderGen.Of(fixture.Data, shape), Gen.Int[0, 6], Gen.Bool).SampleAsync(
            async (where, order, size, isBackward) =>
            {
                object variables = isBackward ? new { where, order, last = size } : new { where, order, first = size };
                var answer = (await fixture.Database.AskAsync(query, variables)).Good();
                Assert.Equal(fixture.Data.Rows(parents).Select(row => row.Id), answer.Ids(root));
                foreach (var (index, parent) in fixture.Data.Rows(parents).Index())
                {
                    var elements = OrderEvaluator.Ids(shape, field.Items(parent), where, order);
                    Assert.Equal(elements.Count, (int)answer.At(root, "nodes", index, list, "totalCount")!);
                    var from = isBackward ? Math.Max(0, elements.Count - size) : 0;
                    var to = isBackward ? elements.Count : Math.Min(size, elements.Count);
                    Page.Of(answer.At(root, "nodes", index, list)).ShouldBe(elements, from, to, isBackward);
                }
            },
            iter: 50,
            print: Sample.Print);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_window_cuts_one_parents_list(Type type, string root, string list)
    {
        var field = Shape.Of(type)[list];
        var shape = Shape.Of(field.Element);
        var parent = fixture.Data.Rows(Shape.Of(type)).MaxBy(row => field.Items(row).Count())!;
        var query = $"query($id: ID!, $order: [{shape.Name}SortInput!], $first: Int, $last: Int, $after: String, $before: String) "
            + $"{{ {root}(where: {{ id: {{ eq: $id }} }}) {{ nodes {{ "
            + $"{list}(order: $order, first: $first, last: $last, after: $after, before: $before) {Page.Selection} }} }} }}";
        await Gen.Select(OrderGen.Of(fixture.Data, shape), Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[0, 4], Gen.Bool).SampleAsync(
            async (order, start, end, size, isBackward) =>
            {
                var elements = OrderEvaluator.Ids(shape, field.Items(parent), null, order);
                async Task<Page> Ask(int? first, int? last, string? after, string? before) => Page.Of((await fixture.Database.AskAsync(
                    query, new { id = parent.Id, order, first, last, after, before })).Good().At(root, "nodes", 0, list));
                var whole = await Ask(50, null, null, null);
                (start, end) = (start % elements.Count, end % elements.Count);
                if (start > end)
                    (start, end) = (end, start);
                var page = await Ask(isBackward ? null : size, isBackward ? size : null, whole.Cursors[start], whole.Cursors[end]);
                var (from, to) = (start + 1, Math.Max(start + 1, end));
                if (start == end)
                    Assert.Empty(page.Ids);
                else if (isBackward)
                    page.ShouldBe(elements, Math.Max(from, to - size), to, isBackward);
                else
                    page.ShouldBe(elements, from, Math.Min(to, from + size), isBackward);
            },
            iter: 50,
            print: Sample.Print);
    }
}

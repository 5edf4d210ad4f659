using System.Text.Json.Nodes;
using CsCheck;

namespace Platform.Query.Tests.Properties;

/// <summary>Groups, totals and facets of any rows are those that an evaluator of its own finds among the same rows in memory.</summary>
public sealed class GroupTests(PropertyFixture fixture) : IClassFixture<PropertyFixture>
{
    [Theory]
    [MemberData(nameof(Registers.All), MemberType = typeof(Registers))]
    public async Task Groups_and_totals_are_those_of_the_rows(Type type, string root)
    {
        var (shape, data) = (Shape.Of(type), fixture.Data);
        await Gen.Select(FilterGen.Of(data, shape, 1), Grouping.Of(data, shape), Gen.Int[1, 9]).SampleAsync(
            async (where, grouping, size) =>
            {
                var rows = data.Rows(shape).Where(row => FilterEvaluator.Matches(shape, row, where)).ToList<object>();
                var all = grouping.Groups(rows);
                var (having, holds) = grouping.Condition(all);
                var expected = grouping.Sort(all.Where(holds)).ToList();
                Task<JsonNode> AskAsync(GroupPage page) => this.AskAsync(shape, root, grouping, where, having, page);

                var answer = await AskAsync(new GroupPage(First: 1000));
                var groups = answer["groups"]!["nodes"]!.AsArray();
                Assert.Equal(expected.Select(group => Text(grouping, group)), groups.Select(group => Text(grouping, group)));
                foreach (var column in grouping.Selected)
                    Assert.Equal(Values.Printed(column.Evaluate(rows)), Values.Spelled(At(answer, column.Path)));
                if (having == null && grouping.Keys.All(key => key.Unit != "EACH"))
                    Assert.Equal(rows.Count, groups.Sum(group => (int)group!["n"]!["count"]!));
                await ShouldListTheirRows(shape, root, groups.Take(3));
                await ShouldPage(AskAsync, grouping, expected, Math.Max(size, expected.Count / 4));
                await ShouldCutWindows(AskAsync, grouping, expected, [.. answer["groups"]!["edges"]!.AsArray().Select(edge => (string)edge!["cursor"]!)], size);
            },
            iter: 60,
            print: Sample.Print);
    }

    /// <summary>The fields' conditions stand beside each other, or under <c>and</c>.</summary>
    [Theory]
    [MemberData(nameof(Registers.All), MemberType = typeof(Registers))]
    public async Task Facets_count_under_the_filter_without_their_own_conditions(Type type, string root)
    {
        var (shape, data) = (Shape.Of(type), fixture.Data);
        var fields = shape.Fields.Where(field =>
            field.Kind is FieldKind.Text or FieldKind.Boolean or FieldKind.Whole or FieldKind.Fraction or FieldKind.Enum or FieldKind.EnumList).ToList();
        var query = $"query($where: {shape.Name}FilterInput) {{ {root}(where: $where) {{ facets {{ "
            + $"{string.Join(' ', fields.Select(field => $"{field.Name} {{ value count }}"))} }} }} }}";
        await Gen.Select(FilterGen.Of(data, shape, 0).List[1, 4], Gen.Bool).SampleAsync(
            async (conditions, isNested) =>
            {
                var filters = conditions.Cast<Dictionary<string, object?>>().ToList();
                if (!isNested)
                    filters = [Merged(filters)];
                object where = isNested ? new Dictionary<string, object?>(StringComparer.Ordinal) { ["and"] = filters } : filters[0];
                var answer = (await fixture.Database.AskAsync(query, new { where })).Good().At(root, "facets")!;
                foreach (var field in fields)
                {
                    var others = filters.ConvertAll(filter => filter.Where(member => member.Key != field.Name).ToDictionary(StringComparer.Ordinal));
                    var rows = data.Rows(shape).Where(row => others.TrueForAll(filter => FilterEvaluator.Matches(shape, row, filter)));
                    Assert.Equal(Facet(field, rows), answer[field.Name]!.AsArray().Select(value => $"{Values.Spelled(value!["value"])}: {(int)value["count"]!}"));
                }
            },
            iter: 40,
            print: Sample.Print);
    }

    /// <summary>The values of a field and how many rows have each, the most frequent first.</summary>
    private static IEnumerable<string> Facet(ShapeField field, IEnumerable<object> rows) => rows
        .SelectMany(row => field.Kind == FieldKind.EnumList ? GroupKey.Members(field, row) : [field.Of(row)])
        .GroupBy(Values.Printed, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => Values.Held(group.First()), Comparer<object?>.Create(Values.Compare))
        .Take(100)
        .Select(group => $"{group.Key}: {group.Count()}");

    /// <summary>One object of all members; of two with the same name the last stands.</summary>
    private static Dictionary<string, object?> Merged(IEnumerable<Dictionary<string, object?>> filters)
    {
        var merged = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in filters.SelectMany(filter => filter))
            merged[name] = value;
        return merged;
    }

    private async Task<JsonNode> AskAsync(Shape shape, string root, Grouping grouping, object? where, object? having, GroupPage page)
    {
        var query = $"query($where: {shape.Name}FilterInput, $by: [{shape.Name}GroupByInput!]!, $having: {shape.Name}GroupFilterInput, "
            + $"$order: [{shape.Name}GroupSortInput!], $first: Int, $after: String, $last: Int, $before: String) {{ {root}(where: $where) {{ __typename "
            + $"{string.Join(' ', grouping.Selected.Select(column => Grouping.Select(column)))} "
            + "groups(by: $by, having: $having, order: $order, first: $first, after: $after, last: $last, before: $before) { totalCount "
            + $"nodes {{ {grouping.Selection} n: aggregate {{ count }} where }} edges {{ cursor node {{ {grouping.Selection} n: aggregate {{ count }} }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }} }}";
        var by = grouping.Keys.Select(key => key.By);
        return (await fixture.Database.AskAsync(query, new { where, by, having, order = grouping.OrderInput, first = page.First, after = page.After, last = page.Last, before = page.Before })).Good().At(root)!;
    }

    /// <summary>The filter of a group, sent back, lists as many rows as the group counts.</summary>
    private async Task ShouldListTheirRows(Shape shape, string root, IEnumerable<JsonNode?> groups)
    {
        var query = $"query($where: {shape.Name}FilterInput) {{ {root}(where: $where) {{ totalCount }} }}";
        foreach (var group in groups)
        {
            var rows = (await fixture.Database.AskAsync(query, new { where = group!["where"] })).Good();
            Assert.Equal((int)group["n"]!["count"]!, (int)rows.At(root, "totalCount")!);
        }
    }

    /// <summary>Pages forward, and pages backward, have every group once.</summary>
    private static async Task ShouldPage(Func<GroupPage, Task<JsonNode>> askAsync, Grouping grouping, List<Group> expected, int size)
    {
        string? after = null;
        for (var start = 0; start == 0 || start < expected.Count; start += size)
        {
            var groups = (await askAsync(new GroupPage(First: size, After: after)))["groups"]!;
            ShouldBe(groups, grouping, expected, start, Math.Min(start + size, expected.Count));
            after = (string?)groups["pageInfo"]!["endCursor"];
        }
        string? before = null;
        for (var end = expected.Count; end == expected.Count || end > 0; end -= size)
        {
            var groups = (await askAsync(new GroupPage(Last: size, Before: before)))["groups"]!;
            ShouldBe(groups, grouping, expected, Math.Max(end - size, 0), end);
            before = (string?)groups["pageInfo"]!["startCursor"];
        }
    }

    /// <summary>Two cursors cut a window out of the groups, in which a page is counted from the start or from the end; it may be empty.</summary>
    private static async Task ShouldCutWindows(
        Func<GroupPage, Task<JsonNode>> askAsync, Grouping grouping, List<Group> expected, List<string> cursors, int size)
    {
        Assert.Equal(expected.Count, cursors.Count);
        if (cursors.Count == 0)
            return;
        foreach (var (after, before) in new[] { (0, cursors.Count - 1), (cursors.Count / 3, cursors.Count / 2), (cursors.Count - 1, 0), (cursors.Count / 2, cursors.Count / 2) })
        {
            var (start, end) = (after + 1, Math.Max(before, after + 1));
            var forward = await askAsync(new GroupPage(First: size, After: cursors[after], Before: cursors[before]));
            ShouldBe(forward["groups"]!, grouping, expected, start, Math.Min(start + size, end), hasPrevious: true, hasNext: start < end);
            var backward = await askAsync(new GroupPage(Last: size, After: cursors[after], Before: cursors[before]));
            ShouldBe(backward["groups"]!, grouping, expected, Math.Max(end - size, start), end, hasPrevious: start < end, hasNext: true);
            var all = await askAsync(new GroupPage(First: 0, After: cursors[after]));
            ShouldBe(all["groups"]!, grouping, expected, start, start, hasPrevious: true, hasNext: false);
        }
    }

    private static void ShouldBe(
        JsonNode groups, Grouping grouping, List<Group> expected, int start, int end, bool? hasPrevious = null, bool? hasNext = null)
    {
        var (page, info, edges) = (expected[start..end].ConvertAll(group => Text(grouping, group)), groups["pageInfo"]!, groups["edges"]!.AsArray());
        Assert.Equal(page, groups["nodes"]!.AsArray().Select(group => Text(grouping, group)));
        Assert.Equal(page, edges.Select(edge => Text(grouping, edge!["node"])));
        Assert.Equal((string?)edges.FirstOrDefault()?["cursor"], (string?)info["startCursor"]);
        Assert.Equal((string?)edges.LastOrDefault()?["cursor"], (string?)info["endCursor"]);
        Assert.Equal(hasPrevious ?? start > 0, (bool)info["hasPreviousPage"]!);
        Assert.Equal(hasNext ?? end < expected.Count, (bool)info["hasNextPage"]!);
        Assert.Equal(expected.Count, (int)groups["totalCount"]!);
    }

    private static string Text(Grouping grouping, Group group) =>
        string.Join('\n', group.Cells.SkipLast(grouping.Others.Count).Select(Values.Printed).Append($"{group.Rows.Count} rows"));

    private static string Text(Grouping grouping, JsonNode? group) =>
        string.Join('\n', grouping.Shown.Select(column => Values.Spelled(At(group, column.Path))).Append($"{(int)group!["n"]!["count"]!} rows"));

    /// <summary>The value at a path; of a roll-up the ancestor's code.</summary>
    private static JsonNode? At(JsonNode? node, IReadOnlyList<string> path)
    {
        var value = path.Aggregate(node, (inner, name) => inner![name]);
        return path[^1] == "rollUp" ? value?["code"] : value;
    }
}

/// <summary>A page of groups, as a request asks for it.</summary>
public sealed record GroupPage(int? First = null, string? After = null, int? Last = null, string? Before = null);

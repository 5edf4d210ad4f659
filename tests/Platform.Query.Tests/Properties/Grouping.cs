using CsCheck;

namespace Platform.Query.Tests.Properties;

/// <summary>A request for groups: keys, what is selected, what is only filtered or sorted by, and how.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Selected">The aggregates that are selected.</param>
/// <param name="Others">Aggregates that only conditions and orders name.</param>
/// <param name="Having">The conditions: a column, an operator and the group whose value is the operand, each by a number.</param>
/// <param name="Joined">How the conditions are joined: <c>and</c> or <c>or</c>.</param>
/// <param name="Order">The sort keys: a column by a number, and whether it descends.</param>
public sealed record Grouping(
    IReadOnlyList<GroupKey> Keys,
    IReadOnlyList<Column> Selected,
    IReadOnlyList<Column> Others,
    IReadOnlyList<(int Column, int Operator, int Group)> Having,
    string Joined,
    IReadOnlyList<(int Column, bool Descending)> Order)
{
    private static readonly string[] Equality = ["eq", "neq", "in", "nin"];

    /// <summary>The keys and all aggregates.</summary>
    public IReadOnlyList<Column> Columns { get; } = [.. Keys.Select(key => key.Column), .. Selected, .. Others];

    /// <summary>The keys and the aggregates that are selected.</summary>
    public IEnumerable<Column> Shown => Columns.SkipLast(Others.Count);

    /// <summary>The order as a request has it.</summary>
    public IReadOnlyList<object> OrderInput => [.. Order.Select(term => Columns[term.Column % Columns.Count].With(term.Descending ? "DESC" : "ASC"))];

    /// <summary>What to select of each group to read its keys and aggregates.</summary>
    public string Selection => string.Join(' ', Shown.Select(column => Select(column, column.Path[^1] == "rollUp" ? " { code }" : "")));

    public static Gen<Grouping> Of(Dataset data, Shape shape)
    {
        var aggregate = Gen.OneOf([.. AggregateGen.Columns(shape)]);
        var shown = Gen.OneOf([.. AggregateGen.Shown(data, shape)]);
        var number = Gen.Int[0, 1000];
        return Gen.Select(
            GroupKey.Any(shape, 2).List[1, 3].Select(keys => keys.DistinctBy(key => string.Join('.', key.Path)).ToList()),
            shown.List[0, 4].Select(Distinct),
            aggregate.List[0, 2].Select(Distinct),
            Gen.Select(number, number, number).List[0, 2],
            Gen.OneOf("and", "or"),
            Gen.Select(number, Gen.Bool).List[0, 2]).Select((keys, selected, others, having, joined, order) =>
                new Grouping(keys, selected, others, having, joined, order));

        static List<Column> Distinct(List<Column> columns) => [.. columns.DistinctBy(column => string.Join('.', column.Path))];
    }

    /// <summary>A column as it is selected.</summary>
    public static string Select(Column column, string leaf = "") =>
        $"{string.Join(" { ", column.Path)}{leaf}{string.Concat(column.Path.Skip(1).Select(_ => " }"))}";

    /// <summary>All groups of rows, without conditions and in no order.</summary>
    public IReadOnlyList<Group> Groups(IEnumerable<object> rows)
    {
        var pairs = rows.SelectMany(row => Combinations(row).Select(values => (Values: values, Row: row)));
        return [.. pairs.GroupBy(pair => string.Join('\n', pair.Values.Select(Values.Printed)), StringComparer.Ordinal).Select(group =>
        {
            List<object> own = [.. group.Select(pair => pair.Row)];
            return new Group([.. group.First().Values, .. Columns.Skip(Keys.Count).Select(column => column.Evaluate(own))], own);
        })];
    }

    /// <summary>The keys of all groups that a row is in.</summary>
    private IEnumerable<IReadOnlyList<object?>> Combinations(object row)
    {
        IEnumerable<IReadOnlyList<object?>> known = [[]];
        foreach (var key in Keys)
            known = [.. known.SelectMany(values => key.Of(row).Select(value => (IReadOnlyList<object?>)[.. values, value]))];
        return known;
    }

    /// <summary>The condition as a request has it, and whether a group satisfies it.</summary>
    public (object? Input, Func<Group, bool> Holds) Condition(IReadOnlyList<Group> groups)
    {
        if (Having.Count == 0 || groups.Count == 0)
            return (null, _ => true);
        var parts = Having.Select(part =>
        {
            var index = part.Column % Columns.Count;
            var column = Columns[index];
            var operand = groups[part.Group % groups.Count].Cells[index] is { } held ? Dataset.Request(held) : null;
            // A sum may be greater than all that it can be compared with.
            if (column is { Kind: FieldKind.Whole, Path: [_, "sum", _] } && operand is decimal sum)
                operand = Math.Min(sum, long.MaxValue);
            var operators = OperatorsOf(column, operand);
            var name = operators[part.Operator % operators.Length];
            var operations = new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = name is "in" or "nin" ? new List<object?> { operand } : operand };
            return (Input: (object)column.With(operations),
                Holds: (Func<Group, bool>)(group => FilterEvaluator.Operations(column.AsField, Values.Held(group.Cells[index]), operations)));
        }).ToList();
        return (
            new Dictionary<string, object?>(StringComparer.Ordinal) { [Joined] = parts.ConvertAll(part => part.Input) },
            group => Joined == "and" ? parts.TrueForAll(part => part.Holds(group)) : parts.Exists(part => part.Holds(group)));
    }

    /// <summary>Groups in the order; the keys, ascending, come last.</summary>
    public IEnumerable<Group> Sort(IEnumerable<Group> groups)
    {
        var comparer = Comparer<object?>.Create((left, right) => Values.Compare(Values.Held(left), Values.Held(right)));
        var sorted = groups.Order(Comparer<Group>.Create((_, _) => 0));
        foreach (var (column, descending) in Order.Select(term => (term.Column % Columns.Count, term.Descending)).Concat(Keys.Select((_, index) => (index, false))))
            sorted = descending ? sorted.ThenByDescending(group => group.Cells[column], comparer) : sorted.ThenBy(group => group.Cells[column], comparer);
        return sorted;
    }

    private static string[] OperatorsOf(Column column, object? operand) => column.Kind switch
    {
        FieldKind.Boolean => ["eq", "neq"],
        _ when operand is null => Equality,
        FieldKind.Text => [.. Equality, "startsWith", "ncontains"],
        FieldKind.Id or FieldKind.Enum => Equality,
        _ => [.. Equality, "gt", "ngt", "gte", "lt", "lte", "nlte"],
    };
}

/// <summary>A group of rows in memory: the values of its columns, and its rows.</summary>
public sealed record Group(IReadOnlyList<object?> Cells, IReadOnlyList<object> Rows);

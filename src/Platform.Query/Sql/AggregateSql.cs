using System.Globalization;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>
/// Writes aggregates in two steps: a subquery has each value that they need once for each row, however many functions are asked of it and
/// however much it takes to compute; the query around it aggregates them into columns that are named as <see cref="Aggregate.Value"/>.
/// </summary>
internal sealed class AggregateSql(Generation generation, FromClause from)
{
    private readonly string _rows = generation.NextAlias();
    private readonly List<(string Sql, string Column)> _values = [];
    private readonly Dictionary<ScalarField, string> _sources = [];
    private readonly List<(string High, string Low, string Count)> _means = [];
    private bool _isSearched;

    /// <summary>The JSON of an <c>aggregate</c> over all rows of the FROM.</summary>
    public static string Object(Generation generation, AggregateSet set, FromClause from)
    {
        var row = new DerivedRow(generation.NextAlias(), from.Row.Map, generation.Dialect);
        return $"(SELECT {Json(generation, set, row)} FROM ({Select(generation, Shown(generation, from.Row.Map, set), from)}) AS {row.Alias})";
    }

    /// <summary>One row with the aggregates over all rows of the FROM.</summary>
    public static string Select(Generation generation, IEnumerable<Aggregate> aggregates, FromClause from) =>
        new AggregateSql(generation, from).Select([], aggregates);

    /// <summary>The aggregate as a value of a table, from a row that has the columns.</summary>
    public static string Plain(Generation generation, Aggregate aggregate, DerivedRow row) => aggregate.Value.Wide == null
        ? LeafSql.Plain(aggregate.Value, generation.Value(aggregate.Value, row))
        : WideSql.Plain(generation, aggregate.Value, row);

    /// <summary>The aggregate over all rows of the FROM as a value of a table.</summary>
    public static string Plain(Generation generation, Aggregate aggregate, FromClause from)
    {
        var rows = Select(generation, [aggregate], from);
        if (aggregate.Value.Wide == null)
            return LeafSql.Plain(aggregate.Value, $"({rows})");
        var row = new DerivedRow(generation.NextAlias(), from.Row.Map, generation.Dialect);
        return $"(SELECT {Plain(generation, aggregate, row)} FROM ({rows}) AS {row.Alias})";
    }

    /// <summary>One column of an aggregate over all rows of the FROM, as a value.</summary>
    public static string Column(Generation generation, Aggregate aggregate, ScalarField column, FromClause from)
    {
        var row = new DerivedRow(generation.NextAlias(), from.Row.Map, generation.Dialect);
        var rows = Select(generation, [aggregate], from);
        return aggregate.Value.Wide == null ? $"({rows})" : $"(SELECT {generation.Value(column, row)} FROM ({rows}) AS {row.Alias})";
    }

    /// <summary>A row for each group of the FROM's rows with the same keys, with its keys and aggregates; without keys one row.</summary>
    public string Select(IReadOnlyList<(string Column, string Sql)> keys, IEnumerable<Aggregate> aggregates)
    {
        var columns = keys.Select(key => (Name: key.Column, key.Sql)).Concat(aggregates.SelectMany(Columns)).ToList();
        if (columns.Count == 0)
            columns.Add(("n", "count(*)"));
        var groups = keys.Count == 0 ? "" : $" GROUP BY {string.Join(", ", keys.Select(key => key.Sql))}";
        var rows = $"SELECT {string.Join(", ", columns.Select(column => $"{column.Sql} AS {column.Name}"))} {Rows()}{groups}";
        if (_means.Count == 0)
            return rows;
        // A mean is worked out from the parts of its sum, which have its names, and from its count.
        var alias = generation.NextAlias();
        var counts = _means.Select(mean => mean.Count).ToHashSet(StringComparer.Ordinal);
        var values = columns.Where(column => !counts.Contains(column.Name)).Select(column => $"{Value(column.Name)} AS {column.Name}");
        return $"SELECT {string.Join(", ", values)} FROM ({rows}) AS {alias}";

        string Value(string name)
        {
            var found = _means.Find(mean => mean.High == name || mean.Low == name);
            if (found.Count == null)
                return $"{alias}.{name}";
            var (high, low) = WideSql.Mean($"{alias}.{found.High}", $"{alias}.{found.Low}", $"{alias}.{found.Count}");
            return found.High == name ? high : low;
        }
    }

    /// <summary>The aggregates of a selection that the caller may see, each once.</summary>
    public static IEnumerable<Aggregate> Shown(Generation generation, EntityMap map, AggregateSet set) =>
        set.Aggregates.Where(aggregate => IsShown(generation, map, aggregate)).DistinctBy(aggregate => aggregate.Value.Name);

    /// <summary>The JSON of an <c>aggregate</c> from a row that has the columns.</summary>
    public static string Json(Generation generation, AggregateSet set, DerivedRow row) =>
        Json(generation, set.Items, row, generation.Json()).ToSql();

    private static JsonText Json(Generation generation, IReadOnlyList<AggregateItem> items, DerivedRow row, JsonText json) => json.Object(items, item =>
    {
        json.Key(item.ResponseKey, item.Name);
        if (item.Items != null)
            Json(generation, item.Items, row, json);
        else if (item.Aggregate is not { } aggregate)
            json.Constant($"\"{item.TypeName}\"");
        else if (!IsShown(generation, row.Map, aggregate))
            json.Constant("null");
        else if (aggregate.Value.Wide != null)
            json.Expression(WideSql.Json(generation, aggregate.Value, row));
        else
            json.Expression(LeafSql.Json(generation.Dialect, aggregate.Value, generation.Value(aggregate.Value, row), aggregate.Value.IsNullable));
    });

    public static bool IsShown(Generation generation, EntityMap map, Aggregate aggregate) =>
        aggregate.Source == null || generation.Rule(map, aggregate.Source).Access == FieldAccess.Clear;

    /// <summary>A group's key in each row; gives the way to it from the query around.</summary>
    public string Add(GroupKey key) => Add(key.Field, GroupKeySql.Of(key, from, generation), key.Value.Name);

    /// <summary>The columns of an aggregate by their names.</summary>
    private IEnumerable<(string Name, string Sql)> Columns(Aggregate aggregate)
    {
        var dialect = generation.Dialect;
        if (aggregate.Value.Wide is not { } wide)
            return [(dialect.Quote(aggregate.Value.Name), Function(aggregate))];
        var value = Source(aggregate.Source!);
        var sum = WideSql.Sum(dialect, value);
        var (high, low) = (dialect.Quote(wide.High.Name), dialect.Quote(wide.Low.Name));
        if (!wide.IsMean)
            return [(high, sum.High), (low, sum.Low)];
        var count = dialect.Quote(aggregate.Value.Name + "_count");
        _means.Add((high, low, count));
        return [(high, sum.High), (low, sum.Low), (count, $"count({value})")];
    }

    /// <summary>FROM the subquery, once all its values are known.</summary>
    public string Rows()
    {
        var columns = _values.Count == 0 ? "1" : string.Join(", ", _values.Select(value => $"{value.Sql} AS {value.Column}"));
        return $"FROM (SELECT {columns} {from.ToSql()}{(_isSearched ? " " + generation.Dialect.Apart : "")}) AS {_rows}";
    }

    private string Function(Aggregate aggregate)
    {
        if (aggregate.Source is not { } source)
            return "count(*)";
        var value = Source(source);
        return aggregate.Function switch
        {
            AggregateFunction.DistinctCount => $"count(DISTINCT {value})",
            AggregateFunction.Sum => generation.Dialect.Sum(value),
            AggregateFunction.Avg => Mean(generation.Dialect, generation.Dialect.Sum(value), $"count({value})"),
            AggregateFunction.Min => $"min({value})",
            AggregateFunction.Max => $"max({value})",
            _ => throw new NotSupportedException(aggregate.Function.ToString()),
        };
    }

    private string Source(ScalarField field)
    {
        if (_sources.TryGetValue(field, out var known))
            return known;
        var source = Add(field, generation.Value(field, from.Row), "v" + _sources.Count.ToString(CultureInfo.InvariantCulture));
        _sources.Add(field, source);
        return source;
    }

    private string Add(Field field, string sql, string column)
    {
        _isSearched |= field is ScalarField { ReadsRelation: true };
        _values.Add((sql, column));
        return $"{_rows}.{column}";
    }

    /// <summary>A quotient of numbers of 32 bits, rounded half away from zero.</summary>
    private static string Mean(Dialect dialect, string sum, string count)
    {
        var factor = (long)Math.Pow(10, Aggregate.MeanScale);
        var unit = factor.ToString(CultureInfo.InvariantCulture);
        return $"CASE WHEN {count} > 0 THEN {dialect.Product($"{sum} / {count}", factor)}"
            + $" + (2 * ({sum} % {count}) * {unit} + CASE WHEN {sum} < 0 THEN -{count} ELSE {count} END) / (2 * {count}) END";
    }
}

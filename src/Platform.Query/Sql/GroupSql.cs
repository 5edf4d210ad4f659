using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>
/// Writes <c>groups</c>: a subquery aggregates the rows by their keys, once; around it the page is cut, by conditions and positions as in any
/// list, and written as one JSON text.
/// </summary>
internal sealed class GroupSql(Generation generation, IReadOnlyList<Arguments> sites, SelectionSql selections, GroupsPart part, ListSql list, Row? parent)
{
    private readonly Dialect _dialect = generation.Dialect;
    private readonly GroupArguments _arguments = (GroupArguments)sites[part.Site];
    private readonly string _groups = generation.NextAlias();
    private readonly FilterSql _filter = new(generation, part.Site);

    public string Json()
    {
        if (_arguments.Error != null)
            return "'null'";
        var json = $"(WITH {_groups} AS ({Grouped()}) SELECT {Object()}{(ReadsPage ? $" FROM ({Page()}) AS p" : "")})";
        return _arguments.After is { } after && parent != null
            ? $"CASE WHEN {parent.Column(parent.Map.Key)} = {generation.Parameters.Operand(part.Site, after.Parent)} THEN {json} ELSE 'null' END"
            : json;
    }

    /// <summary>The groups of the page, and how many come at most.</summary>
    public string Table(Func<DerivedRow, IReadOnlyList<string>> columns)
    {
        var row = Row("q");
        var (selected, order) = Selected(row);
        var limit = generation.Parameters.Operand(part.Site, _arguments.SizeAndOne);
        var count = _arguments.IsSized ? Size : $"(SELECT count(*) FROM (SELECT 1 {selected} LIMIT {limit}) AS c)";
        return $"WITH {_groups} AS ({Grouped()}) SELECT {string.Join(", ", columns(row).Append(count))} {selected} ORDER BY {order} LIMIT {Size}";
    }

    /// <summary>A row for each group: its keys and its aggregates.</summary>
    private string Grouped()
    {
        var from = list.Filtered();
        var sql = new AggregateSql(generation, from);
        var keys = _arguments.Keys.Select(key => (Column: _dialect.Quote(key.Value.Name), Sql: sql.Add(key))).ToList();
        var aggregates = part.GroupItems.OfType<GroupAggregateItem>()
            .SelectMany(item => AggregateSql.Shown(generation, part.Map, item.Set))
            .Concat(_arguments.Aggregates)
            .DistinctBy(aggregate => aggregate.Value.Name);
        IEnumerable<string> columns = [.. keys.Select(key => $"{key.Sql} AS {key.Column}"), .. aggregates.Select(sql.Column)];
        return $"SELECT {string.Join(", ", columns)} {sql.Rows()} GROUP BY {string.Join(", ", keys.Select(key => key.Sql))}";
    }

    /// <summary>The groups of the page and one more, numbered.</summary>
    private string Page()
    {
        var (selected, order) = Selected(Row("q"));
        var limit = generation.Parameters.Operand(part.Site, _arguments.SizeAndOne);
        return $"SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c FROM (SELECT q.* {selected} ORDER BY {order} LIMIT {limit}) AS o";
    }

    /// <summary>The groups that satisfy the condition and come after the cursor, and their order.</summary>
    private (string From, string Order) Selected(DerivedRow row)
    {
        var terms = Terms(row);
        var order = SortTerm.OrderBy(terms, isReversed: false);
        var conditions = new[] { Having(row), _arguments.After is { } after ? new Keyset(generation, part.Site, terms, after).Beyond(isReversed: false) : null }
            .OfType<string>().ToList();
        return ($"FROM {_groups} AS q{(conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions))}", order);
    }

    // A group has no relations, so no FROM is needed to join them to.
    private string? Having(DerivedRow row) => _arguments.Having is { } having ? _filter.Condition(having, null!, row) : null;

    private string Object()
    {
        var json = generation.Json();
        return json.Object(part.Items, item =>
        {
            json.Key(item.ResponseKey, item.Name);
            switch (item.Name)
            {
                case "nodes":
                    var group = $"CASE WHEN p.n <= {Size} THEN {Group(item.Groups!)} END";
                    json.Expression($"'[' || coalesce({_dialect.Join(group, "p.n")}, '') || ']'");
                    break;
                case "pageInfo":
                    json.PageInfo(item.PageInfo!, PageInfo);
                    break;
                case "totalCount":
                    var row = Row("q");
                    json.Expression(Dialect.Text($"(SELECT count(*) FROM {_groups} AS q{(Having(row) is { } having ? " WHERE " + having : "")})"));
                    break;
                default:
                    json.Constant($"\"{GroupTypes.ConnectionName(part.Map)}\"");
                    break;
            }
        }).ToSql();
    }

    /// <summary>Whether groups are told of, and not only how many there are and whether some stand before them.</summary>
    private bool ReadsPage => part.Items.Any(item => item.Groups != null || item.PageInfo?.Any(
        selected => selected.Field is PageInfoField.HasNextPage or PageInfoField.StartCursor or PageInfoField.EndCursor) == true);

    private string Size => generation.Parameters.Operand(part.Site, _arguments.Size);

    private string Group(IReadOnlyList<GroupItem> items)
    {
        var row = Row("p");
        var json = generation.Json();
        return json.Object(items, item =>
        {
            json.Key(item.ResponseKey, item.Name);
            switch (item)
            {
                case GroupKeyItem key:
                    Keys(json, key.Items, row);
                    break;
                case GroupAggregateItem aggregate:
                    json.Expression(AggregateSql.Json(generation, aggregate.Set, row));
                    break;
                case GroupWhereItem:
                    json.Expression(new GroupWhereSql(generation, row).Json(_arguments.Keys, part, sites));
                    break;
                case GroupTypeNameItem typeName:
                    json.Constant($"\"{typeName.TypeName}\"");
                    break;
            }
        }).ToSql();
    }

    private void Keys(JsonText json, IReadOnlyList<KeyItem> items, DerivedRow row) => json.Object(items, item =>
    {
        json.Key(item.ResponseKey, item.Name);
        if (item.TypeName != null)
            json.Constant($"\"{item.TypeName}\"");
        else if (item.Items != null)
            Keys(json, item.Items, row);
        else
            json.Expression(GroupKeySql.Json(_arguments.Keys.First(key => key.Name == item.Path), item.Ancestor, row, generation, selections));
    });

    private string PageInfo(PageInfoField field) => field switch
    {
        PageInfoField.HasNextPage => $"CASE WHEN {Size} > 0 AND count(*) > {Size} THEN 'true' ELSE 'false' END",
        PageInfoField.HasPreviousPage => $"CASE WHEN {GroupsBefore()} THEN 'true' ELSE 'false' END",
        PageInfoField.StartCursor => EdgeCursor($"{Size} > 0 AND p.n = 1"),
        _ => EdgeCursor($"p.n = CASE WHEN p.c > {Size} THEN {Size} ELSE p.c END"),
    };

    private string GroupsBefore()
    {
        if (_arguments.After is not { } after)
            return "FALSE";
        var row = Row("q");
        var before = new Keyset(generation, part.Site, Terms(row), after).FromOn(isReversed: true);
        return $"EXISTS (SELECT 1 FROM {_groups} AS q WHERE {before}{(Having(row) is { } having ? " AND " + having : "")})";
    }

    private string EdgeCursor(string isEdge)
    {
        var row = Row("p");
        var payload = generation.Json().Constant("[");
        if (parent == null)
            payload.Constant("0");
        else
            payload.Expression(Dialect.Text(parent.Column(parent.Map.Key)));
        foreach (var term in Terms(row))
            payload.Constant(",").Expression(LeafSql.CursorValue(_dialect, term, term.Sql));
        var cursor = _dialect.Cursor(payload.Constant("]").ToSql(), generation.Parameters.Binding(part.Site));
        return $"coalesce('\"' || max(CASE WHEN {isEdge} THEN {cursor} END) || '\"', 'null')";
    }

    private List<SortTerm> Terms(DerivedRow row) =>
        [.. _arguments.Order.Select(term => new SortTerm(
            generation.Value(term.Value, row), term.Value.Scalar, term.Value.Property, term.Value.IsNullable, term.IsDescending))];

    private DerivedRow Row(string alias) => new(alias, part.Map, _dialect);
}

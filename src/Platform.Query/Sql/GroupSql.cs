using System.Globalization;
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
        if (parent == null || !_arguments.Cursors.Any())
            return json;
        // A cursor belongs to one parent: under any other the groups are null, and an error says so.
        var isOwn = _arguments.Cursors.Select(cursor => $"{parent.Column(parent.Map.Key)} = {generation.Parameters.Operand(part.Site, cursor.Parent)}");
        return $"CASE WHEN {string.Join(" AND ", isOwn)} THEN {json} ELSE 'null' END";
    }

    /// <summary>The groups of the page, and how many come at most.</summary>
    public string Table(Func<DerivedRow, IReadOnlyList<string>> columns)
    {
        var row = Row("q");
        var (selected, order) = Selected(row);
        var limit = generation.Parameters.Operand(part.Site, _arguments.SizeAndOne);
        var count = _arguments.IsSized ? Size : $"(SELECT count(*) FROM (SELECT 1 {selected} LIMIT {limit}) AS c)";
        var values = columns(row).Append(count).Select((sql, index) => $"{sql} AS c{index.ToString(CultureInfo.InvariantCulture)}");
        var rows = $"SELECT {string.Join(", ", values)} {selected} ORDER BY {order} LIMIT {Size}";
        if (_arguments.IsBackward)
            rows = $"SELECT * FROM (SELECT i.*, row_number() OVER () AS n FROM ({rows}) AS i) AS o ORDER BY n DESC";
        return $"WITH {_groups} AS ({Grouped()}) {rows}";
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
        return sql.Select(keys, aggregates);
    }

    /// <summary>The groups of the page and one more, numbered in the paging direction.</summary>
    private string Page()
    {
        var (selected, order) = Selected(Row("q"));
        var limit = generation.Parameters.Operand(part.Site, _arguments.SizeAndOne);
        return $"SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c FROM (SELECT q.* {selected} ORDER BY {order} LIMIT {limit}) AS o";
    }

    /// <summary>The groups that satisfy the condition and lie between the cursors, and the order in which the page is read.</summary>
    private (string From, string Order) Selected(DerivedRow row)
    {
        var terms = Terms(row);
        var order = SortTerm.OrderBy(terms, _arguments.IsBackward);
        var conditions = new[] { Having(row), Beyond(_arguments.After, isReversed: false), Beyond(_arguments.Before, isReversed: true) }
            .OfType<string>().ToList();
        return ($"FROM {_groups} AS q{(conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions))}", order);

        string? Beyond(Position? cursor, bool isReversed) =>
            cursor == null ? null : new Keyset(generation, part.Site, terms, cursor).Beyond(isReversed);
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
                    json.Expression(OfPage(() => Group(generation.Json(), item.Groups!, Row("p")).ToSql()));
                    break;
                case "edges":
                    json.Expression(OfPage(() => Edge(item.Edges!)));
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

    /// <summary>Whether groups are told of, and not only how many there are and whether some stand beyond the window that the cursors cut.</summary>
    private bool ReadsPage => part.Items.Any(item => item.Groups != null || item.Edges != null || item.PageInfo?.Any(selected =>
        selected.Field is PageInfoField.StartCursor or PageInfoField.EndCursor
        || selected.Field == (_arguments.IsBackward ? PageInfoField.HasPreviousPage : PageInfoField.HasNextPage)) == true);

    private string Size => generation.Parameters.Operand(part.Site, _arguments.Size);

    /// <summary>The list of something that each group of the page has.</summary>
    private string OfPage(Func<string> json)
    {
        var ofGroup = $"CASE WHEN p.n <= {Size} THEN {json()} END";
        return $"'[' || coalesce({_dialect.Join(ofGroup, _arguments.IsBackward ? "p.n DESC" : "p.n")}, '') || ']'";
    }

    private string Edge(IReadOnlyList<GroupEdgeField> fields)
    {
        var json = generation.Json();
        return json.Object(fields, field =>
        {
            json.Key(field.ResponseKey, field.Name);
            if (field.Group != null)
                Group(json, field.Group, Row("p"));
            else if (field.Name == "cursor")
                json.Constant("\"").Expression(Cursor()).Constant("\"");
            else
                json.Constant($"\"{GroupTypes.EdgeName(part.Map)}\"");
        }).ToSql();
    }

    private JsonText Group(JsonText json, IReadOnlyList<GroupItem> items, DerivedRow row) => json.Object(items, item =>
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
    });

    private void Keys(JsonText json, IReadOnlyList<KeyItem> items, DerivedRow row) => json.Object(items, item =>
    {
        json.Key(item.ResponseKey, item.Name);
        if (item.TypeName != null)
            json.Constant($"\"{item.TypeName}\"");
        else if (item.Items != null)
            Keys(json, item.Items, row);
        else if (_arguments.Keys.FirstOrDefault(key => key.Name == item.Path) is { } key)
            json.Expression(GroupKeySql.Json(key, item.Ancestor, row, generation, selections));
        else
            json.Constant("null");
    });

    private string PageInfo(PageInfoField field) => field switch
    {
        PageInfoField.HasNextPage => GoesOn(!_arguments.IsBackward, _arguments.Before, isReversed: false),
        PageInfoField.HasPreviousPage => GoesOn(_arguments.IsBackward, _arguments.After, isReversed: true),
        PageInfoField.StartCursor => EdgeCursor(isNearest: !_arguments.IsBackward),
        _ => EdgeCursor(isNearest: _arguments.IsBackward),
    };

    /// <summary>Whether groups exist on one side of the page: in the paging direction none do when the page is empty.</summary>
    private string GoesOn(bool isPagingDirection, Position? edge, bool isReversed)
    {
        var beyond = "FALSE";
        if (edge != null)
        {
            var row = Row("q");
            var condition = new Keyset(generation, part.Site, Terms(row), edge).FromOn(isReversed);
            beyond = $"EXISTS (SELECT 1 FROM {_groups} AS q WHERE {condition}{(Having(row) is { } having ? " AND " + having : "")})";
        }
        if (isPagingDirection)
            beyond = $"{Size} > 0 AND {(edge == null ? $"count(*) > {Size}" : $"(count(*) > {Size} OR (count(*) > 0 AND {beyond}))")}";
        return $"CASE WHEN {beyond} THEN 'true' ELSE 'false' END";
    }

    /// <summary>The cursor of the first group in the paging direction, or of the last.</summary>
    private string EdgeCursor(bool isNearest)
    {
        var isEdge = isNearest ? $"{Size} > 0 AND p.n = 1" : $"p.n = CASE WHEN p.c > {Size} THEN {Size} ELSE p.c END";
        return $"coalesce('\"' || max(CASE WHEN {isEdge} THEN {Cursor()} END) || '\"', 'null')";
    }

    private string Cursor()
    {
        var row = Row("p");
        var payload = generation.Json().Constant("[");
        if (parent == null)
            payload.Constant("0");
        else
            payload.Expression(Dialect.Text(parent.Column(parent.Map.Key)));
        foreach (var term in Terms(row))
            payload.Constant(",").Expression(LeafSql.CursorValue(_dialect, term, term.Sql));
        var (text, binding) = (payload.Constant("]").ToSql(), generation.Parameters.Binding(part.Site));
        return _arguments.IsSealed ? $"({_dialect.SealedCursor(text, binding)})" : _dialect.Cursor(text, binding);
    }

    private List<SortTerm> Terms(DerivedRow row) =>
        [.. _arguments.Order.Select(term => new SortTerm(
            generation.Value(term.Value, row), term.Value.Scalar, term.Value.Property, term.Value.IsNullable, term.IsDescending))];

    private DerivedRow Row(string alias) => new(alias, part.Map, _dialect);
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>Writes the pages, counts and cursors of one list: a root list, or the list of one parent row.</summary>
internal sealed class ListSql(Generation generation, int site, ListArguments arguments, EntityMap map, ToManyField? field, Row? parent)
{
    /// <summary>The rows that the filter selects.</summary>
    public string Count(string? limit)
    {
        var from = Filtered();
        return limit == null
            ? $"(SELECT count(*) {from.ToSql()})"
            : $"(SELECT count(*) FROM (SELECT 1 {from.ToSql()} LIMIT {limit}) AS {generation.NextAlias()})";
    }

    /// <summary>The number of all rows by the database's statistics; NULL where it has none, or where not all rows are asked for.</summary>
    public string EstimatedCount => arguments.Filter == null && parent == null && generation.Policy.Rows(map.EntityType.ClrType) == RowRule.All
        ? generation.Dialect.EstimatedRows(map.EntityType.GetTableName()!)
        : "NULL";

    /// <summary>Whether rows stand before the window that the cursors cut; null when no cursor cuts it there.</summary>
    public string? RowsBefore() => arguments.After is { } after ? Exists(after, isReversed: true) : null;

    /// <summary>Whether rows stand after the window that the cursors cut; null when no cursor cuts it there.</summary>
    public string? RowsAfter() => arguments.Before is { } before ? Exists(before, isReversed: false) : null;

    private string Exists(Position position, bool isReversed)
    {
        var from = Filtered();
        from.Where(new Keyset(generation, site, Terms(from), position).FromOn(isReversed));
        return $"EXISTS (SELECT 1 {from.ToSql()})";
    }

    public PageRow NewPage() => new(generation.NextAlias(), map, generation.Dialect);

    /// <summary>The order of a page that is numbered, which a query around it must ask for.</summary>
    public string InOrder(PageRow page, bool isReversed = false) => $"{page.Alias}.n{(arguments.IsBackward != isReversed ? " DESC" : "")}";

    /// <summary>The page's rows, with the columns that were asked of <paramref name="page"/>.</summary>
    /// <param name="page">The row that the columns were asked of.</param>
    /// <param name="limit">How many rows.</param>
    /// <param name="withSortValues">Adds the sort values as s0, s1, … and the key.</param>
    /// <param name="isNumbered">Adds the row's number n in the paging direction, as every page counted from the end has it.</param>
    public string Page(PageRow page, string limit, bool withSortValues, bool isNumbered = false)
    {
        if (withSortValues)
            page.Column(map.Key);
        var seek = arguments.IsBackward ? arguments.Before : arguments.After;
        var branches = seek == null ? 1 : BranchCount(seek);
        var rows = branches == 1 ? Select(page, limit, seek, withSortValues) : Union(page, limit, seek, branches);
        if (!arguments.IsBackward && !isNumbered)
            return rows;
        var alias = generation.NextAlias();
        return $"SELECT {alias}.*, row_number() OVER () AS n FROM ({rows}) AS {alias}";
    }

    /// <summary>The page's rows in the list's order, with columns that may reach related rows, and how many rows come at most.</summary>
    public string Table(Func<FromClause, IReadOnlyList<string>> columns)
    {
        var from = Window();
        var order = SortTerm.OrderBy(Terms(from), arguments.IsBackward);
        var limit = generation.Parameters.Operand(site, arguments.Size);
        var count = arguments.IsSized
            ? limit
            : $"(SELECT count(*) FROM (SELECT 1 {Window().ToSql()} LIMIT {generation.Parameters.Operand(site, arguments.SizeAndOne)}) AS {generation.NextAlias()})";
        var values = columns(from).Append(count).Select((sql, index) => $"{sql} AS c{Number(index)}");
        var rows = $"SELECT {string.Join(", ", values)} {from.ToSql()} ORDER BY {order} LIMIT {limit}";
        if (!arguments.IsBackward)
            return rows;
        var (inner, outer) = (generation.NextAlias(), generation.NextAlias());
        return $"SELECT * FROM (SELECT {inner}.*, row_number() OVER () AS n FROM ({rows}) AS {inner}) AS {outer} ORDER BY n DESC";
    }

    /// <summary>The rows that the filter selects between the cursors.</summary>
    private FromClause Window()
    {
        var from = Filtered();
        var terms = Terms(from);
        if (arguments.After is { } after)
            from.Where(new Keyset(generation, site, terms, after).Beyond(isReversed: false));
        if (arguments.Before is { } before)
            from.Where(new Keyset(generation, site, terms, before).Beyond(isReversed: true));
        return from;
    }

    /// <summary>The payload of the cursor of a page's row.</summary>
    public string Cursor(PageRow page)
    {
        var payload = generation.Json().Constant("[");
        if (parent == null)
            payload.Constant("0");
        else
            payload.Expression(Dialect.Text(parent.Column(parent.Map.Key)));
        var from = Unfiltered();
        foreach (var (term, index) in Terms(from).Take(arguments.Order.Count).Select((term, index) => (term, index)))
            payload.Constant(",").Expression(LeafSql.CursorValue(generation.Dialect, term, $"{page.Alias}.s{Number(index)}"));
        payload.Constant(",").Expression(Dialect.Text(page.Column(map.Key))).Constant("]");
        var binding = generation.Parameters.Binding(site);
        return arguments.IsSealed ? generation.Dialect.SealedCursor(payload.ToSql(), binding) : generation.Dialect.Cursor(payload.ToSql(), binding);
    }

    private int BranchCount(Position seek)
    {
        var from = Unfiltered();
        return new Keyset(generation, site, Terms(from), seek).Branches(arguments.IsBackward).Count();
    }

    private string Select(PageRow page, string limit, Position? seek, bool withSortValues)
    {
        var (rows, order) = Branch(page, seek, 0, withSortValues ? arguments.Order.Count : 0);
        return $"{rows} ORDER BY {order} LIMIT {limit}";
    }

    private string Union(PageRow page, string limit, Position? seek, int branches)
    {
        var terms = Terms(Unfiltered());
        var selects = Enumerable.Range(0, branches).Select(branch => Branch(page, seek, branch, terms.Count))
            .Select(branch => generation.Dialect.Branch(branch.Rows, branch.Order, limit)).ToList();
        var order = SortTerm.OrderBy(terms.Select((term, index) => term with { Sql = "s" + Number(index) }), arguments.IsBackward);
        return $"{string.Join(" UNION ALL ", selects)} ORDER BY {order} LIMIT {limit}";
    }

    private (string Rows, string Order) Branch(PageRow page, Position? seek, int branch, int sortValues)
    {
        var from = Filtered();
        var terms = Terms(from);
        if (seek != null)
            from.Where(new Keyset(generation, site, terms, seek).Branches(arguments.IsBackward).ElementAt(branch));
        if ((arguments.IsBackward ? arguments.After : arguments.Before) is { } end)
            from.Where(new Keyset(generation, site, terms, end).Beyond(isReversed: !arguments.IsBackward));
        var columns = page.Columns.Select(column => $"{from.Row.Alias}.{generation.Dialect.Quote(column)}").ToList();
        columns.AddRange(terms.Take(sortValues).Select((term, index) => $"{term.Sql} AS s{Number(index)}"));
        return ($"SELECT {(columns.Count == 0 ? "1" : string.Join(", ", columns))} {from.ToSql()}", SortTerm.OrderBy(terms, arguments.IsBackward));
    }

    private FromClause Unfiltered()
    {
        var from = generation.From(map);
        return field == null ? from : from.Of(field, parent!);
    }

    public EntityMap Map => map;

    public Filter? Filter => arguments.Filter;

    /// <summary>The rows that the filter selects, of all pages.</summary>
    public FromClause Filtered() => Filtered(arguments.Filter);

    /// <summary>The rows of the list that another filter selects.</summary>
    public FromClause Filtered(Filter? filter)
    {
        var from = Unfiltered();
        if (filter != null)
            from.Where(new FilterSql(generation, site).Condition(filter, from, from.Row));
        return from;
    }

    /// <summary>The order's terms over the rows of a FROM; the key is the last, unless the order ends with it.</summary>
    private List<SortTerm> Terms(FromClause from)
    {
        var terms = new List<SortTerm>();
        foreach (var key in arguments.Order)
        {
            var row = key.Path.Aggregate((Row)from.Row, from.Join);
            var isKey = key.Field.Scalar.Kind == ScalarKind.Id;
            terms.Add(new SortTerm(
                isKey ? row.Column(row.Map.Key) : Value(key, row),
                isKey ? null : key.Field.Scalar,
                key.Field.Property,
                Generation.IsNullable(key.Field, row) || generation.Dialect.IsGuarded,
                key.IsDescending));
        }
        if (arguments.Order is not [.., { IsKey: true }])
            terms.Add(new SortTerm(from.Row.Column(map.Key), null, null, false, false));
        return terms;
    }

    private string Value(OrderKey key, Row row)
    {
        if (key.Elements is not { } elements)
            return generation.Value(key.Field, row);
        var from = new FilterSql(generation, site).Elements(elements.Field, elements.Where, row);
        var aggregate = AggregateSql.Column(generation, elements.Aggregate, key.Field, from);
        return row.IsOptional ? $"CASE WHEN {row.Column(row.Map.Key)} IS NOT NULL THEN {aggregate} END" : aggregate;
    }

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}

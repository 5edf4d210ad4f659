using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>Writes the one statement of a root field.</summary>
internal sealed class StatementCompiler(
    Dialect dialect, ModelMap model, AccessPolicy policy, QueryOptions options, IReadOnlyList<Arguments> sites)
{
    /// <summary>The statement; null when the field's arguments are in error, so that nothing is to be asked.</summary>
    public Statement? Compile(Selection root)
    {
        var generation = new Generation(dialect, model, policy, options);
        var selections = new SelectionSql(generation, sites);
        return root switch
        {
            ConnectionSelection connection => Connection(generation, selections, connection),
            LookupSelection { Site: var site } when sites[site].Error != null => null,
            NodeSelection { Site: var site } when sites[site].Error != null => null,
            ViewerSelection viewer => new ViewerSql(generation, selections).Compile(viewer),
            LookupSelection lookup => Lookup(generation, selections, lookup),
            NodeSelection node => Node(generation, selections, node),
            _ => null,
        };
    }

    /// <summary>The statement of a root field that is answered as a table; null when the field's arguments are in error.</summary>
    public Statement? CompileTable(TableSelection table) => new TableSql(new Generation(dialect, model, policy, options), sites).Compile(table);

    private static Statement Lookup(Generation generation, SelectionSql selections, LookupSelection lookup)
    {
        var key = lookup.Set.Map.NaturalKey!;
        var from = generation.From(lookup.Set.Map);
        var row = key.Through is { } through ? from.Join(from.Row, through) : from.Row;
        var operand = generation.Parameters.Operand(
            lookup.Site, 0, "key", value => Operands.Convert(key.Field.Scalar, key.Field.Property, value, Rounding.Unmatchable));
        from.Where($"{generation.Value(key.Field, row)} = {operand}");
        var json = selections.Object(lookup.Set, from.Row);
        return new Statement($"SELECT {json} {from.ToSql()}", generation.Parameters.Sources, new ObjectShape());
    }

    /// <summary>An id names its object in one table only, so the tables are asked in turn. Before the object stands which of them has it.</summary>
    private static Statement Node(Generation generation, SelectionSql selections, NodeSelection node)
    {
        var alias = generation.NextAlias();
        var id = node.IsList
            ? alias + ".value"
            : generation.Parameters.Operand(node.Site, 0, "id", Operands.Id);
        var tables = node.Sets.Index().Where(set => Gate.Allows(generation.Policy, set.Item.Map)).Select(indexed =>
        {
            var (number, set) = indexed;
            var from = generation.From(set.Map);
            from.Where($"{from.Row.Column(set.Map.Id!.Property!)} = {id}");
            return $"(SELECT '{ObjectType.Mark(number)}' || {selections.Object(set, from.Row)} {from.ToSql()})";
        }).ToList();
        // SQLite's function takes two values or more.
        var json = tables is [var only] ? only : $"coalesce({string.Join(", ", tables)})";
        if (!node.IsList)
            return new Statement($"SELECT {json}", generation.Parameters.Sources, new ObjectShape { IsMarked = true });
        var ids = generation.Parameters.Operand(
            node.Site, 0, "ids", values => ((IEnumerable<object?>)values).Select(value => Operands.Id(value!)).ToArray());
        var sql = $"SELECT {json} FROM {generation.Dialect.Elements(ids, alias)} ORDER BY {alias}.place";
        return new Statement(sql, generation.Parameters.Sources, new ListShape());
    }

    private Statement? Connection(Generation generation, SelectionSql selections, ConnectionSelection connection)
    {
        if (connection.ErrorIn(sites) != null)
            return null;
        var arguments = (ListArguments)sites[connection.Site];
        var list = new ListSql(generation, connection.Site, arguments, connection.Target, null, null);
        var columns = Enumerable.Repeat(-1, connection.Parts.Count).ToArray();
        var slots = new List<int>();

        var header = new List<string>();
        for (var i = 0; i < columns.Length; i++)
        {
            if (selections.OfList(connection.Parts[i], list, parent: null) is not { } sql)
                continue;
            columns[i] = header.Count;
            header.Add(sql);
        }
        int AddToHeader(bool isAsked, Func<string?> write)
        {
            // What is written and then left out would leave parameters that the statement does not have.
            if (!isAsked || write() is not { } condition)
                return -1;
            header.Add(Dialect.Bit(condition));
            return header.Count - 1;
        }
        var asksNext = connection.Selects(PageInfoField.HasNextPage);
        var asksPrevious = connection.Selects(PageInfoField.HasPreviousPage);
        var rowsBefore = AddToHeader(asksPrevious, list.RowsBefore);
        var rowsAfter = AddToHeader(asksNext, list.RowsAfter);

        var shape = new ConnectionShape
        {
            Site = connection.Site,
            Parts = connection.Parts,
            Columns = columns,
            Slots = slots,
            RowsBefore = rowsBefore,
            RowsAfter = rowsAfter,
        };
        var page = list.NewPage();
        var row = new List<string>();
        var withCursor = connection.Selects(PageInfoField.StartCursor) || connection.Selects(PageInfoField.EndCursor);
        for (var i = 0; i < columns.Length; i++)
        {
            if (connection.Parts[i] is not (NodesPart or EdgesPart))
                continue;
            columns[i] = header.Count + row.Count;
            slots.Add(i);
            row.Add(selections.RowJson(connection.Parts[i], page, list));
        }
        if (withCursor)
        {
            shape = shape with { Cursor = header.Count + row.Count };
            row.Add(list.Cursor(page));
        }
        var withExtraRow = arguments.IsBackward ? asksPrevious : asksNext;
        if (row.Count == 0 && !withExtraRow)
            return new Statement(Header(header), generation.Parameters.Sources, shape);
        return Page(generation, list, page, arguments, shape with { ReadsRows = true }, header, row, withExtraRow);
    }

    private static Statement Page(
        Generation generation, ListSql list, PageRow page, ListArguments arguments, ConnectionShape shape, List<string> header, List<string> row, bool withExtraRow)
    {
        var hasCursors = shape.Cursor >= 0 || shape.Parts.Any(part => part is EdgesPart { HasCursor: true });
        var limit = generation.Parameters.Operand(shape.Site, withExtraRow ? arguments.SizeAndOne : arguments.Size);
        var key = page.Column(page.Map.Key);
        var hasHeader = header.Count > 0;
        var rows = list.Page(page, limit, hasCursors, isNumbered: hasHeader);
        if (arguments.IsBackward)
        {
            shape = shape with { Number = header.Count + row.Count };
            row.Add(page.Alias + ".n");
        }
        if (!hasHeader)
        {
            // The limit outside keeps the page apart: the JSON is built for its rows only, never for those that are sorted away.
            var order = arguments.IsBackward ? $"ORDER BY {list.InOrder(page)}" : $"LIMIT {limit}";
            return new Statement($"SELECT {Columns(row)} FROM ({rows}) AS {page.Alias} {order}", generation.Parameters.Sources, shape);
        }
        var headerAlias = generation.NextAlias();
        shape = shape with { HasRow = header.Count + row.Count };
        row.Add(Dialect.Bit($"{key} IS NOT NULL"));
        var all = Columns([.. header.Select((_, index) => HeaderColumn(index)), .. row]);
        return new Statement(
            $"SELECT {all} FROM ({Header(header)}) AS {headerAlias} LEFT JOIN ({rows}) AS {page.Alias} ON TRUE ORDER BY {list.InOrder(page)}",
            generation.Parameters.Sources,
            shape);

        // Only the first row's header is read. Groups and facets can be long texts, so further rows leave them out.
        string HeaderColumn(int index) =>
            !arguments.IsBackward && shape.Parts.Where((part, place) => shape.Columns[place] == index && part is GroupsPart or FacetsPart).Any()
                ? $"CASE WHEN {page.Alias}.n > 1 THEN '' ELSE {headerAlias}.h{index} END"
                : $"{headerAlias}.h{index}";
    }

    private static string Header(List<string> header) => $"SELECT {Columns(header.Select((sql, index) => $"{sql} AS h{index}"))}";

    private static string Columns(IEnumerable<string> columns) => columns.DefaultIfEmpty("1").Aggregate((left, right) => $"{left}, {right}");
}

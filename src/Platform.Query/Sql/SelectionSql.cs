using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>Writes selections as expressions that build their JSON text.</summary>
internal sealed class SelectionSql(Generation generation, IReadOnlyList<Arguments> sites)
{
    private readonly Dialect _dialect = generation.Dialect;

    /// <summary>The JSON object of a row.</summary>
    public string Object(SelectionSet set, Row row) => Object(generation.Json(), set, row).ToSql();

    private JsonText Object(JsonText json, SelectionSet set, Row row) => json.Object(set.Items, item =>
    {
        switch (item)
        {
            case TypeNameSelection typeName:
                json.Key(typeName.ResponseKey, "__typename").Constant($"\"{typeName.TypeName}\"");
                break;
            case LeafSelection leaf:
                json.Key(leaf.ResponseKey, leaf.Field.Name);
                Leaf(json, leaf.Field, row);
                break;
            case ObjectSelection related:
                json.Key(related.ResponseKey, related.Field.Name).Expression(Related(related, row));
                break;
            case PlainListSelection list:
                json.Key(list.ResponseKey, list.Field.Name).Expression(PlainList(list, row));
                break;
            case ConnectionSelection connection:
                json.Key(connection.ResponseKey, connection.Name);
                Connection(json, connection, row);
                break;
            default:
                throw new NotSupportedException(item.GetType().Name);
        }
    });

    private void Leaf(JsonText json, Field field, Row row)
    {
        var rule = generation.Rule(row.Map, field);
        if (rule.Access == FieldAccess.Hidden)
        {
            json.Constant("null");
            return;
        }
        json.Expression(field switch
        {
            ScalarField masked when rule.Mask is { } mask => LeafSql.Json(
                _dialect, masked, MaskSql.Translate(mask, generation.Value(masked, row), _dialect), Generation.IsNullable(masked, row)),
            EnumListField list => Sound(_dialect.SoundBits(list.EnumType, row.Column(list.Property)), false, bits => LeafSql.EnumList(list.EnumType, bits)),
            ScalarField scalar => Sound(
                generation.Value(scalar, row),
                Generation.IsNullable(scalar, row),
                value => LeafSql.Json(_dialect, scalar, value, Generation.IsNullable(scalar, row))),
            _ => throw new NotSupportedException(field.GetType().Name),
        });
    }

    /// <summary>The JSON of a value; where a value that cannot be null is missing, a mark that the answer has no other use for.</summary>
    private string Sound(string value, bool isNullable, Func<string, string> json) => _dialect.IsGuarded && !isNullable
        ? $"CASE WHEN {value} IS NULL THEN {_dialect.Fault(FaultKind.Value)} ELSE {json(value)} END"
        : json(value);

    private string Related(ObjectSelection selection, Row row)
    {
        if (!Gate.Allows(generation.Policy, selection.Field.Target))
            return "'null'";
        var from = generation.From(selection.Field.Target).Of(selection.Field, row);
        return $"coalesce((SELECT {Object(selection.Set, from.Row)} {from.ToSql()}), 'null')";
    }

    private string PlainList(PlainListSelection selection, Row row)
    {
        var from = generation.From(selection.Field.Target).Of(selection.Field, row);
        var json = Object(selection.Set, from.Row);
        var order = string.Join(", ", selection.Field.Target.KeyProperties.Select(key => from.Row.Column(key)));
        var alias = generation.NextAlias();
        return $"(SELECT '[' || coalesce({_dialect.Join(alias + ".j")}, '') || ']' FROM (SELECT {json} AS j {from.ToSql()} ORDER BY {order}) AS {alias})";
    }

    private void Connection(JsonText json, ConnectionSelection selection, Row parent)
    {
        var arguments = (ListArguments)sites[selection.Site];
        if (selection.ErrorIn(sites) != null)
        {
            json.Constant("null");
            return;
        }
        var list = new ListSql(generation, selection.Site, arguments, selection.Target, selection.Field, parent);
        if (!arguments.Cursors.Any())
        {
            Connection(json, selection, arguments, list, parent);
            return;
        }
        // A cursor belongs to one parent: under any other the list is null, and an error says so.
        var isOwn = arguments.Cursors.Select(position => $"{parent.Column(parent.Map.Key)} = {generation.Parameters.Operand(selection.Site, position.Parent)}");
        var own = generation.Json();
        Connection(own, selection, arguments, list, parent);
        json.Expression($"CASE WHEN {string.Join(" AND ", isOwn)} THEN {own.ToSql()} ELSE 'null' END");
    }

    private void Connection(JsonText json, ConnectionSelection selection, ListArguments arguments, ListSql list, Row parent) => json.Object(selection.Parts, part =>
    {
        json.Key(part.ResponseKey, part.Name);
        switch (part)
        {
            case ConnectionTypeNamePart typeName:
                json.Constant($"\"{typeName.TypeName}\"");
                break;
            case TotalCountPart:
                json.Expression(Dialect.Text(OfList(part, list, parent)!));
                break;
            case PageInfoPart pageInfo:
                PageInfo(json, pageInfo, selection.Site, arguments, list);
                break;
            default:
                json.Expression(OfList(part, list, parent) ?? Rows(part, selection, list));
                break;
        }
    });

    /// <summary>What a part says of the list as a whole: a number or JSON; null for a part that says something of its page.</summary>
    public string? OfList(ConnectionPart part, ListSql list, Row? parent) => part switch
    {
        TotalCountPart totalCount => list.Count(Cap(totalCount)),
        AggregatePart aggregate => AggregateSql.Object(generation, aggregate.Set, list.Filtered()),
        FacetsPart facets => new FacetSql(generation, sites, this, list).Json(facets.Items),
        EstimatedCountPart estimate => EstimatedCount(estimate, list),
        GroupsPart groups => new GroupSql(generation, sites, this, groups, list, parent).Json(),
        _ => null,
    };

    private string EstimatedCount(EstimatedCountPart part, ListSql list)
    {
        var json = generation.Json();
        return json.Object(part.Fields, field =>
        {
            json.Key(field.ResponseKey, field.Name);
            switch (field.Name)
            {
                case "count":
                    json.Expression(Dialect.Text($"coalesce({list.EstimatedCount}, {list.Count(null)})"));
                    break;
                case "isEstimate":
                    json.Expression($"CASE WHEN {list.EstimatedCount} IS NOT NULL THEN 'true' ELSE 'false' END");
                    break;
                default:
                    json.Constant("\"EstimatedCount\"");
                    break;
            }
        }).ToSql();
    }

    /// <summary>The parameter at which a count stops; null to count all.</summary>
    public string? Cap(TotalCountPart part) =>
        ((CapArguments)sites[part.Site]).HasCap ? generation.Parameters.Operand(part.Site, 0) : null;

    /// <summary>The JSON of one row in <c>nodes</c> or <c>edges</c>.</summary>
    public string RowJson(ConnectionPart part, PageRow page, ListSql list)
    {
        if (part is NodesPart nodes)
            return Object(nodes.Set, page);
        var json = generation.Json();
        return json.Object(((EdgesPart)part).Fields, field =>
        {
            json.Key(field.ResponseKey, field.Name);
            if (field.Set != null)
                Object(json, field.Set, page);
            else if (field.Name == "cursor")
                json.Constant("\"").Expression(list.Cursor(page)).Constant("\"");
            else
                json.Constant($"\"{page.Map.PluralName}Edge\"");
        }).ToSql();
    }

    private string Rows(ConnectionPart part, ConnectionSelection selection, ListSql list)
    {
        var arguments = (ListArguments)sites[selection.Site];
        var page = list.NewPage();
        var json = RowJson(part, page, list);
        var rows = list.Page(page, generation.Parameters.Operand(selection.Site, arguments.Size), part is EdgesPart { HasCursor: true });
        return $"(SELECT '[' || coalesce({_dialect.Join(json, arguments.IsBackward ? list.InOrder(page) : null)}, '') || ']' FROM ({rows}) AS {page.Alias})";
    }

    private void PageInfo(JsonText json, PageInfoPart part, int site, ListArguments arguments, ListSql list) => json.PageInfo(part.Fields, field => field switch
    {
        PageInfoField.HasNextPage => GoesOn(!arguments.IsBackward, list.RowsAfter(), site, arguments, list),
        PageInfoField.HasPreviousPage => GoesOn(arguments.IsBackward, list.RowsBefore(), site, arguments, list),
        _ => EdgeCursor(field == PageInfoField.EndCursor, site, arguments, list),
    });

    /// <summary>Whether rows exist on one side of the page: in the paging direction none do when the page is empty.</summary>
    private string GoesOn(bool isPagingDirection, string? beyondWindow, int site, ListArguments arguments, ListSql list)
    {
        var condition = beyondWindow ?? "FALSE";
        if (isPagingDirection)
        {
            var size = generation.Parameters.Operand(site, arguments.Size);
            var rows = list.Page(list.NewPage(), generation.Parameters.Operand(site, arguments.SizeAndOne), withSortValues: false);
            var count = $"(SELECT count(*) FROM ({rows}) AS {generation.NextAlias()})";
            condition = beyondWindow == null
                ? $"{size} > 0 AND {count} > {size}"
                : $"{size} > 0 AND ({count} > {size} OR ({beyondWindow} AND {count} > 0))";
        }
        return $"CASE WHEN {condition} THEN 'true' ELSE 'false' END";
    }

    private string EdgeCursor(bool isEnd, int site, ListArguments arguments, ListSql list)
    {
        var page = list.NewPage();
        var cursor = list.Cursor(page);
        var rows = list.Page(page, generation.Parameters.Operand(site, arguments.Size), withSortValues: true, isNumbered: true);
        return $"coalesce((SELECT '\"' || {cursor} || '\"' FROM ({rows}) AS {page.Alias} ORDER BY {list.InOrder(page, isReversed: isEnd)} LIMIT 1), 'null')";
    }
}

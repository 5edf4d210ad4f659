using Platform.Query.Planning;
using Platform.Query.Schema;
using Platform.Query.Tables;

namespace Platform.Query.Sql;

/// <summary>
/// Writes the statement of a table: a row for each row of the list, its leaves as they are stored. Related objects are joined, so that rows go out as
/// they are read. The column after the last one tells how many rows come at most: as many as were asked for; of a list without a size all are counted
/// before the first one comes, up to one more than may.
/// </summary>
internal sealed class TableSql(Generation generation, IReadOnlyList<Arguments> sites)
{
    private readonly Labels _labels = generation.Model.Labels;
    private readonly List<ColumnSource> _columns = [];
    private readonly List<string> _values = [];

    /// <summary>A value of the row that a path of relations leads to.</summary>
    private delegate string Read(IReadOnlyList<ToOneField> path, Func<Row, string> value);

    /// <summary>The statement; null when the arguments are in error.</summary>
    public Statement? Compile(TableSelection table)
    {
        var arguments = (ListArguments)sites[table.List.Site];
        if (arguments.Error != null || (table.Groups is { } grouped && sites[grouped.Site].Error != null) || table.Totals.Any(total => total.ErrorIn(sites) != null))
            return null;
        if (table.Totals.FirstOrDefault(total => sites[total.Site] is ListArguments { After: not null } or ListArguments { Before: not null }) is { } cut)
            throw TableSelection.Refused($"`{cut.ResponseKey}` is counted as a whole: leave `after` and `before` out.");
        var list = new ListSql(generation, table.List.Site, arguments, table.List.Target, null, null);
        var sql = table.Groups is { } groups
            ? new GroupSql(generation, sites, new SelectionSql(generation, sites), groups, list, null).Table(row => Groups(groups, row))
            : list.Table(from => Rows(table.Rows!, from));
        return _columns.Count > 0
            ? new Statement(sql, generation.Parameters.Sources, new TableShape(_columns))
            : throw new RequestException(new QueryError("The table has no columns: select some fields.", ErrorCodes.TableShape));
    }

    private List<string> Rows(SelectionSet set, FromClause from)
    {
        Add(set, ColumnPath.Row, [], (path, value) => value(path.Aggregate((Row)from.Row, from.Join)));
        return _values;
    }

    private List<string> Groups(GroupsPart groups, DerivedRow row)
    {
        var keys = ((GroupArguments)sites[groups.Site]).Keys;
        foreach (var item in groups.GroupItems)
        {
            if (item is GroupKeyItem key)
                Add(key.Items, keys, row, ColumnPath.Row.Through(key.ResponseKey), depth: 0);
            else
                Add(((GroupAggregateItem)item).Set.Items, row.Map, ColumnPath.Row.Through(item.ResponseKey), aggregate => AggregateSql.Plain(generation, aggregate, row));
        }
        return _values;
    }

    private void Add(SelectionSet set, ColumnPath path, IReadOnlyList<ToOneField> relations, Read read)
    {
        foreach (var item in set.Items)
        {
            if (item is ObjectSelection { Field: var relation } related)
                Add(related.Set, path.To(related.ResponseKey, relation.Name, _labels.Of(set.Map, relation)), [.. relations, relation], read);
            else if (item is ConnectionSelection list)
                Add(list, set.Map, path, value => read(relations, value));
            else if (item is LeafSelection { Field: var field })
                Add(field, set.Map, path, item.ResponseKey, relations, read);
        }
    }

    private void Add(Field field, EntityMap map, ColumnPath parent, string responseKey, IReadOnlyList<ToOneField> relations, Read read)
    {
        var label = _labels.Of(map, field);
        var path = parent.To(responseKey, field.Name, label);
        var isNullable = true;
        var value = read(relations, row =>
        {
            var rule = generation.Rule(row.Map, field);
            if (rule.Access == FieldAccess.Hidden)
                return "NULL";
            isNullable = field.IsNullable || row.IsOptional;
            if (rule.Mask is { } mask)
                return MaskSql.Translate(mask, generation.Value((ScalarField)field, row), generation.Dialect);
            return field is EnumListField list ? generation.Dialect.SoundBits(list.EnumType, row.Column(list.Property)) : LeafSql.Plain((ScalarField)field, generation.Value((ScalarField)field, row));
        });
        if (field is EnumListField { EnumType: var members })
            Add(new ColumnSource(path, TableKind.EnumList, 0, isNullable, null, members), value);
        else
            Add(((ScalarField)field).Scalar, path, label?.Unit, value, isNullable);
    }

    /// <summary>A relation of a row, of which only its count and its totals are asked for: each is a subquery.</summary>
    private void Add(ConnectionSelection selection, EntityMap owner, ColumnPath parent, Func<Func<Row, string>, string> read)
    {
        var label = _labels.Of(owner, selection.Field!);
        var path = parent.To(selection.ResponseKey, selection.Name, label);
        foreach (var part in selection.Parts)
        {
            if (part is TotalCountPart count)
            {
                var cap = new SelectionSql(generation, sites).Cap(count);
                // The count of a list is called by the list, unless it has a name of its own.
                var isPlain = part.ResponseKey == part.Name;
                var own = isPlain ? parent.To(selection.ResponseKey, selection.Name, AggregateTexts.CountOf(label)) : path.To(part.ResponseKey, part.Name, null);
                Add(new ColumnSource(own, TableKind.Whole, 0, IsNullable: true, null, null), Of(list => list.Count(cap)));
            }
            else
            {
                Add(
                    ((AggregatePart)part).Set.Items,
                    selection.Target,
                    path.Through(part.ResponseKey),
                    aggregate => Of(list => AggregateSql.Plain(generation, aggregate, list.Filtered())));
            }
        }

        string Of(Func<ListSql, string> value) => read(row =>
        {
            var sql = value(new ListSql(generation, selection.Site, (ListArguments)sites[selection.Site], selection.Target, selection.Field, row));
            return row.IsOptional ? $"CASE WHEN {row.Column(row.Map.Key)} IS NOT NULL THEN {sql} END" : sql;
        });
    }

    private void Add(IReadOnlyList<KeyItem> items, IReadOnlyList<GroupKey> keys, DerivedRow row, ColumnPath path, int depth)
    {
        foreach (var item in items)
        {
            // Every field on the way is a relation of each key below it; where all of those are skipped there is none.
            if (keys.FirstOrDefault(key => item.Required.Contains(key.Name)) is not { } key)
                continue;
            var value = generation.Value(key.Value, row);
            var owner = depth == 0 ? row.Map : key.Path[depth - 1].Target;
            var label = _labels.Of(owner, item.Items == null ? key.Field : key.Path[depth]);
            if (item.Items is { } inner)
                Add(inner, keys, row, path.To(item.ResponseKey, item.Name, label), depth + 1);
            else if (item.Ancestor is { } ancestor)
                Add(ancestor, path.Through(item.ResponseKey), [], OfAncestor(ancestor.Map, value));
            else
                Add(key.Value.Scalar, path.To(item.ResponseKey, item.Name, label), label?.Unit, LeafSql.Plain(key.Value, value), isNullable: true);
        }
    }

    /// <summary>The ancestor has no row in the query of the groups; each of its values is looked up by its code.</summary>
    private Read OfAncestor(EntityMap map, string code) => (path, value) =>
    {
        var from = generation.From(map);
        from.Where($"{generation.Value(map.RollUp!.Code, from.Row)} = {code}");
        var found = value(path.Aggregate((Row)new TableRow(from.Row.Alias, map, generation.Dialect, isOptional: true), from.Join));
        return $"(SELECT {found} {from.ToSql()})";
    };

    private void Add(IReadOnlyList<AggregateItem> items, EntityMap map, ColumnPath path, Func<Aggregate, string> value)
    {
        foreach (var item in items)
        {
            if (item.Items is { } inner)
            {
                if (inner is [{ Aggregate.Function: var function }, ..])
                    Add(inner, map, path.To(item.ResponseKey, item.Name, AggregateTexts.Title(function)), value);
                continue;
            }
            var aggregate = item.Aggregate!;
            var isShown = AggregateSql.IsShown(generation, map, aggregate);
            var label = aggregate.Source == null ? AggregateTexts.Title(AggregateFunction.Count) : _labels.Of(map, aggregate.Source);
            Add(
                aggregate.Value.Scalar,
                path.To(item.ResponseKey, item.Name, label),
                aggregate.Function == AggregateFunction.DistinctCount ? null : label?.Unit,
                isShown ? value(aggregate) : "NULL",
                isNullable: true,
                isWide: aggregate.Value.Wide is { IsMean: true });
        }
    }

    private void Add(Scalar scalar, ColumnPath path, LabelUnit? unit, string value, bool isNullable, bool isWide = false)
    {
        var kind = scalar.Kind switch
        {
            ScalarKind.Id or ScalarKind.String => TableKind.Text,
            ScalarKind.Enum => TableKind.Enum,
            ScalarKind.Boolean => TableKind.Boolean,
            ScalarKind.Int or ScalarKind.Long => TableKind.Whole,
            ScalarKind.Decimal => TableKind.Fixed,
            ScalarKind.Float => TableKind.Floating,
            ScalarKind.LocalDate => TableKind.Date,
            ScalarKind.DateTime => TableKind.Instant,
            _ => throw new NotSupportedException(scalar.Kind.ToString()),
        };
        // A table cannot say what is wrong with one of its values.
        if (isNullable && kind is (TableKind.Date or TableKind.Instant) && generation.Dialect.IsInCalendar(scalar.Kind, value) is { } isInCalendar)
            value = $"CASE WHEN {isInCalendar} THEN {value} END";
        Add(new ColumnSource(path, kind, scalar.Scale, isNullable, unit, kind == TableKind.Enum ? scalar.ClrType : null) { IsWide = isWide }, value);
    }

    private void Add(ColumnSource column, string value)
    {
        _columns.Add(column);
        _values.Add(value);
    }
}

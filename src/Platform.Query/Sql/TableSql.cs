using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>
/// Writes the statement of a table: a row for each row of the list, its leaves as they are stored. Related objects are joined, so that rows go out as
/// they are read. The column after the last one tells how many rows come at most: as many as were asked for; of a list without a size all are counted
/// before the first one comes, up to one more than may.
/// </summary>
internal sealed class TableSql(Generation generation, IReadOnlyList<Arguments> sites)
{
    private readonly List<TableColumn> _columns = [];
    private readonly List<string> _values = [];

    /// <summary>A value of the row that a path of relations leads to.</summary>
    private delegate string Read(IReadOnlyList<ToOneField> path, Func<Row, string> value);

    /// <summary>The statement; null when the arguments are in error.</summary>
    public Statement? Compile(TableSelection table)
    {
        var arguments = (ListArguments)sites[table.List.Site];
        if (arguments.Error != null || (table.Groups is { } grouped && sites[grouped.Site].Error != null))
            return null;
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
                Add(((GroupAggregateItem)item).Set.Items, row, ColumnPath.Row.Through(item.ResponseKey));
        }
        return _values;
    }

    private void Add(SelectionSet set, ColumnPath path, IReadOnlyList<ToOneField> relations, Read read)
    {
        foreach (var item in set.Items)
        {
            if (item is ObjectSelection { Field: var relation } related)
                Add(related.Set, path.To(related.ResponseKey, relation.Name, relation.Description), [.. relations, relation], read);
            else if (item is LeafSelection { Field: var field })
                Add(field, path.To(item.ResponseKey, field.Name, field.Description), relations, read);
        }
    }

    private void Add(Field field, ColumnPath path, IReadOnlyList<ToOneField> relations, Read read)
    {
        var isNullable = true;
        var value = read(relations, row =>
        {
            if (generation.Access(row.Map, field) == FieldAccess.Hidden)
                return "NULL";
            isNullable = field.IsNullable || row.IsOptional;
            return field is EnumListField list ? generation.Dialect.SoundBits(list.EnumType, row.Column(list.Property)) : LeafSql.Plain((ScalarField)field, generation.Value((ScalarField)field, row));
        });
        if (field is EnumListField { EnumType: var members })
            Add(new TableColumn(path.Name, path.ChineseName, TableKind.EnumList, 0, isNullable) { EnumType = members }, value);
        else
            Add(((ScalarField)field).Scalar, path, value, isNullable);
    }

    private void Add(IReadOnlyList<KeyItem> items, IReadOnlyList<GroupKey> keys, DerivedRow row, ColumnPath path, int depth)
    {
        foreach (var item in items)
        {
            // Every field on the way is a relation of each key below it; where all of those are skipped there is none.
            if (keys.FirstOrDefault(key => item.Required.Contains(key.Name)) is not { } key)
                continue;
            var value = generation.Value(key.Value, row);
            if (item.Items is { } inner)
                Add(inner, keys, row, path.To(item.ResponseKey, item.Name, key.Path[depth].Description), depth + 1);
            else if (item.Ancestor is { } ancestor)
                Add(ancestor, path.Through(item.ResponseKey), [], OfAncestor(ancestor.Map, value));
            else
                Add(key.Value.Scalar, path.To(item.ResponseKey, item.Name, key.Field.Description), LeafSql.Plain(key.Value, value), isNullable: true);
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

    private void Add(IReadOnlyList<AggregateItem> items, DerivedRow row, ColumnPath path)
    {
        foreach (var item in items)
        {
            if (item.Items is { } inner)
            {
                if (inner is [{ Aggregate.Function: var function }, ..])
                    Add(inner, row, path.To(item.ResponseKey, item.Name, AggregateTexts.Function(function)));
                continue;
            }
            var aggregate = item.Aggregate!;
            var isShown = AggregateSql.IsShown(generation, row.Map, aggregate);
            var description = aggregate.Source == null ? AggregateTexts.Count : aggregate.Source.Description;
            Add(
                aggregate.Value.Scalar,
                path.To(item.ResponseKey, item.Name, description),
                isShown ? LeafSql.Plain(aggregate.Value, generation.Value(aggregate.Value, row)) : "NULL",
                aggregate.Value.IsNullable || !isShown);
        }
    }

    private void Add(Scalar scalar, ColumnPath path, string value, bool isNullable)
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
        Add(new TableColumn(path.Name, path.ChineseName, kind, scalar.Scale, isNullable) { EnumType = kind == TableKind.Enum ? scalar.ClrType : null }, value);
    }

    private void Add(TableColumn column, string value)
    {
        _columns.Add(column);
        _values.Add(value);
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>A FROM with its joins and its WHERE; it starts with the rows of one entity that the policy shows.</summary>
internal sealed class FromClause
{
    private readonly Generation _generation;
    private readonly bool _asksPolicy;
    private readonly List<string> _joins = [];
    private readonly List<string> _conditions = [];
    private readonly Dictionary<(string Alias, ToOneField Field), TableRow> _joined = [];

    public FromClause(Generation generation, EntityMap map, bool asksPolicy = true)
    {
        _generation = generation;
        _asksPolicy = asksPolicy;
        Row = new TableRow(generation.NextAlias(), map, generation.Dialect);
        if (RowPredicate(Row) is { } predicate)
            _conditions.Add(predicate);
    }

    public TableRow Row { get; }

    public void Where(string? condition)
    {
        if (condition != null)
            _conditions.Add(condition);
    }

    /// <summary>Only the elements of a parent's list.</summary>
    public FromClause Of(ToManyField field, Row parent)
    {
        var principal = parent.Column(field.ForeignKey.PrincipalKey.Properties[0]);
        if (field.JoinForeignKey is not { } toTarget)
        {
            _conditions.Add($"{Row.Column(field.ForeignKey.Properties[0])} = {principal}");
            return this;
        }
        var dialect = _generation.Dialect;
        var join = toTarget.DeclaringEntityType;
        var alias = _generation.NextAlias();
        _joins.Add(
            $" JOIN {dialect.Table(join.GetTableName()!, join.GetSchema())} AS {alias}"
            + $" ON {alias}.{dialect.Quote(toTarget.Properties[0].GetColumnName())} = {Row.Column(toTarget.PrincipalKey.Properties[0])}");
        _conditions.Add($"{alias}.{dialect.Quote(field.ForeignKey.Properties[0].GetColumnName())} = {principal}");
        return this;
    }

    /// <summary>Only the related entity of a row.</summary>
    public FromClause Of(ToOneField field, Row parent)
    {
        _conditions.Add(JoinCondition(field, parent, Row));
        return this;
    }

    /// <summary>The related entity of a row, joined once however often it is asked for.</summary>
    public Row Join(Row from, ToOneField field)
    {
        if (_joined.TryGetValue((from.Alias, field), out var known))
            return known;
        var alias = _generation.NextAlias();
        var certain = new TableRow(alias, field.Target, _generation.Dialect);
        var predicate = RowPredicate(certain);
        var isOptional = from.IsOptional || field.IsNullable || predicate != null;
        var row = new TableRow(alias, field.Target, _generation.Dialect, isOptional);
        _joins.Add(
            $" {(isOptional ? "LEFT JOIN" : "JOIN")} {_generation.Table(field.Target)} AS {alias} ON {JoinCondition(field, from, row)}"
            + (predicate == null ? "" : " AND " + predicate));
        _joined.Add((from.Alias, field), row);
        return row;
    }

    /// <summary>A row for each member that a list has, and one without a member for an empty list; gives the member.</summary>
    public string JoinMembers(string bits, IEnumerable<long> members)
    {
        var alias = _generation.NextAlias();
        var values = string.Join(" UNION ALL ", members.Select(member => $"SELECT {member.ToString(CultureInfo.InvariantCulture)} AS value"));
        _joins.Add($" LEFT JOIN ({values}) AS {alias} ON (({bits} >> {alias}.value) & 1) = 1");
        return alias + ".value";
    }

    public string ToSql() =>
        $"FROM {_generation.Table(Row.Map)} AS {Row.Alias}{string.Concat(_joins)}"
        + (_conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", _conditions));

    private string? RowPredicate(TableRow row) => !_asksPolicy ? null : _generation.Policy.Rows(row.Map.EntityType.ClrType) switch
    {
        { IsRefused: true } => "FALSE",
        { Predicate: { } predicate } => $"({new ExpressionSql(_generation).Condition(predicate, row)})",
        _ => null,
    };

    private static string JoinCondition(ToOneField field, Row from, Row to)
    {
        IReadOnlyForeignKey key = field.ForeignKey;
        return field.IsOnDependent
            ? $"{to.Column(key.PrincipalKey.Properties[0])} = {from.Column(key.Properties[0])}"
            : $"{to.Column(key.Properties[0])} = {from.Column(key.PrincipalKey.Properties[0])}";
    }
}

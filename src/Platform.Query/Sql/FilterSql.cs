using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>
/// Writes filters as conditions. A positive operator is unknown for a null, which selects nothing; its complement is everything for which it
/// is not true. So nulls follow C#, and no condition needs to know whether it stands under a negation.
/// </summary>
internal sealed class FilterSql(Generation generation, int site)
{
    public string Condition(Filter filter, FromClause from, Row row) => filter switch
    {
        AllOf all => $"({Dialect.Chain(" AND ", [.. all.Parts.Select(part => Condition(part, from, row))])})",
        AnyOf any => $"({Dialect.Chain(" OR ", [.. any.Parts.Select(part => Condition(part, from, row))])})",
        Comparison comparison => Compare(comparison, row),
        ListMatch match => Match(match, row),
        Related related => Condition(related.Inner, from, from.Join(row, related.Field)),
        Unrelated unrelated => Missing(unrelated.Field, from, row),
        Elements elements => Quantify(elements, row),
        ElementsAggregate aggregate => Aggregated(aggregate, row),
        _ => throw new NotSupportedException(filter.GetType().Name),
    };

    private static string NotTrue(string condition) => $"({condition}) IS NOT TRUE";

    private static string Missing(ToOneField field, FromClause from, Row row)
    {
        var related = from.Join(row, field);
        return $"{related.Column(related.Map.KeyProperties[0])} IS NULL";
    }

    private string Compare(Comparison comparison, Row row)
    {
        if (comparison.Field.Wide != null)
            return CompareWide(comparison, row);
        var value = generation.Value(comparison.Field, row);
        var condition = comparison.Operator switch
        {
            Operator.Eq => comparison.IsNull ? $"{value} IS NULL" : $"{value} = {Operand(comparison, Rounding.Unmatchable)}",
            Operator.In => In(comparison, value),
            Operator.Gt => $"{value} > {Operand(comparison, Rounding.Floor)}",
            Operator.Gte => $"{value} >= {Operand(comparison, Rounding.Ceiling)}",
            Operator.Lt => $"{value} < {Operand(comparison, Rounding.Ceiling)}",
            Operator.Lte => $"{value} <= {Operand(comparison, Rounding.Floor)}",
            Operator.Contains => generation.Dialect.Contains(value, Text(comparison)),
            Operator.StartsWith => StartsWith(value, comparison, isFolded: false),
            Operator.EndsWith => EndsWith(value, Text(comparison)),
            Operator.IgnoreCaseContains => generation.Dialect.Contains(Folded(value, comparison), Text(comparison, isFolded: true)),
            Operator.IgnoreCaseStartsWith => StartsWith(Folded(value, comparison), comparison, isFolded: true),
            Operator.IgnoreCaseEq => $"{Folded(value, comparison)} = {Text(comparison, isFolded: true)}",
            _ => throw new NotSupportedException(comparison.Operator.ToString()),
        };
        return comparison.IsNegated ? NotTrue(condition) : condition;
    }

    private string CompareWide(Comparison comparison, Row row)
    {
        var (field, wide) = (comparison.Field, comparison.Field.Wide!);
        var (high, low) = (generation.Value(wide.High, row), generation.Value(wide.Low, row));
        var isNull = $"{high} IS NULL";
        string condition;
        if (comparison is { IsNull: true, Operator: Operator.Eq })
        {
            condition = isNull;
        }
        else
        {
            condition = WideSql.Compare(generation.Dialect, comparison.Operator, high, low, rounding => $"({Part(rounding, true)}, {Part(rounding, false)})", List);
            if (comparison.IsNull)
                condition = $"({condition} OR {isNull})";
        }
        return comparison.IsNegated ? NotTrue(condition) : condition;

        string Part(Rounding rounding, bool isHigh) => generation.Parameters.Operand(
            site, comparison.Operand, $"{field.Name} {rounding} {(isHigh ? "high" : "low")}", value => WideOperands.Part(field, value, rounding, isHigh));
        string List() => generation.Parameters.Operand(
            site, comparison.Operand, $"list of {field.Name}", values => WideOperands.Texts(field, (object[])values));
    }

    private string In(Comparison comparison, string value)
    {
        var (scalar, property) = (comparison.Field.Scalar, comparison.Field.Property);
        var list = generation.Parameters.Operand(
            site, comparison.Operand, $"list of {scalar}", values => Operands.ConvertAll(scalar, property, (object[])values));
        var isElement = generation.Dialect.In(value, list);
        return comparison.IsNull ? $"({isElement} OR {value} IS NULL)" : isElement;
    }

    /// <summary>A prefix is a range of texts, which an index finds.</summary>
    private string StartsWith(string value, Comparison comparison, bool isFolded)
    {
        var end = generation.Parameters.Operand(
            site,
            comparison.Operand,
            isFolded ? "end of folded prefix" : "end of prefix",
            text => Operands.Text(isFolded ? Folding.Fold((string)text) : (string)text) is { } prefix ? Operands.EndOfPrefix(prefix) : null);
        return $"({value} >= {Text(comparison, isFolded)} AND {value} < {end})";
    }

    private string Folded(string value, Comparison comparison) => generation.Dialect.Folded(
        value,
        () => generation.Parameters.Operand(site, comparison.Operand, "wide forms", text => Folding.WideFormsIn(Folding.Fold((string)text))),
        () => generation.Parameters.Operand(site, comparison.Operand, "narrow forms", text => Folding.NarrowFormsIn(Folding.Fold((string)text))));

    /// <summary>The last characters, as many as the operand has; a shorter text has fewer and so differs.</summary>
    private static string EndsWith(string value, string operand) =>
        $"substr({value}, length({value}) - length({operand}) + 1) = {operand}";

    private string Operand(Comparison comparison, Rounding rounding)
    {
        var (scalar, property) = (comparison.Field.Scalar, comparison.Field.Property);
        return generation.Parameters.Operand(
            site, comparison.Operand, $"{scalar} {rounding}", value => Operands.Convert(scalar, property, value, rounding));
    }

    private string Text(Comparison comparison, bool isFolded = false) => isFolded
        ? generation.Parameters.Operand(site, comparison.Operand, "folded", text => Operands.Text(Folding.Fold((string)text)))
        : generation.Parameters.Operand(site, comparison.Operand, "text", text => Operands.Text((string)text));

    private string Match(ListMatch match, Row row)
    {
        var column = row.Column(match.Field.Property);
        var bits = row.IsNullable(match.Field.Property) ? $"coalesce({column}, 0)" : column;
        return match.Quantifier switch
        {
            Quantifier.Some => $"({bits} & {generation.Parameters.Operand(site, match.Operand)}) <> 0",
            Quantifier.None => $"({bits} & {generation.Parameters.Operand(site, match.Operand)}) = 0",
            Quantifier.All => $"({bits} & {generation.Parameters.Operand(site, match.Operand, "complement", mask => ~(long)mask)}) = 0",
            _ => $"({bits} <> 0) = {generation.Parameters.Operand(site, match.Operand)}",
        };
    }

    /// <summary>An aggregate without groups is one row, which is there or not as the condition on it says.</summary>
    private string Aggregated(ElementsAggregate aggregate, Row row)
    {
        var from = Elements(aggregate.Field, aggregate.Where, row);
        var totals = new DerivedRow(generation.NextAlias(), aggregate.Field.Target, generation.Dialect);
        var rows = AggregateSql.Select(generation, aggregate.Aggregates, from);
        var condition = Condition(aggregate.Condition, from, totals);
        // The aggregates of a row that is missing are null, as all its fields are.
        return row.IsOptional
            ? $"EXISTS (SELECT 1 FROM (SELECT 1) AS {generation.NextAlias()} LEFT JOIN ({rows}) AS {totals.Alias} ON {row.Column(row.Map.KeyProperties[0])} IS NOT NULL WHERE {condition})"
            : $"EXISTS (SELECT 1 FROM ({rows}) AS {totals.Alias} WHERE {condition})";
    }

    /// <summary>The elements of a row's relation that a filter lets through.</summary>
    public FromClause Elements(ToManyField field, Filter? where, Row row)
    {
        var from = generation.From(field.Target).Of(field, row);
        if (where != null)
            from.Where(Condition(where, from, from.Row));
        return from;
    }

    private string Quantify(Elements elements, Row row)
    {
        var from = generation.From(elements.Field.Target).Of(elements.Field, row);
        var condition = elements.Inner is { } inner ? Condition(inner, from, from.Row) : null;
        if (elements.Quantifier == Quantifier.All)
        {
            if (condition == null)
                return "TRUE";
            from.Where(NotTrue(condition));
            return $"NOT EXISTS (SELECT 1 {from.ToSql()})";
        }
        from.Where(condition);
        var exists = $"EXISTS (SELECT 1 {from.ToSql()})";
        return elements.Quantifier switch
        {
            Quantifier.None => "NOT " + exists,
            Quantifier.Any => $"({exists}) = {generation.Parameters.Operand(site, elements.Operand)}",
            _ => exists,
        };
    }
}

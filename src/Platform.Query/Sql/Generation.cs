using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>What all parts of one statement share while it is written.</summary>
internal sealed class Generation(Dialect dialect, ModelMap model, AccessPolicy policy, QueryOptions options)
{
    private int _aliases;

    public Dialect Dialect { get; } = dialect;

    public ModelMap Model { get; } = model;

    public AccessPolicy Policy { get; } = policy;

    /// <summary>How far the clocks are before UTC where instants are grouped by day.</summary>
    public TimeSpan ClockOffset { get; } = options.ClockOffset;

    /// <summary>A value that follows from the day on which the statement runs.</summary>
    /// <param name="name">Names it among such values.</param>
    /// <param name="read">Works it out.</param>
    public string OfToday(string name, Func<DateOnly, object?> read) => Parameters.OfToday(name, () => read(options.Today));

    /// <summary>Values of a facet at most.</summary>
    public int MaxFacetValues { get; } = options.MaxFacetValues;

    public SqlParameters Parameters { get; } = new(dialect);

    public string NextAlias() => "t" + _aliases++.ToString(CultureInfo.InvariantCulture);

    public JsonText Json() => new(Parameters);

    public string Table(EntityMap map) => Dialect.Table(map.EntityType.GetTableName()!, map.EntityType.GetSchema());

    public FromClause From(EntityMap map) => new(this, map);

    public FieldRule Rule(EntityMap map, Field field) => Gate.Rule(Policy, map, field);

    /// <summary>A FROM that the policy does not ask: of the facts that a row has whoever asks, and of the rules themselves.</summary>
    public FromClause AllOf(EntityMap map) => new(this, map, asksPolicy: false);

    /// <summary>The value of a leaf field as it is stored or computed; null when the row is missing.</summary>
    public string Value(ScalarField field, Row row)
    {
        if (field.IsDerived)
            return $"{row.Alias}.{Dialect.Quote(field.Name)}";
        if (field.Property is { } property)
            return Dialect.Sound(field.Scalar, row.Column(property));
        var value = new ExpressionSql(this).Translate(field.Expression!, row);
        if (field.Scalar.Kind == ScalarKind.String)
            value = Dialect.ByCodePoints(value);
        return Dialect.Sound(field.Scalar, row.IsOptional ? $"CASE WHEN {row.Column(row.Map.KeyProperties[0])} IS NOT NULL THEN {value} END" : $"({value})");
    }

    /// <summary>Whether the field may be null by the schema, or its row may be missing.</summary>
    public static bool IsNullable(ScalarField field, Row row) => field.IsNullable || row.IsOptional;
}

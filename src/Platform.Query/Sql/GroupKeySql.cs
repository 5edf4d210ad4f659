using System.Globalization;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>Writes the keys of groups and facets: what a row has as a key, and the key as JSON.</summary>
internal static class GroupKeySql
{
    /// <summary>What a row of the FROM has as the key.</summary>
    public static string Of(GroupKey key, FromClause from, Generation generation)
    {
        var row = key.Path.Aggregate((Row)from.Row, from.Join);
        switch (key.Unit)
        {
            case GroupUnit.Each:
                var list = (EnumListField)key.Field;
                return from.JoinMembers(row.Column(list.Property), Enum.GetValues(list.EnumType).Cast<object>().Select(Convert.ToInt64));
            case GroupUnit.RollUp:
                var code = generation.Value((ScalarField)key.Field, row);
                var length = row.Map.RollUp!.Lengths[key.Level].ToString(CultureInfo.InvariantCulture);
                return $"CASE WHEN length({code}) >= {length} THEN substr({code}, 1, {length}) END";
            case GroupUnit.Value:
                return generation.Value((ScalarField)key.Field, row);
            default:
                var field = (ScalarField)key.Field;
                var value = generation.Value(field, row);
                return generation.Dialect.StartOf(
                    key.Unit, field.Scalar.Kind == ScalarKind.DateTime ? generation.Dialect.LocalDate(value, generation.ClockOffset) : generation.Dialect.DayOf(value));
        }
    }

    /// <summary>The key's value as JSON: of a roll-up the ancestor, when something is selected of it.</summary>
    public static string Json(GroupKey key, SelectionSet? ancestor, DerivedRow row, Generation generation, SelectionSql selections)
    {
        var value = generation.Value(key.Value, row);
        if (ancestor == null)
            return LeafSql.Json(generation.Dialect, key.Value, value, isNullable: true);
        var from = generation.From(ancestor.Map);
        from.Where($"{generation.Value(ancestor.Map.RollUp!.Code, from.Row)} = {value}");
        return $"coalesce((SELECT {selections.Object(ancestor, from.Row)} {from.ToSql()}), 'null')";
    }
}

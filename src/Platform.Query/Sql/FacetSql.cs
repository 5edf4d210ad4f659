using System.Globalization;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>Writes <c>facets</c>: the values of each field with their counts, the most frequent first.</summary>
internal sealed class FacetSql(Generation generation, IReadOnlyList<Arguments> sites, SelectionSql selections, ListSql list)
{
    private readonly Dialect _dialect = generation.Dialect;

    public string Json(IReadOnlyList<FacetItem> items) => Object(items, generation.Json()).ToSql();

    private JsonText Object(IReadOnlyList<FacetItem> items, JsonText json) => json.Object(items, item =>
    {
        json.Key(item.ResponseKey, item.Name);
        if (item.TypeName != null)
            json.Constant($"\"{item.TypeName}\"");
        else if (item.Items != null)
            Object(item.Items, json);
        else
            json.Expression(Values(item.Facet!));
    });

    private string Values(Facet facet)
    {
        var key = ((FacetArguments)sites[facet.Site]).Key(facet);
        var from = list.Filtered(list.Filter?.Without(facet.Path, facet.Field));
        var rows = new AggregateSql(generation, from);
        var column = rows.Add(key);
        var row = new DerivedRow(generation.NextAlias(), list.Map, _dialect);
        if (facet.Fields == null)
            return Dialect.Text($"(SELECT count(*) FROM (SELECT {column} {rows.Rows()} GROUP BY {column}) AS {row.Alias})");
        var name = _dialect.Quote(key.Value.Name);
        var limit = generation.MaxFacetValues.ToString(CultureInfo.InvariantCulture);
        return $"(SELECT '[' || coalesce({_dialect.Join(Value(facet, facet.Fields, key, row), $"{row.Alias}.n DESC, {row.Alias}.{name} ASC NULLS FIRST")}, '') || ']'"
            + $" FROM (SELECT {column} AS {name}, count(*) AS n {rows.Rows()} GROUP BY {column} ORDER BY n DESC, {name} ASC NULLS FIRST LIMIT {limit}) AS {row.Alias})";
    }

    private string Value(Facet facet, IReadOnlyList<FacetField> fields, GroupKey key, DerivedRow row)
    {
        var json = generation.Json();
        return json.Object(fields, field =>
        {
            json.Key(field.ResponseKey, field.Name);
            switch (field.Name)
            {
                case "value":
                    json.Expression(GroupKeySql.Json(key, field.Ancestor, row, generation, selections));
                    break;
                case "count":
                    json.Expression(Dialect.Text($"{row.Alias}.n"));
                    break;
                default:
                    json.Constant($"\"{FacetTypes.ValueNameOf(facet.Owner(list.Map), facet.Field, key.Unit == GroupUnit.RollUp)}\"");
                    break;
            }
        }).ToSql();
    }
}

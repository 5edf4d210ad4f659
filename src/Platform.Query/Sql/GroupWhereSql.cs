using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>Writes the filter that lists a group's rows, as JSON: a condition for each key, and the filter of the list.</summary>
internal sealed class GroupWhereSql(Generation generation, DerivedRow row)
{
    private readonly Dialect _dialect = generation.Dialect;

    public string Json(IReadOnlyList<GroupKey> keys, GroupsPart part, IReadOnlyList<Arguments> sites)
    {
        var json = generation.Json().Constant("{\"and\":[");
        for (var i = 0; i < keys.Count; i++)
        {
            json.Constant(i > 0 ? "," : "");
            foreach (var step in keys[i].Path)
                json.Constant($"{{\"{step.Name}\":");
            json.Constant("{").Expression(Condition(keys[i])).Constant("}" + new string('}', keys[i].Path.Count));
        }
        if (((GroupArguments)sites[part.Site]).HasFilter)
            json.Constant(",").Expression(generation.Parameters.ListFilter(part.Site));
        return json.Constant("]}").ToSql();
    }

    private string Condition(GroupKey key)
    {
        var value = generation.Value(key.Value, row);
        var json = LeafSql.Json(_dialect, key.Value, value, isNullable: true);
        var name = key.Field.Name;
        return key.Unit switch
        {
            GroupUnit.Value => $"'\"{name}\":{{\"eq\":' || {json} || '}}'",
            GroupUnit.Each => $"CASE WHEN {value} IS NULL THEN '\"{name}\":{{\"any\":false}}' ELSE '\"{name}\":{{\"some\":{{\"eq\":' || {json} || '}}}}' END",
            GroupUnit.RollUp => $"CASE WHEN {value} IS NULL THEN '{AboveLevel(key)}' ELSE '\"{name}\":{{\"startsWith\":' || {json} || '}}' END",
            _ => $"CASE WHEN {value} IS NULL THEN '\"{name}\":{{\"eq\":null}}' ELSE '\"{name}\":{{' || {Span(key, value)} || '}}' END",
        };
    }

    /// <summary>The ends of a span of days; the first span of the calendar has no beginning and the last one no end.</summary>
    private string Span(GroupKey key, string date)
    {
        var start = $"CASE WHEN {date} > {_dialect.FirstDay} THEN '\"gte\":' || {Start(key, date)} END";
        var end = $"'\"lt\":' || {Start(key, _dialect.Next(key.Unit, date))}";
        return $"coalesce({start} || ',' || {end}, {start}, {end})";
    }

    /// <summary>The start of a span of days, as the field compares it.</summary>
    private string Start(GroupKey key, string date)
    {
        var time = ((ScalarField)key.Field).Scalar.Kind == ScalarKind.DateTime
            ? $"T00:00:00{(generation.ClockOffset < TimeSpan.Zero ? '-' : '+')}{generation.ClockOffset:hh\\:mm}"
            : "";
        return $"'\"' || {_dialect.DateText(date)} || '{time}\"'";
    }

    /// <summary>The rows without an ancestor of the level: those of a level above, and those without any.</summary>
    private string AboveLevel(GroupKey key)
    {
        var level = (key.Path.Count > 0 ? key.Path[^1].Target : row.Map).RollUp!.Level;
        var names = Enum.GetNames(level.Scalar.ClrType)[key.Level..].Select(member => $"\"{Naming.UpperSnake(member)}\"");
        return $"\"{level.Name}\":{{\"nin\":[{string.Join(',', names)}]}}";
    }
}

using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>Writes <c>viewer</c>: what is known of the caller comes as parameters, the entities that he has to do with from their tables.</summary>
internal sealed class ViewerSql(Generation generation, SelectionSql selections)
{
    public Statement Compile(ViewerSelection viewer)
    {
        var json = generation.Json();
        json.Object(viewer.Set.Items, item =>
        {
            json.Key(item.ResponseKey, item.Name);
            if (item.Field is not { } field)
                json.Constant($"\"{viewer.Set.Map.Name}\"");
            else if (item.Reference is { } reference)
                json.Expression(Reference(field, reference));
            else
                json.Expression(generation.Parameters.OfViewer(item, owner => ViewerSet.Json(item, owner)));
        });
        return new Statement($"SELECT {json.ToSql()}", generation.Parameters.Sources, new ObjectShape());
    }

    private string Reference(ViewerField field, SelectionSet set)
    {
        if (!Gate.Allows(generation.Policy, set.Map))
            return "'null'";
        var from = generation.From(set.Map);
        var key = generation.Parameters.OfViewer(field, owner => (field.Property.GetValue(owner) as IEntityReference)?.Key);
        from.Where($"{generation.Value(set.Map.NaturalKey!.Field, from.Row)} = {key}");
        return $"coalesce((SELECT {selections.Object(set, from.Row)} {from.ToSql()}), 'null')";
    }
}

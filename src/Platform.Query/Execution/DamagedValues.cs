using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Query.Planning;

namespace Platform.Query.Execution;

/// <summary>
/// Values that the database holds and their fields cannot have. Where a field may be null they are; where it may not, the statement leaves a mark, and by the rules
/// of GraphQL the nearest object or list around it that may be null is, with an error that tells the field.
/// </summary>
internal sealed class DamagedValues
{
    /// <summary>Stands where a value should be: no field has an empty name.</summary>
    public const string Mark = "{\"\":0}";

    private static readonly QueryError Error = new(
        "The database holds a value that this field cannot have: somebody has written it past the database's checks.", ErrorCodes.DatabaseValue);

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 512 };
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    private readonly List<QueryError> _errors = [];

    public IReadOnlyList<QueryError> Errors => _errors;

    /// <summary>Writes the JSON of a root field.</summary>
    public void Write(Selection root, ReadOnlyMemory<byte> json, PooledBuffer output)
    {
        if (json.Span.IndexOf("{\"\":0}"u8) < 0)
        {
            output.Write(json.Span);
            return;
        }
        var value = JsonNode.Parse(json.Span, documentOptions: Reading);
        var isWhole = (root, value) switch
        {
            (ConnectionSelection connection, JsonObject list) => IsWhole(connection, list, [root.ResponseKey]),
            (LookupSelection lookup, JsonObject found) => IsWhole(lookup.Set, found, [root.ResponseKey]),
            (NodeSelection { IsList: true } nodes, JsonArray found) => AreWhole(nodes, found, [root.ResponseKey]),
            (NodeSelection node, JsonObject found) => IsWhole(node, found, [root.ResponseKey]),
            _ => true,
        };
        if (!isWhole || value == null)
        {
            output.Write("null"u8);
            return;
        }
        using var writer = new Utf8JsonWriter(output, Writing);
        value.WriteTo(writer);
    }

    private bool AreWhole(NodeSelection nodes, JsonArray found, IReadOnlyList<object> path)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i] is JsonObject item && !IsWhole(nodes, item, [.. path, i]))
                found[i] = null;
        }
        return true;
    }

    /// <summary>What stands under a response key is of one kind in every type that has it.</summary>
    private bool IsWhole(NodeSelection node, JsonObject json, IReadOnlyList<object> path) => node.Sets.All(set => IsWhole(set, json, path));

    private bool IsWhole(SelectionSet set, JsonObject json, IReadOnlyList<object> path) => set.Items.All(item =>
    {
        IReadOnlyList<object> here = [.. path, item.ResponseKey];
        switch (item, json[item.ResponseKey])
        {
            case (LeafSelection, JsonObject):
                _errors.Add(Error with { Path = here });
                return false;
            case (ObjectSelection related, JsonObject value):
                return IsWhole(related.Set, value, here) || (related.Field.IsNullable && Clear(json, item.ResponseKey));
            case (PlainListSelection list, JsonArray values):
                return AllWhole(values, here, (value, place) => IsWhole(list.Set, value, place));
            case (ConnectionSelection connection, JsonObject value):
                return IsWhole(connection, value, here) || Clear(json, item.ResponseKey);
            default:
                return true;
        }
    });

    private bool IsWhole(ConnectionSelection connection, JsonObject json, IReadOnlyList<object> path) => connection.Parts.All(part =>
    {
        IReadOnlyList<object> here = [.. path, part.ResponseKey];
        switch (part, json[part.ResponseKey])
        {
            case (NodesPart nodes, JsonArray values):
                return AllWhole(values, here, (value, place) => IsWhole(nodes.Set, value, place)) || Clear(json, part.ResponseKey);
            case (EdgesPart edges, JsonArray values):
                return AllWhole(values, here, (value, place) => edges.Fields.All(field =>
                    field.Set is not { } set || value[field.ResponseKey] is not JsonObject node || IsWhole(set, node, [.. place, field.ResponseKey]))) || Clear(json, part.ResponseKey);
            case (GroupsPart groups, JsonObject value):
                foreach (var item in groups.Items.Where(item => item.Groups != null))
                {
                    _ = AllWhole(value[item.ResponseKey], [.. here, item.ResponseKey], (group, place) => item.Groups!.OfType<GroupKeyItem>().All(key =>
                        group[key.ResponseKey] is not JsonObject keys || AreWhole(key.Items, keys, [.. place, key.ResponseKey])));
                }
                return true;
            case (FacetsPart facets, JsonObject value):
                AreWhole(facets.Items, value, here);
                return true;
            default:
                return true;
        }
    });

    /// <summary>An ancestor among the keys of groups may be null.</summary>
    private bool AreWhole(IReadOnlyList<KeyItem> keys, JsonObject json, IReadOnlyList<object> path) => keys.All(key =>
        json[key.ResponseKey] is not JsonObject value
        || (key.Ancestor is { } ancestor
            ? IsWhole(ancestor, value, [.. path, key.ResponseKey]) || Clear(json, key.ResponseKey)
            : key.Items is not { } inner || AreWhole(inner, value, [.. path, key.ResponseKey])));

    /// <summary>An ancestor that is a facet's value may be null.</summary>
    private void AreWhole(IReadOnlyList<FacetItem> facets, JsonObject json, IReadOnlyList<object> path)
    {
        foreach (var item in facets)
        {
            IReadOnlyList<object> here = [.. path, item.ResponseKey];
            if (item.Items != null && json[item.ResponseKey] is JsonObject inner)
                AreWhole(item.Items, inner, here);
            foreach (var field in item.Facet?.Fields.Where(field => field.Ancestor != null) ?? [])
            {
                _ = AllWhole(json[item.ResponseKey], here, (value, place) =>
                    value[field.ResponseKey] is not JsonObject ancestor || IsWhole(field.Ancestor!, ancestor, [.. place, field.ResponseKey]) || Clear(value, field.ResponseKey));
            }
        }
    }

    private static bool AllWhole(JsonNode? values, IReadOnlyList<object> path, Func<JsonObject, IReadOnlyList<object>, bool> isWhole)
    {
        var all = true;
        for (var i = 0; i < ((values as JsonArray)?.Count ?? 0); i++)
            all &= values![i] is not JsonObject value || isWhole(value, [.. path, i]);
        return all;
    }

    private static bool Clear(JsonObject json, string key)
    {
        json[key] = null;
        return true;
    }
}

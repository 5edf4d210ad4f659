using System.Text.Json;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Execution;

/// <summary>
/// Errors of nested lists: the statement leaves such a list null, under each parent whose list it is, and the answer tells where; the same of totals and
/// related objects that the caller may not see. Only operations with a list in error, with a cursor for one parent or with something refused come here.
/// </summary>
internal sealed class NestedErrors(BoundOperation bound)
{
    private readonly List<QueryError> _errors = [];

    /// <summary>Whether the answer of a root field may have such errors.</summary>
    public bool MayOccurIn(Selection root) => root switch
    {
        ConnectionSelection connection => MayOccurInParts(connection),
        LookupSelection lookup => MayOccurIn(lookup.Set),
        ViewerSelection viewer => viewer.Set.Items.Any(item => item.Reference is { } reference && MayOccurIn(reference)),
        NodeSelection node => node.Sets.Any(MayOccurIn),
        _ => false,
    };

    /// <param name="root">The root field.</param>
    /// <param name="json">Its value.</param>
    /// <param name="types">Of <c>node</c> and <c>nodes</c> the number of each object's type: a response key may stand for another list in each.</param>
    public IReadOnlyList<QueryError> Find(Selection root, ReadOnlyMemory<byte> json, IReadOnlyList<int> types)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 512 });
        var path = new List<object> { root.ResponseKey };
        switch (root)
        {
            case ConnectionSelection connection:
                Connection(connection, document.RootElement, path);
                break;
            case ViewerSelection viewer:
                foreach (var item in viewer.Set.Items.Where(item => item.Reference != null))
                    Object(item.Reference!, document.RootElement.GetProperty(item.ResponseKey), [.. path, item.ResponseKey]);
                break;
            case LookupSelection lookup:
                Object(lookup.Set, document.RootElement, path);
                break;
            case NodeSelection { IsList: true } nodes:
                foreach (var (index, item) in document.RootElement.EnumerateArray().Index())
                    Node(nodes, types[index], item, [.. path, index]);
                break;
            case NodeSelection node:
                Node(node, types[0], document.RootElement, path);
                break;
        }
        return _errors;
    }

    private bool MayOccurInParts(ConnectionSelection connection) => connection.Parts.Any(part => MayOccurIn(part, connection.Target));

    private bool IsRefused(EntityMap map, Aggregate aggregate) => AccessNotice.IsRefused(bound.Caller.Policy, map, aggregate);

    private bool MayOccurIn(AggregateSet set, EntityMap map) => set.Aggregates.Any(aggregate => IsRefused(map, aggregate));

    private bool MayOccurIn(ConnectionPart part, EntityMap map) => part switch
    {
        AggregatePart aggregate => MayOccurIn(aggregate.Set, map),
        GroupsPart groups when groups.GroupItems.OfType<GroupAggregateItem>().Any(item => MayOccurIn(item.Set, map)) => true,
        NodesPart nodes => MayOccurIn(nodes.Set),
        EdgesPart edges => edges.Fields.Any(field => field.Set is { } set && MayOccurIn(set)),
        GroupsPart groups => ErrorOf(groups) != null || groups.GroupItems.OfType<GroupKeyItem>().Any(item => MayOccurIn(item.Items)),
        FacetsPart facets => MayOccurIn(facets.Items),
        _ => false,
    };

    private bool MayOccurIn(IReadOnlyList<KeyItem> keys) => keys.Any(key =>
        (key.Ancestor is { } ancestor && MayOccurIn(ancestor)) || (key.Items is { } inner && MayOccurIn(inner)));

    private bool MayOccurIn(IReadOnlyList<FacetItem> facets) => facets.Any(item =>
        item.Facet?.Fields?.Any(field => field.Ancestor is { } ancestor && MayOccurIn(ancestor)) == true || (item.Items is { } inner && MayOccurIn(inner)));

    private bool MayOccurIn(SelectionSet set) => set.Items.Any(item => item switch
    {
        ObjectSelection related => IsRefused(related) || MayOccurIn(related.Set),
        PlainListSelection list => MayOccurIn(list.Set),
        ConnectionSelection connection => ErrorOf(connection) != null || MayOccurInParts(connection),
        _ => false,
    });

    private bool IsRefused(ObjectSelection related) => !Gate.Allows(bound.Caller.Policy, related.Field.Target);

    /// <summary>Why the list is null, where it is null.</summary>
    private ConnectionError? ErrorOf(ConnectionSelection connection) => connection.ErrorIn(bound.Sites)
        ?? (((ListArguments)bound.Sites[connection.Site]).WrongParent is { } wrong ? new ConnectionError(wrong, connection.Site, []) : null);

    private QueryError? ErrorOf(GroupsPart groups) => bound.Sites[groups.Site].Error ?? ((GroupArguments)bound.Sites[groups.Site]).WrongParent;

    private void Connection(ConnectionSelection connection, JsonElement json, List<object> path)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            if (ErrorOf(connection) is var (error, site, way))
                _errors.Add(bound.Located(error, site) with { Path = [.. path, .. way] });
            return;
        }
        foreach (var part in connection.Parts)
        {
            switch (part)
            {
                case NodesPart nodes:
                    Items(json, nodes.ResponseKey, path, (item, itemPath) => Object(nodes.Set, item, itemPath));
                    break;
                case AggregatePart aggregate:
                    Totals(aggregate.Set.Items, connection.Target, connection.Site, [.. path, aggregate.ResponseKey]);
                    break;
                case GroupsPart groups:
                    Groups(groups, json.GetProperty(groups.ResponseKey), [.. path, groups.ResponseKey]);
                    break;
                case FacetsPart facets:
                    Facets(facets.Items, json.GetProperty(facets.ResponseKey), [.. path, facets.ResponseKey]);
                    break;
                case EdgesPart edges:
                    foreach (var field in edges.Fields.Where(field => field.Set != null))
                    {
                        Items(json, edges.ResponseKey, path, (item, itemPath) =>
                            Object(field.Set!, item.GetProperty(field.ResponseKey), [.. itemPath, field.ResponseKey]));
                    }
                    break;
            }
        }
    }

    /// <summary>The ancestors among the keys of groups have lists too.</summary>
    private void Groups(GroupsPart groups, JsonElement json, List<object> path)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            if (ErrorOf(groups) is { } error)
                _errors.Add(bound.Located(error, groups.Site) with { Path = [.. path] });
            return;
        }
        foreach (var nodes in groups.Items.Where(item => item.Groups != null))
            Items(json, nodes.ResponseKey, path, (group, groupPath) => Group(groups, nodes.Groups!, group, groupPath));
        foreach (var edges in groups.Items.Where(item => item.Edges != null))
        {
            foreach (var field in edges.Edges!.Where(field => field.Group != null))
            {
                Items(json, edges.ResponseKey, path, (edge, edgePath) =>
                    Group(groups, field.Group!, edge.GetProperty(field.ResponseKey), [.. edgePath, field.ResponseKey]));
            }
        }
    }

    /// <summary>Totals that the caller may not see are null; each tells its place.</summary>
    private void Totals(IReadOnlyList<AggregateItem> items, EntityMap map, int site, List<object> path)
    {
        foreach (var item in items)
        {
            if (item.Items is { } inner)
                Totals(inner, map, site, [.. path, item.ResponseKey]);
            else if (item.Aggregate is { } aggregate && IsRefused(map, aggregate))
                _errors.Add(bound.Located(FieldErrors.NotAuthorized(), site) with { Path = [.. path, item.ResponseKey] });
        }
    }

    private void Group(GroupsPart groups, IReadOnlyList<GroupItem> items, JsonElement group, List<object> path)
    {
        foreach (var totals in items.OfType<GroupAggregateItem>())
            Totals(totals.Set.Items, groups.Map, groups.Site, [.. path, totals.ResponseKey]);
        foreach (var key in items.OfType<GroupKeyItem>())
            Keys(key.Items, group.GetProperty(key.ResponseKey), [.. path, key.ResponseKey]);
    }

    private void Keys(IReadOnlyList<KeyItem> keys, JsonElement json, List<object> path)
    {
        foreach (var key in keys)
        {
            if (key.Ancestor != null)
                Object(key.Ancestor, json.GetProperty(key.ResponseKey), [.. path, key.ResponseKey]);
            else if (key.Items != null)
                Keys(key.Items, json.GetProperty(key.ResponseKey), [.. path, key.ResponseKey]);
        }
    }

    private void Facets(IReadOnlyList<FacetItem> facets, JsonElement json, List<object> path)
    {
        foreach (var item in facets)
        {
            if (item.Items != null)
            {
                Facets(item.Items, json.GetProperty(item.ResponseKey), [.. path, item.ResponseKey]);
                continue;
            }
            foreach (var field in item.Facet?.Fields?.Where(field => field.Ancestor != null) ?? [])
            {
                Items(json, item.ResponseKey, path, (value, valuePath) =>
                    Object(field.Ancestor!, value.GetProperty(field.ResponseKey), [.. valuePath, field.ResponseKey]));
            }
        }
    }

    private void Node(NodeSelection node, int type, JsonElement json, List<object> path)
    {
        if (type >= 0)
            Object(node.Sets[type], json, path);
    }

    private static void Items(JsonElement json, string key, List<object> path, Action<JsonElement, List<object>> visit)
    {
        // It is null when one of its values cannot be shown.
        if (json.GetProperty(key) is not { ValueKind: JsonValueKind.Array } items)
            return;
        foreach (var (index, item) in items.EnumerateArray().Index())
            visit(item, [.. path, key, index]);
    }

    private void Object(SelectionSet set, JsonElement json, List<object> path)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return;
        foreach (var item in set.Items)
        {
            if (!json.TryGetProperty(item.ResponseKey, out var value))
                continue;
            switch (item)
            {
                case ObjectSelection related when IsRefused(related):
                    _errors.Add(FieldErrors.NotAuthorized() with { Path = [.. path, related.ResponseKey] });
                    break;
                case ObjectSelection related:
                    Object(related.Set, value, [.. path, related.ResponseKey]);
                    break;
                case PlainListSelection list:
                    Items(json, list.ResponseKey, path, (element, elementPath) => Object(list.Set, element, elementPath));
                    break;
                case ConnectionSelection connection:
                    Connection(connection, value, [.. path, connection.ResponseKey]);
                    break;
            }
        }
    }
}

using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>A selected field under its response key; fragments are expanded, equal response keys merged, skipped fields gone.</summary>
internal abstract record Selection(string ResponseKey);

/// <summary>What root fields of the database have in common.</summary>
internal static class RootSelection
{
    /// <summary>The number of the site of their arguments.</summary>
    public static int Site(this Selection root) => root switch
    {
        ConnectionSelection connection => connection.Site,
        LookupSelection lookup => lookup.Site,
        ViewerSelection viewer => viewer.Site,
        _ => ((NodeSelection)root).Site,
    };
}

/// <summary><c>__typename</c>.</summary>
internal sealed record TypeNameSelection(string ResponseKey, string TypeName) : Selection(ResponseKey);

/// <summary>A leaf or a list of enums.</summary>
internal sealed record LeafSelection(string ResponseKey, Field Field) : Selection(ResponseKey);

/// <summary>A related object.</summary>
internal sealed record ObjectSelection(string ResponseKey, ToOneField Field, SelectionSet Set) : Selection(ResponseKey);

/// <summary>A relation without paging.</summary>
internal sealed record PlainListSelection(string ResponseKey, ToManyField Field, SelectionSet Set) : Selection(ResponseKey);

/// <summary>A paged relation, or a paged root list when <paramref name="Field"/> is null.</summary>
internal sealed record ConnectionSelection(
    string ResponseKey, string Name, ToManyField? Field, EntityMap Target, int Site, IReadOnlyList<ConnectionPart> Parts) : Selection(ResponseKey)
{
    public bool Selects(PageInfoField field) =>
        Parts.OfType<PageInfoPart>().Any(part => part.Fields.Any(item => item.Field == field));

    /// <summary>Why the connection is null: its own arguments, or those of a count or a facet, which cannot be null themselves; null when it is not.</summary>
    public ConnectionError? ErrorIn(IReadOnlyList<Arguments> sites)
    {
        if (sites[Site].Error is { } own)
            return new ConnectionError(own, Site, []);
        foreach (var part in Parts)
        {
            if (part is TotalCountPart count && sites[count.Site].Error is { } error)
                return new ConnectionError(error, count.Site, [count.ResponseKey]);
            if (part is FacetsPart facets && ErrorIn(facets.Items, sites, [facets.ResponseKey]) is { } refused)
                return refused;
        }
        return null;
    }

    private static ConnectionError? ErrorIn(IReadOnlyList<FacetItem> items, IReadOnlyList<Arguments> sites, IReadOnlyList<object> path)
    {
        foreach (var item in items)
        {
            IReadOnlyList<object> own = [.. path, item.ResponseKey];
            if (item.Facet is { } facet && sites[facet.Site].Error is { } error)
                return new ConnectionError(error, facet.Site, own);
            if (item.Items is { } inner && ErrorIn(inner, sites, own) is { } found)
                return found;
        }
        return null;
    }
}

/// <summary>The error that makes a connection null, the site it comes from, and the way from the connection to the field that has it.</summary>
internal sealed record ConnectionError(QueryError Error, int Site, IReadOnlyList<object> Path);

/// <summary>A root field that finds one entity by its natural key.</summary>
internal sealed record LookupSelection(string ResponseKey, int Site, SelectionSet Set) : Selection(ResponseKey);

/// <summary><c>node</c> or <c>nodes</c>: what to select from each type that the id may name.</summary>
internal sealed record NodeSelection(string ResponseKey, int Site, bool IsList, IReadOnlyList<SelectionSet> Sets) : Selection(ResponseKey);

/// <summary>The fields selected from an object.</summary>
internal sealed record SelectionSet(EntityMap Map, IReadOnlyList<Selection> Items);

/// <summary>A field of a connection.</summary>
internal abstract record ConnectionPart(string ResponseKey, string Name);

/// <summary>The rows.</summary>
internal sealed record NodesPart(string ResponseKey, SelectionSet Set) : ConnectionPart(ResponseKey, "nodes");

/// <summary>The rows with their cursors.</summary>
internal sealed record EdgesPart(string ResponseKey, IReadOnlyList<EdgeField> Fields) : ConnectionPart(ResponseKey, "edges")
{
    public bool HasCursor => Fields.Any(item => item.Name == "cursor");
}

/// <summary>A field of an edge: its node when <paramref name="Set"/> is given, else its cursor or type name.</summary>
internal sealed record EdgeField(string ResponseKey, string Name, SelectionSet? Set);

/// <summary>Where the page stands.</summary>
internal sealed record PageInfoPart(string ResponseKey, IReadOnlyList<(string ResponseKey, PageInfoField Field)> Fields)
    : ConnectionPart(ResponseKey, "pageInfo");

/// <summary>How many rows there are.</summary>
internal sealed record TotalCountPart(string ResponseKey, int Site) : ConnectionPart(ResponseKey, "totalCount");

/// <summary>How many rows there are, by statistics where they serve.</summary>
internal sealed record EstimatedCountPart(string ResponseKey, IReadOnlyList<(string ResponseKey, string Name)> Fields)
    : ConnectionPart(ResponseKey, "estimatedCount");

/// <summary><c>__typename</c> of the connection.</summary>
internal sealed record ConnectionTypeNamePart(string ResponseKey, string TypeName) : ConnectionPart(ResponseKey, "__typename");

/// <summary>The fields of <c>PageInfo</c>.</summary>
internal enum PageInfoField
{
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
    TypeName,
}

namespace Platform.Query.Planning;

/// <summary>The one list of an operation that is answered as a table.</summary>
/// <param name="List">The list.</param>
/// <param name="Rows">What is selected of its rows; null when they are grouped.</param>
/// <param name="Groups">Its groups; null when the rows themselves are asked for.</param>
internal sealed record TableSelection(ConnectionSelection List, SelectionSet? Rows, GroupsPart? Groups)
{
    /// <summary>The relations whose counts and totals are columns.</summary>
    public IReadOnlyList<ConnectionSelection> Totals { get; } =
        [.. Rows == null ? Groups!.GroupItems.OfType<GroupKeyItem>().SelectMany(key => key.Items).SelectMany(TotalsOf) : TotalsOf(Rows)];

    /// <exception cref="RequestException">The operation selects something else than the rows of one list.</exception>
    public static TableSelection Of(IReadOnlyList<Selection> roots)
    {
        if (roots is not [ConnectionSelection { Parts: [var part] } list])
            throw Refused("A table is one list: select one root field, and of it only `nodes { … }`, `edges { node { … } }` or `groups { nodes { … } }`.");
        switch (part)
        {
            case NodesPart nodes:
                RequireFlat(nodes.Set, "");
                return new TableSelection(list, nodes.Set, null);
            case EdgesPart { Fields: [{ Set: { } set }] }:
                RequireFlat(set, "");
                return new TableSelection(list, set, null);
            case EdgesPart:
                throw Refused("Of `edges` a table has `node` only.");
            case GroupsPart { Items: [{ Groups: not null } or { Edges: [{ Group: not null }] }] } groups:
                foreach (var item in groups.GroupItems)
                    RequireFlat(item);
                return new TableSelection(list, null, groups);
            case GroupsPart:
                throw Refused("Of `groups` a table has `nodes { … }` or `edges { node { … } }` only.");
            default:
                throw Refused($"`{part.ResponseKey}` has no rows: a table is of `nodes`, `edges` or `groups`.");
        }
    }

    private static void RequireFlat(SelectionSet set, string path)
    {
        foreach (var item in set.Items)
        {
            if (item is ObjectSelection related)
                RequireFlat(related.Set, $"{path}{related.ResponseKey}.");
            else if (item is ConnectionSelection { Parts: [_, ..] parts } && parts.All(part => part is TotalCountPart or AggregatePart))
                RequireFlat(parts, $"{path}{item.ResponseKey}.");
            else if (item is TypeNameSelection)
                throw NoColumn(path + item.ResponseKey);
            else if (item is not LeafSelection)
                throw Refused($"`{path}{item.ResponseKey}` is a list, which is no column: leave it out, or ask for it as a table of its own.");
        }
    }

    private static void RequireFlat(GroupItem item)
    {
        switch (item)
        {
            case GroupKeyItem key:
                RequireFlat(key.Items, $"{item.ResponseKey}.");
                break;
            case GroupAggregateItem { Set: var set }:
                RequireFlat(set, item.ResponseKey);
                break;
            default:
                throw NoColumn(item.ResponseKey);
        }
    }

    private static void RequireFlat(IReadOnlyList<ConnectionPart> parts, string path)
    {
        foreach (var part in parts.OfType<AggregatePart>())
            RequireFlat(part.Set, path + part.ResponseKey);
    }

    private static void RequireFlat(AggregateSet set, string path)
    {
        foreach (var found in set.Items.SelectMany(part => part.Items ?? [part]).Where(part => part.TypeName != null))
            throw NoColumn($"{path}.{found.ResponseKey}");
    }

    private static void RequireFlat(IReadOnlyList<KeyItem> items, string path)
    {
        foreach (var item in items)
        {
            var itemPath = path + item.ResponseKey;
            if (item.TypeName != null)
                throw NoColumn(itemPath);
            if (item.Ancestor is { } ancestor)
                RequireFlat(ancestor, itemPath + ".");
            RequireFlat(item.Items ?? [], itemPath + ".");
        }
    }

    private static IEnumerable<ConnectionSelection> TotalsOf(SelectionSet set) => set.Items.SelectMany(item => item switch
    {
        ObjectSelection related => TotalsOf(related.Set),
        ConnectionSelection list => [list],
        _ => [],
    });

    private static IEnumerable<ConnectionSelection> TotalsOf(KeyItem item) =>
        (item.Items ?? []).SelectMany(TotalsOf).Concat(item.Ancestor is { } ancestor ? TotalsOf(ancestor) : []);

    private static RequestException NoColumn(string path) => Refused($"`{path}` is no column of a table: leave it out.");

    public static RequestException Refused(string message) => new(new QueryError(message, ErrorCodes.TableShape));
}

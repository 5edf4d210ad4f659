using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>What the policy makes of a plan's selections, found once: fields under masks, hidden ones, personal ones in clear, and whether something is refused.</summary>
internal sealed class AccessNotice
{
    private readonly AccessPolicy _policy;
    private readonly SortedSet<string> _masked = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _personal = new(StringComparer.Ordinal);

    public AccessNotice(AccessPolicy policy, IEnumerable<Selection> roots)
    {
        _policy = policy;
        foreach (var root in roots)
            Visit(root);
    }

    /// <summary>The masked fields, as <c>Type.field</c>.</summary>
    public IReadOnlyCollection<string> Masked => _masked;

    /// <summary>The hidden fields.</summary>
    public IReadOnlyCollection<string> Hidden => _hidden;

    /// <summary>The personal fields in clear.</summary>
    public IReadOnlyCollection<string> Personal => _personal;


    /// <summary>Whether part of the answer is refused where it stands.</summary>
    public bool HasRefusals { get; private set; }

    /// <summary>Whether the answer differs from the stored values.</summary>
    public bool IsEmpty => _masked.Count == 0 && _hidden.Count == 0;

    /// <summary>Whether an aggregate tells values that the role does not see in clear.</summary>
    public static bool IsRefused(AccessPolicy policy, EntityMap map, Aggregate aggregate) =>
        aggregate.Source is { } source && Gate.Rule(policy, map, source).Access != FieldAccess.Clear;

    private void Visit(Selection selection)
    {
        switch (selection)
        {
            // Of a refused register nothing is shown.
            case ConnectionSelection { Target: var target } when !Gate.Allows(_policy, target):
            case LookupSelection { Set.Map: var found } when !Gate.Allows(_policy, found):
                break;
            case ConnectionSelection connection:
                foreach (var part in connection.Parts)
                    Visit(part, connection.Target);
                break;
            case ViewerSelection viewer:
                foreach (var item in viewer.Set.Items.Where(item => item.Reference != null))
                    Visit(item.Reference!);
                break;
            case LookupSelection lookup:
                Visit(lookup.Set);
                break;
            case NodeSelection node:
                foreach (var set in node.Sets.Where(set => Gate.Allows(_policy, set.Map)))
                    Visit(set);
                break;
        }
    }

    private void Visit(SelectionSet set)
    {
        foreach (var item in set.Items)
        {
            switch (item)
            {
                case LeafSelection leaf:
                    Field(set.Map, leaf.Field);
                    break;
                case ObjectSelection related when !Gate.Allows(_policy, related.Field.Target):
                    HasRefusals = true;
                    break;
                case ObjectSelection related:
                    Visit(related.Set);
                    break;
                case PlainListSelection list:
                    Visit(list.Set);
                    break;
                default:
                    Visit(item);
                    break;
            }
        }
    }

    private void Visit(ConnectionPart part, EntityMap map)
    {
        switch (part)
        {
            case NodesPart nodes:
                Visit(nodes.Set);
                break;
            case EdgesPart edges:
                foreach (var field in edges.Fields.Where(field => field.Set != null))
                    Visit(field.Set!);
                break;
            case AggregatePart aggregate:
                Visit(aggregate.Set, map);
                break;
            case GroupsPart groups:
                foreach (var totals in groups.GroupItems.OfType<GroupAggregateItem>())
                    Visit(totals.Set, map);
                break;
            case FacetsPart facets:
                Visit(facets.Items, map);
                break;
        }
    }

    private void Visit(AggregateSet set, EntityMap map)
    {
        foreach (var aggregate in set.Aggregates)
        {
            if (IsRefused(_policy, map, aggregate))
                HasRefusals = true;
            else if (aggregate.Source is { } source)
                Field(map, source);
        }
    }

    private void Visit(IReadOnlyList<FacetItem> items, EntityMap map)
    {
        foreach (var item in items)
        {
            if (item.Items != null)
                Visit(item.Items, map);
            else if (item.Facet is { } facet && Gate.Rule(_policy, facet.Owner(map), facet.Field).IsPersonal)
                Field(facet.Owner(map), facet.Field);
        }
    }

    private void Field(EntityMap map, Field field)
    {
        var rule = Gate.Rule(_policy, map, field);
        var names = rule switch
        {
            { Access: FieldAccess.Masked } => _masked,
            { Access: FieldAccess.Hidden } => _hidden,
            { IsPersonal: true } => _personal,
            _ => null,
        };
        names?.Add($"{map.Name}.{field.Name}");
    }
}

using GraphQL.Types;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Cost;

/// <summary>Makes the cost formula of a plan.</summary>
/// <param name="assumedSize">The rows that a list without pages is taken to have.</param>
/// <param name="schema">What introspection reads.</param>
/// <param name="isForTables">Whether each total over a relation is a column, and so a search, of its own.</param>
internal sealed class CostCompiler(int assumedSize, ISchema schema, bool isForTables = false)
{
    private readonly IntrospectionCost _introspection = new(schema);
    private int _searches;

    public CostFormula Compile(IReadOnlyList<Selection> roots)
    {
        var formula = new CostFormula();
        formula.Add(0, CostWeights.Object);
        foreach (var root in roots)
            AddRoot(root, formula);
        formula.Add(CostWeights.OfRepeated(_searches), 0);
        return formula;
    }

    private void AddRoot(Selection root, CostFormula formula)
    {
        switch (root)
        {
            case IntrospectionSelection introspection:
                formula.Add(0, _introspection.Of(introspection.Field));
                break;
            case ConnectionSelection connection:
                AddConnection(connection, CostWeights.Search, formula);
                break;
            case LookupSelection lookup:
                formula.Add(CostWeights.Search, CostWeights.Object);
                AddSet(lookup.Set, formula);
                break;
            case ViewerSelection viewer:
                formula.Add(CostWeights.Object, CostWeights.Object);
                foreach (var item in viewer.Set.Items.Where(item => item.Reference != null))
                {
                    formula.Add(CostWeights.Search, CostWeights.Object);
                    AddSet(item.Reference!, formula);
                }
                break;
            case LabelsSelection labels:
                formula.Add(CostWeights.Object, labels.Objects);
                break;
            case NodeSelection node:
                formula.Add(CostWeights.Search, 0);
                formula.Add(new ListFormula(node.Site, 0, [.. node.Sets.Select(Row)]));
                break;
        }
    }

    private void AddConnection(ConnectionSelection connection, int weight, CostFormula formula)
    {
        formula.Add(weight, CostWeights.Object);
        _searches++;
        var row = new CostFormula();
        foreach (var part in connection.Parts)
        {
            switch (part)
            {
                case NodesPart nodes:
                    formula.Add(CostWeights.Object, 0);
                    row.Add(0, CostWeights.Object);
                    AddSet(nodes.Set, row);
                    break;
                case EdgesPart edges:
                    formula.Add(CostWeights.Object, 0);
                    row.Add(0, CostWeights.Object);
                    foreach (var field in edges.Fields)
                        AddObject(field.Set, row);
                    break;
                case PageInfoPart:
                    formula.Add(CostWeights.Object, CostWeights.Object);
                    break;
                case TotalCountPart or EstimatedCountPart:
                    _searches++;
                    formula.Add(CostWeights.Search, 0);
                    break;
                case AggregatePart aggregate:
                    _searches++;
                    formula.Add(CostWeights.Search * (isForTables ? Math.Max(1, aggregate.Set.Aggregates.Count()) : 1), 0);
                    AddAggregates(aggregate.Set, formula);
                    break;
                case GroupsPart groups:
                    AddGroups(groups, formula);
                    break;
                case FacetsPart facets:
                    formula.Add(CostWeights.Object, CostWeights.Object);
                    AddFacets(facets.Items, formula);
                    break;
            }
        }
        formula.Add(new ListFormula(connection.Site, 0, [row]));
    }

    /// <summary>All rows are read once; a field that is computed from a relation is a search of its own.</summary>
    private static void AddAggregates(AggregateSet set, CostFormula formula)
    {
        formula.Add(CostWeights.Object, CostWeights.Object);
        foreach (var source in set.Aggregates.Select(aggregate => aggregate.Source).OfType<ScalarField>().Distinct())
            formula.Add(CostWeights.Of(source), 0);
    }

    private void AddGroups(GroupsPart groups, CostFormula formula)
    {
        _searches++;
        formula.Add(CostWeights.Search, CostWeights.Object);
        var group = new CostFormula();
        group.Add(0, CostWeights.Object);
        foreach (var edge in groups.Items.Where(item => item.Edges != null))
            group.Add(CostWeights.Object * edge.Edges!.Count(field => field.Group != null), CostWeights.Object);
        foreach (var item in groups.GroupItems)
        {
            if (item is GroupAggregateItem aggregate)
                AddAggregates(aggregate.Set, formula);
            group.Add(CostWeights.Object, item is GroupWhereItem ? 0 : CostWeights.Object);
            foreach (var ancestor in (item as GroupKeyItem)?.Items.SelectMany(Ancestors) ?? [])
                AddObject(ancestor, group);
        }
        formula.Add(new ListFormula(groups.Site, 0, [group]));

        static IEnumerable<SelectionSet> Ancestors(KeyItem item) => item.Items?.SelectMany(Ancestors) ?? (item.Ancestor is { } one ? [one] : []);
    }

    private void AddFacets(IReadOnlyList<FacetItem> items, CostFormula formula)
    {
        foreach (var item in items)
        {
            if (item.Items is { } inner)
                AddFacets(inner, formula);
            if (item.Facet is not { } facet)
                continue;
            _searches++;
            formula.Add(CostWeights.Search, 0);
            if (facet.Fields is not { } fields)
                continue;
            var value = new CostFormula();
            value.Add(0, CostWeights.Object);
            foreach (var field in fields)
                AddObject(field.Ancestor, value);
            formula.Add(new ListFormula(-1, assumedSize, [value]));
        }
    }

    private void AddSet(SelectionSet set, CostFormula formula)
    {
        foreach (var item in set.Items)
        {
            switch (item)
            {
                case LeafSelection { Field: ScalarField leaf }:
                    formula.Add(CostWeights.Of(leaf), 0);
                    break;
                case ObjectSelection related:
                    AddObject(related.Set, formula);
                    break;
                case PlainListSelection list:
                    formula.Add(CostWeights.Object, 0);
                    formula.Add(new ListFormula(-1, assumedSize, [Row(list.Set)]));
                    break;
                case ConnectionSelection connection:
                    AddConnection(connection, CostWeights.Object, formula);
                    break;
            }
        }
    }

    private void AddObject(SelectionSet? set, CostFormula formula)
    {
        if (set == null)
            return;
        formula.Add(CostWeights.Object, CostWeights.Object);
        AddSet(set, formula);
    }

    private CostFormula Row(SelectionSet set)
    {
        var row = new CostFormula();
        row.Add(0, CostWeights.Object);
        AddSet(set, row);
        return row;
    }
}

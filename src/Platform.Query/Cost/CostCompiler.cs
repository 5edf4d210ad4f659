using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Cost;

/// <summary>Makes the cost formula of a plan.</summary>
/// <param name="assumedSize">The rows that a list without pages is taken to have.</param>
internal sealed class CostCompiler(int assumedSize)
{
    public CostFormula Compile(IReadOnlyList<Selection> roots)
    {
        var formula = new CostFormula();
        formula.Add(0, CostWeights.Object);
        foreach (var root in roots)
            AddRoot(root, formula);
        return formula;
    }

    private void AddRoot(Selection root, CostFormula formula)
    {
        switch (root)
        {
            case ConnectionSelection connection:
                AddConnection(connection, CostWeights.Search, formula);
                break;
            case LookupSelection lookup:
                formula.Add(CostWeights.Search, CostWeights.Object);
                AddSet(lookup.Set, formula);
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
                case TotalCountPart:
                    formula.Add(CostWeights.Search, 0);
                    break;
            }
        }
        formula.Add(new ListFormula(connection.Site, 0, [row]));
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

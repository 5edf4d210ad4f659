using Platform.Query.Planning;

namespace Platform.Query.Cost;

/// <summary>The cost of selections as a formula in the sizes of their pages: made once for a plan, evaluated for each request.</summary>
internal sealed class CostFormula
{
    private readonly List<ListFormula> _lists = [];
    private OperationCost _fixed;

    public void Add(double field, double type) => _fixed += new OperationCost(field, type);

    public void Add(ListFormula list) => _lists.Add(list);

    public OperationCost Of(IReadOnlyList<Arguments> sites)
    {
        var cost = _fixed;
        foreach (var list in _lists)
            cost += list.Of(sites);
        return cost;
    }
}

/// <summary>The cost of a list: of its filter and order once, and of a row for each row that it may have.</summary>
/// <param name="Site">The list's arguments; -1 when it has none.</param>
/// <param name="AssumedSize">The rows of a list without arguments.</param>
/// <param name="Row">What a row costs; of several the dearest counts.</param>
internal sealed record ListFormula(int Site, int AssumedSize, IReadOnlyList<CostFormula> Row)
{
    public OperationCost Of(IReadOnlyList<Arguments> sites)
    {
        var row = Row[0].Of(sites);
        for (var i = 1; i < Row.Count; i++)
            row = OperationCost.Max(row, Row[i].Of(sites));
        return Site < 0 ? AssumedSize * row : new OperationCost(sites[Site].Searches * CostWeights.Search, 0) + (sites[Site].MaxRows * row);
    }
}

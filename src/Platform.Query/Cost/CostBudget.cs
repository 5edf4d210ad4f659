using Platform.Query.Limits;

namespace Platform.Query.Cost;

/// <summary>Refuses what costs more than a request may.</summary>
internal static class CostBudget
{
    /// <exception cref="RequestException">The operation costs too much.</exception>
    public static void Require(OperationCost cost, QueryLimits limits)
    {
        if (cost.FieldCost > limits.MaxFieldCost)
            throw Exceeded("field", cost.FieldCost, limits.MaxFieldCost);
        if (cost.TypeCost > limits.MaxTypeCost)
            throw Exceeded("type", cost.TypeCost, limits.MaxTypeCost);
    }

    private static RequestException Exceeded(string kind, long cost, long max) =>
        new(new QueryError($"The maximum allowed {kind} cost was exceeded.", ErrorCodes.Cost)
        {
            Extensions = [new($"{kind}Cost", cost), new(kind == "field" ? "maxFieldCost" : "maxTypeCost", max)],
        });
}

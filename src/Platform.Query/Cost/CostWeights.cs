using Platform.Query.Schema;

namespace Platform.Query.Cost;

/// <summary>The weights of fields: Hot Chocolate's, where what it gives to a resolver is given to whatever the database must search for.</summary>
internal static class CostWeights
{
    /// <summary>A root field, a <c>totalCount</c>, a field that is computed from a relation, a quantifier over a relation.</summary>
    public const int Search = 10;

    /// <summary>An object, a list of objects.</summary>
    public const int Object = 1;

    /// <summary>The weight of a leaf, also in filters and orders.</summary>
    public static int Of(ScalarField field) => field.ReadsRelation ? Search : 0;

    /// <summary>Lists, counts, aggregates, groups and facets that a request may select at the plain price: more than a dashboard of many figures has.</summary>
    private const int PlainSearches = 40;

    /// <summary>What repeating searches adds: each may read a whole register, so each beyond the plain ones costs one more than the one before.</summary>
    public static double OfRepeated(int searches) =>
        Math.Max(0, searches - PlainSearches) is var repeated ? repeated * (repeated + 1.0) / 2 : 0;
}

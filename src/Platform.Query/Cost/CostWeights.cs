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
}

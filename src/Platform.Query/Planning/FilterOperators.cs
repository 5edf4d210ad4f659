namespace Platform.Query.Planning;

/// <summary>The operators of filters by their names in the schema.</summary>
internal static class FilterOperators
{
    /// <summary>What an operator's name means, and whether it is the complement.</summary>
    public static (Operator Operator, bool IsNegated) Parse(string name) => name switch
    {
        "eq" => (Operator.Eq, false),
        "neq" => (Operator.Eq, true),
        "in" => (Operator.In, false),
        "nin" => (Operator.In, true),
        "gt" => (Operator.Gt, false),
        "ngt" => (Operator.Gt, true),
        "gte" => (Operator.Gte, false),
        "ngte" => (Operator.Gte, true),
        "lt" => (Operator.Lt, false),
        "nlt" => (Operator.Lt, true),
        "lte" => (Operator.Lte, false),
        "nlte" => (Operator.Lte, true),
        "contains" => (Operator.Contains, false),
        "ncontains" => (Operator.Contains, true),
        "startsWith" => (Operator.StartsWith, false),
        "nstartsWith" => (Operator.StartsWith, true),
        "endsWith" => (Operator.EndsWith, false),
        "nendsWith" => (Operator.EndsWith, true),
        "icontains" => (Operator.IgnoreCaseContains, false),
        "istartsWith" => (Operator.IgnoreCaseStartsWith, false),
        "ieq" => (Operator.IgnoreCaseEq, false),
        _ => throw new NotSupportedException(name),
    };
}

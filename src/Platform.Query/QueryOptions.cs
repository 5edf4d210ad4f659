namespace Platform.Query;

/// <summary>What a deployment may set.</summary>
public sealed record QueryOptions
{
    /// <summary>Rows of a page when neither <c>first</c> nor <c>last</c> is given.</summary>
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>Rows of a page at most.</summary>
    public int MaxPageSize { get; init; } = 50;

    /// <summary>Compiled operations that are kept; the least recently used goes first.</summary>
    public int PlanCacheSize { get; init; } = 1000;

    /// <summary>Whether an enum's members are ordered, so that <c>gt</c>, <c>gte</c>, <c>lt</c> and <c>lte</c> mean something.</summary>
    public Func<Type, bool> IsOrdered { get; init; } = _ => false;
}

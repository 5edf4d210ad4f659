using Platform.Query.Limits;

namespace Platform.Query;

/// <summary>What a deployment may set.</summary>
public sealed record QueryOptions
{
    /// <summary>Rows of a page when neither <c>first</c> nor <c>last</c> is given.</summary>
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>Rows of a page at most.</summary>
    public int MaxPageSize { get; init; } = 50;

    /// <summary>Compiled documents that are kept, and as many shapes of their arguments; the least recently used goes first.</summary>
    public int PlanCacheEntries { get; init; } = 1000;

    /// <summary>Bytes that the plan cache may take, by estimate.</summary>
    public long PlanCacheBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>What a request may ask.</summary>
    public QueryLimits Limits { get; init; } = new();

    /// <summary>Whether an enum's members are ordered, so that <c>gt</c>, <c>gte</c>, <c>lt</c> and <c>lte</c> mean something.</summary>
    public Func<Type, bool> IsOrdered { get; init; } = _ => false;
}

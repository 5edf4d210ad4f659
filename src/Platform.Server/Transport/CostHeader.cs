using Platform.Query;

namespace Platform.Server.Transport;

/// <summary>The header <c>GraphQL-Cost</c>, by which a client asks what its operation costs.</summary>
internal static class CostHeader
{
    /// <summary>What the client asks; a value that is not known asks nothing.</summary>
    public static CostReport Read(HttpRequest request) => request.Headers["GraphQL-Cost"] switch
    {
        ["report"] => CostReport.Report,
        ["validate"] => CostReport.Validate,
        _ => CostReport.None,
    };
}

using GraphQLParser;
using GraphQLParser.AST;

namespace Platform.Query;

/// <summary>Where an error is in its document.</summary>
internal static class Places
{
    /// <summary>Nobody reads more, and a document may have thousands.</summary>
    private const int Max = 10;

    /// <summary>The line and column of a position.</summary>
    public static (int Line, int Column) Of(ROM source, int position)
    {
        var location = Location.FromLinearPosition(source, position);
        return (location.Line, location.Column);
    }

    /// <summary>Where the nodes begin.</summary>
    public static IReadOnlyList<(int Line, int Column)> Of(ROM source, params IEnumerable<ASTNode> nodes) =>
        [.. nodes.Take(Max).Select(node => Of(source, node.Location.Start))];

    /// <summary>The error at the node, unless it has a place already.</summary>
    public static QueryError At(this QueryError error, ROM source, ASTNode node) =>
        error.Locations.Count > 0 ? error : error with { Locations = Of(source, node) };
}

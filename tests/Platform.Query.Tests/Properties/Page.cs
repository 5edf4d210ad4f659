using System.Text.Json.Nodes;

namespace Platform.Query.Tests.Properties;

/// <summary>A page of a connection that was asked for all that tells about it.</summary>
public sealed record Page(IReadOnlyList<string> Ids, IReadOnlyList<string> Cursors, bool HasNext, bool HasPrevious)
{
    public const string Selection =
        "{ pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } edges { cursor node { id } } }";

    /// <summary>The same with the count before the rows, which a statement may answer in another way.</summary>
    public const string SelectionWithCount =
        "{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } }";

    public string? StartCursor => Cursors is [var first, ..] ? first : null;

    public string? EndCursor => Cursors is [.., var last] ? last : null;

    public static Page Of(JsonNode? connection)
    {
        var edges = connection!["edges"]!.AsArray();
        var info = connection["pageInfo"]!;
        var page = new Page(
            [.. edges.Select(edge => (string)edge!["node"]!["id"]!)],
            [.. edges.Select(edge => (string)edge!["cursor"]!)],
            (bool)info["hasNextPage"]!,
            (bool)info["hasPreviousPage"]!);
        Assert.Equal(page.Ids, connection["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
        Assert.Equal(page.StartCursor, (string?)info["startCursor"]);
        Assert.Equal(page.EndCursor, (string?)info["endCursor"]);
        return page;
    }

    /// <summary>
    /// This page is what the conventions say of rows <paramref name="from"/> to <paramref name="to"/> of a list: flags tell whether rows exist
    /// before and after it; on an empty page the flag in the paging direction is false.
    /// </summary>
    public void ShouldBe(IReadOnlyList<string> list, int from, int to, bool isBackward)
    {
        Assert.Equal(list.Skip(from).Take(to - from), Ids);
        Assert.Equal(from > 0 && (to > from || !isBackward), HasPrevious);
        Assert.Equal(to < list.Count && (to > from || isBackward), HasNext);
    }
}

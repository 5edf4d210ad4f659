namespace Platform.Tests;

/// <summary>A query of the sample county that nobody waits for to its end.</summary>
internal static class EndlessQuery
{
    /// <summary>For each bed of a page all beds of its institution, for each of them again, and so on: minutes, if nobody stops it.</summary>
    public const string Text = """
        { institutions(first: 50) { nodes { beds(first: 50) { nodes { institution { beds(first: 50) { nodes { institution { beds(first: 50) { nodes {
          institution { beds(where: { bedNo: { contains: "no such" } }) { totalCount } } } } } } } } } } } } }
        """;
}

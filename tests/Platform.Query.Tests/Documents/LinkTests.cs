using System.Text.RegularExpressions;
using Platform.Tests;

namespace Platform.Query.Tests.Documents;

/// <summary>A reader of the documents finds what they point to.</summary>
public sealed partial class LinkTests
{
    private static readonly string Root = Path.GetDirectoryName(Checkout.Find("README.md"))!;

    public static IEnumerable<object[]> Documents =>
        Directory.GetFiles(Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Root, "docs"), "*.md")).Select(file => (object[])[Path.GetRelativePath(Root, file)]);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Root, document))!;
        foreach (var link in Link().Matches(File.ReadAllText(Path.Combine(Root, document))).Select(match => match.Groups["link"].Value))
        {
            var (path, anchor) = link.Split('#') is [var file, var heading] ? (file, heading) : (link, null);
            var target = path.Length == 0 ? Path.Combine(Root, document) : Path.Combine(folder, path);
            Assert.True(Path.Exists(target), $"{document}: {link}");
            if (anchor != null)
                Assert.Contains(anchor, Heading().Matches(File.ReadAllText(target)).Select(match => Anchor(match.Groups["text"].Value)));
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void A_front_page_is_short(string document) => Assert.InRange(File.ReadAllLines(Path.Combine(Root, document)).Length, 1, 200);

    /// <summary>What the book says is found from the front page.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void A_front_page_leads_to_every_chapter(string document)
    {
        var text = File.ReadAllText(Path.Combine(Root, document));
        Assert.All(Directory.GetFiles(Path.Combine(Root, "docs"), "*.md"), chapter => Assert.Contains($"(docs/{Path.GetFileName(chapter)})", text, StringComparison.Ordinal));
    }

    /// <summary>As the hosts of repositories name a heading.</summary>
    private static string Anchor(string heading) =>
        NoLetter().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<link>(?!https?:)[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoLetter();
}

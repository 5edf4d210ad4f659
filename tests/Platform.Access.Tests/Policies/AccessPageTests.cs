using Platform.Access.Policies;
using Platform.Tests;

namespace Platform.Access.Tests.Policies;

/// <summary>The page of the book tells what the policy tables say.</summary>
public sealed class AccessPageTests
{
    /// <summary>What has changed is written into the page, for review with the rest of the change.</summary>
    [Fact]
    public void The_page_of_the_book_is_written_from_the_tables()
    {
        var file = Checkout.Find("docs/access.md");
        var written = File.ReadAllText(file);
        var page = AccessPage.Write(written, RegisterPolicies.All);
        if (written != page)
            File.WriteAllText(file, page);
        Assert.Equal(page, written);
    }
}

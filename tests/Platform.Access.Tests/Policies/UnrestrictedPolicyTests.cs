using System.Text.RegularExpressions;
using Platform.Tests;

namespace Platform.Access.Tests.Policies;

/// <summary>A policy is made of the tables; whoever makes one otherwise, or passes the one without limits, stands here and says why.</summary>
public sealed partial class UnrestrictedPolicyTests
{
    private static readonly string[] Known =
    [
        // The tables.
        "src/Platform.Access/Policies/RolePolicies.cs",
        // Their definitions, and what tests and benchmarks ask as.
        "src/Platform.Query/Access/AccessPolicy.cs",
        "src/Platform.Query/Access/Caller.cs",
        // Compares with it, and lets nobody see more.
        "src/Platform.Query/Planning/Cursor.cs",
    ];

    [Fact]
    public void Only_these_files_name_a_policy_that_is_not_a_role_s()
    {
        var root = Checkout.Find("src");
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Generated().IsMatch(file) && Unrestricted().IsMatch(File.ReadAllText(file)))
            .Select(file => $"src/{Path.GetRelativePath(root, file).Replace('\\', '/')}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(Known.Order(StringComparer.Ordinal), files);
    }

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex Generated();

    [GeneratedRegex(@"\bAccessPolicy\.All\b|\bCaller\.Unrestricted\b|\bnew\s+AccessPolicy\b|\bAccessPolicy\s+\w+\s*(\{[^}]*\}\s*)?=\s*new\b")]
    private static partial Regex Unrestricted();
}

using System.Runtime.CompilerServices;

namespace Platform.Tests;

/// <summary>The checkout that the tests were built in.</summary>
internal static class Checkout
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    /// <summary>Where a file or folder of it is.</summary>
    public static string Find(string path) => Path.Combine(Root, path);

    private static string ThisFile([CallerFilePath] string file = "") => file;
}

using System.Security.Cryptography;

namespace Platform.Server.Tests.TrustedDocuments;

/// <summary>The operations that ship with the server.</summary>
internal static class Operations
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "operations");

    private static IEnumerable<string> Files => Directory.GetFiles(Folder, "*.graphql", SearchOption.AllDirectories);

    public static IEnumerable<string> Names => Files.Select(file => Path.GetFileNameWithoutExtension(file)).Order();

    public static string Text(string name) => System.IO.File.ReadAllText(File(name));

    public static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(File(name))));

    private static string File(string name) => Files.Single(file => Path.GetFileNameWithoutExtension(file) == name);
}

using System.Security.Cryptography;

namespace Platform.Server.Tests.TrustedDocuments;

/// <summary>The operations that ship with the server.</summary>
internal static class Operations
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "operations");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order();

    public static string Text(string name) => System.IO.File.ReadAllText(File(name));

    public static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(File(name))));

    private static string File(string name) => Path.Combine(Folder, name + ".graphql");
}

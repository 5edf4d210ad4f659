using System.Text;

namespace Platform.Server.Start;

/// <summary>The files of the pages, which are in the program itself.</summary>
internal static class StartFiles
{
    /// <summary>The bytes of a file of the start page.</summary>
    public static byte[] Bytes(string name) => Bytes(typeof(StartFiles), name);

    /// <summary>The text of a file of the start page.</summary>
    public static string Text(string name) => Text(typeof(StartFiles), name);

    /// <summary>The text of a file that lies beside a type.</summary>
    public static string Text(Type beside, string name) => Encoding.UTF8.GetString(Bytes(beside, name));

    private static byte[] Bytes(Type beside, string name)
    {
        using var resource = beside.Assembly.GetManifestResourceStream($"{beside.Namespace}.{name}")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}

using System.Text;

namespace Platform.Server.Start;

/// <summary>The files of the start page, which are in the program itself.</summary>
internal static class StartFiles
{
    /// <summary>A file's bytes.</summary>
    public static byte[] Bytes(string name)
    {
        using var resource = typeof(StartFiles).Assembly.GetManifestResourceStream($"{typeof(StartFiles).Namespace}.{name}")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A file's text.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));
}

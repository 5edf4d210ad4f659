using System.Reflection;

namespace Platform.Server;

/// <summary>What this program is.</summary>
internal static class Product
{
    /// <summary>Its name.</summary>
    public const string Name = "Civil Affairs Data Platform";

    /// <summary>Its version, without the commit.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}

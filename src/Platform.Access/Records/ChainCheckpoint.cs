using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Model.Access;

namespace Platform.Access.Records;

/// <summary>A place of the chain that somebody has noted elsewhere: from then on nobody can cut it off or write it anew unnoticed.</summary>
/// <param name="Position">The position of a record.</param>
/// <param name="Hash">Its hash.</param>
public sealed record ChainCheckpoint(long Position, string Hash)
{
    /// <summary>The checkpoints in a file: one a line, of which the first two words are the position and the hash.</summary>
    /// <exception cref="FormatException">A line is none, or there is none.</exception>
    public static IReadOnlyList<ChainCheckpoint> Parse(IEnumerable<string> lines)
    {
        var checkpoints = lines.Select((line, index) => (Words: line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Number: index + 1))
            .Where(line => line.Words.Length > 0)
            .Select(line => Parse(line.Words) ?? throw new FormatException($"Line {line.Number} is no checkpoint; \"audit checkpoint\" prints one."))
            .ToList();
        return checkpoints.Count > 0 ? checkpoints : throw new FormatException("It has no checkpoint; \"audit checkpoint\" prints one.");
    }

    /// <summary>Where the chain of a database ends now.</summary>
    public static async Task<ChainCheckpoint> ReadAsync(DbContext context, CancellationToken cancellationToken = default)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var end = await ChainWriter.ReadEndAsync(context, cancellationToken);
        return new(end.Position, end.Hash);
    }

    /// <summary>The line that <see cref="Parse(IEnumerable{string})"/> reads.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Position} {Hash}");

    private static ChainCheckpoint? Parse(string[] words) =>
        words is [var position, var hash, ..] && long.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && hash.Length == AccessChain.Beginning.Length && hash.All(char.IsAsciiHexDigitLower)
            ? new(number, hash)
            : null;
}

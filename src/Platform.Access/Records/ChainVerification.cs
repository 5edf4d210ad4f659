using Microsoft.EntityFrameworkCore;
using Platform.Model.Access;

namespace Platform.Access.Records;

/// <summary>What a look through the whole chain found.</summary>
/// <param name="Count">How many records were looked at.</param>
/// <param name="End">The last record, or the last before the break.</param>
/// <param name="BrokenAt">The position of the first record that is not as it was written, or is missing; null when all is well.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record ChainReport(long Count, ChainCheckpoint End, long? BrokenAt = null, string? Reason = null);

/// <summary>Finds the first record that was changed, removed, or slipped in.</summary>
public sealed class ChainVerification
{
    private readonly Dictionary<long, List<string>> _known;
    private readonly long _lastKnown;
    private long _count;
    private ChainCheckpoint? _end;

    // What the first record that is still there must follow, and whether a prune says that it does.
    private ChainCheckpoint _start = new(0, AccessChain.Beginning);
    private bool _isStartKnown = true;

    private ChainVerification(IReadOnlyList<ChainCheckpoint> known)
    {
        _known = known.GroupBy(checkpoint => checkpoint.Position).ToDictionary(same => same.Key, same => same.Select(checkpoint => checkpoint.Hash).Distinct(StringComparer.Ordinal).ToList());
        _lastKnown = known.Count > 0 ? known.Max(checkpoint => checkpoint.Position) : 0;
    }

    private ChainCheckpoint End => _end ?? new(0, AccessChain.Beginning);

    /// <summary>Looks through the chain of a database.</summary>
    /// <param name="context">A context of the registers.</param>
    /// <param name="known">What has been noted elsewhere; without it nobody can tell that the chain's end was cut off.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<ChainReport> VerifyAsync(DbContext context, IReadOnlyList<ChainCheckpoint> known, CancellationToken cancellationToken = default)
    {
        var verification = new ChainVerification(known);
        await foreach (var row in ChainRow.ReadAsync(context, cancellationToken))
        {
            if (verification.FindWrong(row) is { } wrong)
                return wrong;
        }

        return verification.Conclude();
    }

    private ChainReport? FindWrong(ChainRow row)
    {
        if (row.Position is not { } position)
            return Broken(End.Position + 1, "its position is no number");
        if (_end is null && position > 1)
        {
            (_end, _start, _isStartKnown) = (new(position - 1, row.PreviousHash), new(position - 1, row.PreviousHash), false);
            if (IsAnother(End))
                return Broken(End.Position, "it was not the record of the checkpoint");
        }

        if (position != End.Position + 1)
            return Broken(Math.Min(position, End.Position + 1), position > End.Position ? "it is missing" : "there is a record where none belongs");
        if (row.PreviousHash != End.Hash)
            return Broken(position, "it does not follow the record before");
        if (!row.IsSound)
            return Broken(position, "its values are not those that it was written with");
        if (IsAnother(new(position, row.Hash)))
            return Broken(position, "it is not the record of the checkpoint");
        _isStartKnown |= row.Pruned == _start;
        _end = new(position, row.Hash);
        _count++;
        return null;
    }

    private bool IsAnother(ChainCheckpoint found) => _known.TryGetValue(found.Position, out var noted) && noted.Exists(hash => hash != found.Hash);

    private ChainReport Conclude()
    {
        if (!_isStartKnown)
            return Broken(_start.Position, "it is missing, and all before it, and no prune tells of that");
        return _lastKnown > End.Position ? Broken(End.Position + 1, $"it is missing: the checkpoint knows position {_lastKnown}") : new(_count, End);
    }

    private ChainReport Broken(long position, string reason) => new(_count, End, position, reason);
}

using Microsoft.EntityFrameworkCore;
using Platform.Model.Access;

namespace Platform.Access.Records;

/// <summary>Removes records whose time is over. A record of its own tells up to where, and what the hash of the last one was, so that the rest can still be verified.</summary>
public static class ChainPruning
{
    /// <summary>The least number of days that records are kept: six calendar months (Cybersecurity Law, article 23).</summary>
    public const int LeastDays = 184;

    // Others write between one transaction and the next.
    private const int BatchSize = 20_000;

    /// <summary>Removes what is older than a number of days; gives how many records that were.</summary>
    /// <param name="open">Makes a context of the registers.</param>
    /// <param name="who">Who asks for it.</param>
    /// <param name="retentionDays">How many days records are kept.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="cancellationToken">Ends it; what has been removed until then stays removed.</param>
    public static async Task<long> PruneAsync(
        Func<DbContext> open, Principal who, int retentionDays, TimeProvider? clock = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(retentionDays, LeastDays);
        clock ??= TimeProvider.System;
        await using var writer = new ChainWriter(open, clock);
        var total = 0L;
        while (await writer.WithEndAsync((context, end) => RemoveAsync(context, end, who, retentionDays, clock, cancellationToken), cancellationToken) is > 0 and var removed)
            total += removed;
        return total;
    }

    private static async Task<long> RemoveAsync(
        DbContext context, ChainEnd end, Principal who, int retentionDays, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var limit = now.AddDays(-retentionDays);
        var records = context.Set<AccessRecord>();
        var first = await records.MinAsync(record => (long?)record.Position, cancellationToken);
        // Up to the first that is young enough, whatever comes after it: the clocks of several servers are not quite the same.
        var kept = await records.Where(record => record.At >= limit).MinAsync(record => (long?)record.Position, cancellationToken) ?? end.Position + 1;
        if (first is not { } from || from >= kept)
            return 0;
        var last = Math.Min(kept - 1, from + BatchSize - 1);
        var hash = await records.Where(record => record.Position == last).Select(record => record.Hash).SingleAsync(cancellationToken);
        ChainWriter.Append(
            context, end, new AccessEntry(who, AccessOutcome.Pruned) { OperationName = "audit prune", Rows = last - from + 1, Closes = last, DocumentHash = hash }, now);
        await context.SaveChangesAsync(cancellationToken);
        return await records.Where(record => record.Position <= last).ExecuteDeleteAsync(cancellationToken);
    }
}

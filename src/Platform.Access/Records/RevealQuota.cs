using Microsoft.EntityFrameworkCore;
using Platform.Model;
using Platform.Model.Access;

namespace Platform.Access.Records;

/// <summary>
/// How many rows an account had revealed today. It is counted from the records, in the transaction that has the chain's end for itself: so it holds for all
/// processes, and for what they do at once.
/// </summary>
internal static class RevealQuota
{
    /// <summary>The code of the refusal.</summary>
    public const string Code = "REVEAL_LIMIT";

    /// <summary>Requires that the entry stays within its limit.</summary>
    /// <exception cref="RuleViolationException">It does not.</exception>
    public static async Task RequireAsync(DbContext context, AccessEntry entry, DateTime now, CancellationToken cancellationToken)
    {
        if (entry.MaxIdsADay is not { } max)
            return;
        var account = entry.Account;
        var midnight = ChinaDay.EndOf(ChinaDay.Of(now).AddDays(-1));
        var stored = await context.Set<AccessRecord>()
            .Where(record => record.Account == account && record.At >= midnight
                && ((record.Purpose != null && record.Outcome == AccessOutcome.Allowed) || record.Outcome == AccessOutcome.DuplicateOutOfScope))
            .Select(record => record.Ids)
            .ToListAsync(cancellationToken);
        var beside = context.ChangeTracker.Entries<AccessRecord>().Select(tracked => tracked.Entity)
            .Where(record => record.Account == account && (record is { Purpose: not null, Outcome: AccessOutcome.Allowed } || record.Outcome == AccessOutcome.DuplicateOutOfScope))
            .Select(record => record.Ids);
        if (stored.Concat(beside).Sum(Count) + entry.Ids.Count > max)
            throw new RuleViolationException(Code, $"本账号今日查看已达上限（{max} 人次），请明日再试或联系管理员。", $"The account has reached today's limit of {max}; try again tomorrow, or ask the administrator.");
    }

    // A unique number that exists out of scope tells of one row, whether it is named or not.
    private static int Count(string? ids) => ids?.Split(' ').Length ?? 1;
}

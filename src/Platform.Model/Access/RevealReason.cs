using System.Globalization;

namespace Platform.Model.Access;

/// <summary>Why somebody has sensitive data revealed, in his own words: short, and without a number of anybody.</summary>
public static class RevealReason
{
    /// <summary>How many characters it has at least.</summary>
    public const int MinLength = 5;

    /// <summary>The reason without the spaces around it.</summary>
    /// <exception cref="RuleViolationException">It says too little, or more than it should.</exception>
    public static string Require(string reason)
    {
        reason = reason.Trim();
        if (new StringInfo(reason).LengthInTextElements < MinLength)
            throw new RuleViolationException("REASON_TOO_SHORT", $"请写明查看事由，至少 {MinLength} 个字符。", $"Say why, in at least {MinLength} characters.");
        return Impersonal.Reason(reason)!;
    }
}

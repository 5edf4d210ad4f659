using System.ComponentModel.DataAnnotations;
using Platform.Access.Records;

namespace Platform.Server.Settings;

/// <summary>Section <c>Access:Records</c>: the records of who read which personal data.</summary>
internal sealed class AccessRecordSettings
{
    /// <summary>Days that access records are kept before <c>audit prune</c> removes them: three years, or as the county's rules say, but never less than six months.</summary>
    [Range(ChainPruning.LeastDays, 36_500, ErrorMessage = "Access:Records:RetentionDays must be between {1} and {2} days; the law keeps records for six months at least.")]
    public int RetentionDays { get; set; } = 1_096;
}

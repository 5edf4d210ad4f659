namespace Platform.Access.Records;

/// <summary>An access record could not be written, so what it would have told of must not happen: AUDIT_UNAVAILABLE, 503.</summary>
/// <remarks>The message is for the caller; why is in the inner exception, for the log.</remarks>
public sealed class AuditUnavailableException(Exception? inner = null) : Exception(
    "访问记录暂时无法写入，因此不提供个人信息，请稍后重试。The access record cannot be written, so no personal data are given; try again later.", inner)
{
    /// <summary>The code of the error, stable for programs.</summary>
    public const string Code = "AUDIT_UNAVAILABLE";
}

namespace Platform.Model;

/// <summary>A register's rule forbids the value or the step; nothing has been changed.</summary>
/// <param name="code">What was broken, stable for programs.</param>
/// <param name="chinese">What to do about it, in Chinese.</param>
/// <param name="english">What to do about it, in English.</param>
public sealed class RuleViolationException(string code, string chinese, string english) : Exception($"{chinese} {english}")
{
    /// <summary>What was broken, stable for programs.</summary>
    public string Code { get; } = code;
}

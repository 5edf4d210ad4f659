using System.Runtime.CompilerServices;

namespace Platform.Model.Rules;

/// <summary>Rules that several registers share. Each returns the value that it let through.</summary>
internal static class Check
{
    public const int LastYear = 2100;

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string field = "")
        where T : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new RuleViolationException("VALUE_UNKNOWN", $"{field} 的取值不在代码表中。", $"{field}: choose one of the listed values.");

    public static int NotNegative(int value, [CallerArgumentExpression(nameof(value))] string field = "") =>
        (int)NotNegative((long)value, field);

    public static long NotNegative(long value, [CallerArgumentExpression(nameof(value))] string field = "") => value >= 0
        ? value
        : throw new RuleViolationException("NUMBER_NEGATIVE", $"{field} 不能为负数。", $"{field} must be 0 or more.");

    public static long? NotNegative(long? value, [CallerArgumentExpression(nameof(value))] string field = "") =>
        value is { } number ? NotNegative(number, field) : null;

    public static int Year(int value, int earliest, [CallerArgumentExpression(nameof(value))] string field = "") =>
        value >= earliest && value <= LastYear
            ? value
            : throw new RuleViolationException("YEAR_RANGE", $"{field} 应在 {earliest} 至 {LastYear} 年之间。",
                $"{field} must be between {earliest} and {LastYear}.");

    public static DateOnly? NotBefore(DateOnly? value, DateOnly? earliest,
        [CallerArgumentExpression(nameof(value))] string field = "",
        [CallerArgumentExpression(nameof(earliest))] string earlier = "") => value is null || earliest is null || value >= earliest
        ? value
        : throw new RuleViolationException("DATE_ORDER", $"{field} 不能早于 {earlier}({earliest:yyyy-MM-dd})。",
            $"{field} must not be before {earlier} ({earliest:yyyy-MM-dd}).");

    /// <summary>A date that goes with a state: there exactly when the state holds.</summary>
    public static void Accompanies(bool state, string stateName, DateOnly? date,
        [CallerArgumentExpression(nameof(date))] string field = "")
    {
        if (state != date.HasValue)
        {
            throw new RuleViolationException("DATE_STATE", $"状态为 {stateName} 时必须填写 {field},其他状态不得填写。",
                $"{field} must be given when the status is {stateName}, and only then.");
        }
    }
}

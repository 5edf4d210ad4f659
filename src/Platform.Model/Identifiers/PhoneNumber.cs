using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Platform.Model.Identifiers;

/// <summary>Telephone numbers: a mobile of 11 digits, or a landline as area code, hyphen, number.</summary>
public static partial class PhoneNumber
{
    /// <summary>What every number matches.</summary>
    public const string Form = "1[3-9][0-9]{9}|0[0-9]{2}-[0-9]{7}|0[0-9]{2}-[0-9]{8}|0[0-9]{3}-[0-9]{7}|0[0-9]{3}-[0-9]{8}";

    /// <summary>Whether it is a mobile (13800000000) or a landline (0579-00000000).</summary>
    public static bool IsValid(string? number) => number is not null && Pattern().IsMatch(number);

    internal static string? Optional(string? number, [CallerArgumentExpression(nameof(number))] string field = "") =>
        number is null || IsValid(number)
            ? number
            : throw new RuleViolationException("PHONE_INVALID", $"{field} 应为 11 位手机号或“区号-号码”形式的固定电话。",
                $"{field} must be a mobile number of 11 digits or a landline like 0579-00000000.");

    [GeneratedRegex($@"^({Form})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}

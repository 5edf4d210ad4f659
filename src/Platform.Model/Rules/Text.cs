using System.Runtime.CompilerServices;

namespace Platform.Model.Rules;

/// <summary>Text that every database, JSON and spreadsheet carries unharmed. Nothing is trimmed or replaced: what does not fit is refused.</summary>
internal static class Text
{
    public static string Required(string value, int maxLength = TextLength.Default, [CallerArgumentExpression(nameof(value))] string field = "")
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new RuleViolationException("TEXT_EMPTY", $"{field} 不能为空。", $"{field} must not be empty.");
        if (value.Length > maxLength)
        {
            throw new RuleViolationException("TEXT_TOO_LONG", $"{field} 不能超过 {maxLength} 个字符。",
                $"{field} must have at most {maxLength} characters.");
        }

        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || c == '\uFFFF' || (char.IsControl(c) && c is not ('\t' or '\n')))
            {
                throw new RuleViolationException("TEXT_CHARACTER", $"{field} 含有不允许的字符 U+{(int)c:X4},请删除后重试。",
                    $"{field} contains the character U+{(int)c:X4}; remove it.");
            }
        }

        return value;
    }

    public static string? Optional(string? value, int maxLength = TextLength.Default, [CallerArgumentExpression(nameof(value))] string field = "") =>
        value is null ? null : Required(value, maxLength, field);
}
